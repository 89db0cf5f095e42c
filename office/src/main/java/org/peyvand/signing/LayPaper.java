package org.peyvand.signing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.peyvand.signature.Finding;
import org.peyvand.signature.Finding.Kind;
import org.peyvand.signature.Trust;
import org.peyvand.signature.Verdict;
import org.peyvand.signature.VerifyPdf;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Lays a paper out for signature; an older one on the same subject can no longer be signed. */
@Component
public class LayPaper {

  private final Papers papers;
  private final PaperRows rows;
  private final Journal journal;
  private final Clock clock;
  private final TransactionTemplate transaction;

  LayPaper(
      Papers papers,
      PaperRows rows,
      Journal journal,
      Clock clock,
      TransactionTemplate transaction) {
    this.papers = papers;
    this.rows = rows;
    this.journal = journal;
    this.clock = clock;
    this.transaction = transaction;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** It waits for its signatures. */
    record Laid(LaidPaper paper) implements Outcome {}

    /** Nothing was kept: a script, a hidden layer, too many pages, a signature that it has. */
    record Refused(List<Finding> why) implements Outcome {

      public Refused {
        why = List.copyOf(why);
      }
    }
  }

  /**
   * Takes a paper back that still waits for signatures, since its subject has changed; what was
   * signed on it so far stays to be seen. Nothing happens where none waits. To be called in the
   * transaction of the change.
   */
  public void withdraw(String about, StaffMember by) {
    for (long paper : rows.endOlder(about)) {
      String number = Long.toString(paper);
      journal.noteAt(by, "/desk/papers/" + number, "signing.journal.withdrawn", number);
    }
  }

  /**
   * Lays a paper out.
   *
   * @param pdf unsigned
   */
  public Outcome lay(NewPaper paper, byte[] pdf, StaffMember by) {
    if (paper.signatories().isEmpty()) {
      throw new IllegalArgumentException("nobody is to sign it");
    }
    Verdict verdict = VerifyPdf.verify(pdf, Trust.NOBODY, clock.instant());
    List<Finding> against = new ArrayList<>(verdict.findings());
    against.remove(Finding.of(Kind.NO_SIGNATURE));
    if (!against.isEmpty() || !verdict.signatures().isEmpty()) {
      return new Outcome.Refused(
          against.isEmpty() ? List.of(Finding.of(Kind.STRUCTURE_CHANGED)) : against);
    }
    long id =
        Objects.requireNonNull(
            transaction.execute(
                status -> {
                  rows.endOlder(paper.about());
                  long added = rows.add(paper, pdf, by);
                  String number = Long.toString(added);
                  journal.noteAt(by, "/desk/papers/" + number, "signing.journal.laid", number);
                  return added;
                }));
    return new Outcome.Laid(papers.find(id).orElseThrow());
  }
}
