package org.peyvand.drafting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.Refusal;
import org.peyvand.memorandum.SentText;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Remarks on an article: written, answered, dealt with. */
@Controller
class RemarkPages {

  private final Memoranda memoranda;
  private final Papers papers;
  private final Remarks remarks;

  RemarkPages(Memoranda memoranda, Papers papers, Remarks remarks) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.remarks = remarks;
  }

  @AllowedTo({Role.OFFICER, Role.APPROVER})
  @PostMapping("/desk/memoranda/{id:\\d+}/articles/{article:[a-z0-9]+}/remarks")
  View add(
      @PathVariable long id,
      @PathVariable String article,
      @RequestParam(required = false) @Nullable Long parent,
      @RequestParam(defaultValue = "") String words,
      StaffMember officer,
      Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Optional<Refusal> refusal = remarks.add(paper, article, parent, words, officer);
    return refusal.isPresent()
        ? SentText.refused(
            papers.head(paper, memoranda.latest(paper).text(), officer, frame),
            refusal.get(),
            frame)
        : new SeeOther(paper.path() + "#" + article);
  }

  @AllowedTo({Role.OFFICER, Role.APPROVER})
  @PostMapping("/desk/memoranda/{id:\\d+}/remarks/{remark:\\d+}/{how:resolve|reopen}")
  View resolve(
      @PathVariable long id,
      @PathVariable long remark,
      @PathVariable String how,
      @RequestParam(defaultValue = "") String article,
      StaffMember officer) {
    Memorandum paper = papers.get(id, officer);
    remarks.resolve(id, remark, how.equals("resolve"), officer);
    return new SeeOther(paper.path() + (article.matches("a\\d+") ? "#" + article : ""));
  }
}
