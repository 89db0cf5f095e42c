package org.peyvand.instrument;

import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.SentText;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** From the agreed text to the page on which it is signed. */
@Controller
class SigningPages {

  private final Memoranda memoranda;
  private final Papers papers;
  private final LayForSignature signature;

  SigningPages(Memoranda memoranda, Papers papers, LayForSignature signature) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.signature = signature;
  }

  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/memoranda/{id:\\d+}/sign")
  View lay(@PathVariable long id, StaffMember approver, Frame frame) {
    Memorandum paper = papers.get(id, approver);
    return switch (signature.lay(paper, approver)) {
      case LayForSignature.Outcome.Laid laid -> new SeeOther("/desk/papers/" + laid.paper());
      case LayForSignature.Outcome.Refused refused ->
          SentText.refused(
              papers.head(paper, memoranda.latest(paper).text(), approver, frame),
              refused.why(),
              frame);
    };
  }
}
