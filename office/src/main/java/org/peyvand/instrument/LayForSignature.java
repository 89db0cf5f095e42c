package org.peyvand.instrument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.memorandum.MarkMemorandum;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Outcome;
import org.peyvand.memorandum.Refusal;
import org.peyvand.memorandum.State;
import org.peyvand.memorandum.Version;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.signing.LaidPaper;
import org.peyvand.signing.LayPaper;
import org.peyvand.signing.NewPaper;
import org.peyvand.signing.PaperSigned;
import org.peyvand.signing.Signatory;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lays an agreed text out for its signatures, and hears when all have signed. */
@Component
class LayForSignature {

  private static final String ABOUT = "memorandum/";

  private final Memoranda memoranda;
  private final PrintedPaper printed;
  private final LayPaper lay;
  private final org.peyvand.signing.Papers laid;
  private final MarkMemorandum mark;

  LayForSignature(
      Memoranda memoranda,
      PrintedPaper printed,
      LayPaper lay,
      org.peyvand.signing.Papers laid,
      MarkMemorandum mark) {
    this.memoranda = memoranda;
    this.printed = printed;
    this.lay = lay;
    this.laid = laid;
    this.mark = mark;
  }

  /** The memorandum that a paper is about, if it is about one. */
  static Optional<Long> id(String about) {
    return about.startsWith(ABOUT)
        ? Optional.of(Long.parseLong(about.substring(ABOUT.length())))
        : Optional.empty();
  }

  /** What came of it. */
  sealed interface Outcome {

    /** It waits for its signatures under this number. */
    record Laid(long paper) implements Outcome {}

    record Refused(Refusal why) implements Outcome {}
  }

  Outcome lay(Memorandum paper, StaffMember approver) {
    if (paper.state() != State.AGREED) {
      return new Outcome.Refused(Refusal.NOT_AGREED);
    }
    Version version = memoranda.latest(paper);
    ParallelText text = version.text();
    Language own = text.leading();
    List<Signatory> signatories = new ArrayList<>();
    for (Party party : text.parties()) {
      if (party.holder(own).isEmpty()) {
        return new Outcome.Refused(Refusal.NO_SIGNATORY);
      }
      List<String> also =
          text.languages().stream()
              .filter(language -> language != own)
              .map(party::holder)
              .filter(name -> !name.isEmpty())
              .toList();
      signatories.add(
          Signatory.of(party.holder(own), also, party.office(own), "mayor", party.city()));
    }
    byte[] pdf = printed.of(paper, version, PrintedPaper.Layout.of("", text), false).bytes();
    NewPaper wanted =
        new NewPaper(
            paper.pair(),
            paper.about(),
            text.title(own),
            paper.form(),
            null,
            paper.visibility(),
            signatories);
    return switch (lay.lay(wanted, pdf, approver)) {
      case LayPaper.Outcome.Laid done -> new Outcome.Laid(done.paper().id());
      case LayPaper.Outcome.Refused refused -> new Outcome.Refused(Refusal.CANNOT_BE_SIGNED);
    };
  }

  /** The signed file, once all have signed. */
  Optional<byte[]> signedFile(Memorandum paper) {
    return laid.findLatest(paper.about())
        .filter(found -> found.state() == LaidPaper.State.SIGNED)
        .map(found -> laid.file(found.id()));
  }

  /** In the transaction of the last signature: the text is signed with it or not at all. */
  @EventListener
  void signed(PaperSigned event) {
    id(event.paper().paper().about()).ifPresent(mark::signed);
  }
}
