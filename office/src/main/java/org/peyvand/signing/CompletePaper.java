package org.peyvand.signing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Paper;
import org.peyvand.dossier.Person;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.signing.Signing.Refusal;
import org.peyvand.signing.Signing.Refused;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Masthead;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes signatures down; with the last one, in the same transaction, the act {@code signing}. As
 * long as one is missing nothing is signed, and the dossier says nothing.
 */
@Component
class CompletePaper {

  private final Papers papers;
  private final PaperRows rows;
  private final Certificates certificates;
  private final RecordAct acts;
  private final Journal journal;
  private final Masthead masthead;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final ObjectProvider<SignedUntil> terms;

  CompletePaper(
      Papers papers,
      PaperRows rows,
      Certificates certificates,
      RecordAct acts,
      Journal journal,
      Masthead masthead,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      ObjectProvider<SignedUntil> terms) {
    this.papers = papers;
    this.rows = rows;
    this.certificates = certificates;
    this.acts = acts;
    this.journal = journal;
    this.masthead = masthead;
    this.events = events;
    this.transaction = transaction;
    this.terms = terms;
  }

  /** A signature to write down: whose, from 0; how; when. */
  record Newly(int place, Signatory.Way way, LocalDate on, @Nullable String certificate) {}

  /** Electronic signatures that are in the file. */
  Signing add(LaidPaper seen, byte[] file, List<Newly> signatures, StaffMember by) {
    return inTransaction(
        seen,
        () -> {
          for (Newly each : signatures) {
            if (!confirm(seen, each, by)) {
              return Refused.because(Refusal.CHANGED_MEANWHILE);
            }
          }
          rows.setFile(seen.id(), file);
          write(seen, signatures, by);
          return finish(papers.held(seen.id()), null, by);
        });
  }

  /** Signatures by hand that a picture shows. */
  Signing addInk(LaidPaper seen, Scan scan, byte[] bytes, List<Newly> signatures, StaffMember by) {
    return inTransaction(
        seen,
        () -> {
          rows.addScan(seen.id(), scan, bytes, scan.signers(), by);
          write(seen, signatures, by);
          return finish(papers.held(seen.id()), scan.place(), by);
        });
  }

  private interface Deed {
    Signing done();
  }

  private Signing inTransaction(LaidPaper seen, Deed deed) {
    return Objects.requireNonNull(
        transaction.execute(
            status -> {
              LaidPaper now = papers.held(seen.id());
              Refused late = SignPaper.refusal(now, seen.sha256());
              if (late == null && !now.paper().equals(seen.paper())) {
                late = Refused.because(Refusal.CHANGED_MEANWHILE);
              }
              Signing outcome = late == null ? deed.done() : late;
              if (outcome instanceof Refused) {
                status.setRollbackOnly();
              }
              return outcome;
            }));
  }

  /** From its first use on, a certificate signs for its signatory and no other does. */
  private boolean confirm(LaidPaper paper, Newly each, StaffMember by) {
    Pair pair = paper.paper().pair();
    Signatory signatory = paper.paper().signatories().get(each.place());
    String sha256 = Objects.requireNonNull(each.certificate());
    boolean first = certificates.find(pair, signatory).isEmpty();
    boolean own = certificates.confirm(pair, signatory, sha256, by);
    if (first && own) {
      journal.noteAt(
          by,
          "/desk/ties/" + pair.slug() + "/trust",
          "signing.journal.confirmed",
          signatory.name(),
          sha256);
    }
    return own;
  }

  private void write(LaidPaper paper, List<Newly> signatures, StaffMember by) {
    for (Newly each : signatures) {
      rows.setSigned(paper.id(), each.place(), each.way(), each.on(), each.certificate());
      journal.noteAt(
          by,
          "/desk/papers/" + paper.id(),
          "signing.journal.signed." + each.way().token(),
          Long.toString(paper.id()),
          Integer.toString(each.place() + 1));
    }
  }

  private Signing finish(LaidPaper paper, @Nullable String place, StaffMember by) {
    if (!paper.isComplete()) {
      return new Signing.Signed(paper);
    }
    return switch (acts.record(List.of(act(paper, place)), RecordAct.ANY_POSITION, by)) {
      case Recording.Refused refused -> Refused.because(Refusal.DOSSIER, refused.why().token());
      case Recording.Recorded(var recorded) -> {
        rows.setComplete(paper.id(), recorded.getFirst().id());
        LaidPaper signed = papers.held(paper.id());
        events.publishEvent(new PaperSigned(signed));
        yield new Signing.Signed(signed);
      }
    };
  }

  private NewAct act(LaidPaper paper, @Nullable String place) {
    NewPaper said = paper.paper();
    LocalDate day =
        said.signatories().stream()
            .map(each -> Objects.requireNonNull(each.signature()).on())
            .max(Comparator.naturalOrder())
            .orElseGet(masthead::today);
    List<Person> people =
        said.signatories().stream()
            .map(each -> new Person(each.name(), each.office(), each.city()))
            .toList();
    return NewAct.of(said.pair(), ActKind.SIGNING, Modality.DONE)
        .withForm(said.form())
        .withActors(said.pair().cities())
        .withPeople(people)
        .withPlace(place)
        .withHappened(Happened.on(day))
        .withUntil(
            terms
                .orderedStream()
                .flatMap(term -> term.until(paper, day).stream())
                .findFirst()
                .orElse(null))
        .withPaper(new Paper(null, said.number(), null))
        .withEvidence(
            List.of(
                new Evidence(
                    said.title() + " · SHA-256 " + paper.sha256(),
                    Evidence.Wording.RETOLD,
                    null,
                    said.title(),
                    day,
                    Evidence.StatedBy.OFFICER,
                    masthead.language().code(),
                    List.of())))
        .withVisibility(said.visibility());
  }
}
