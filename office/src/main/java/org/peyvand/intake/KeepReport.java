package org.peyvand.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.peyvand.extraction.Extraction;
import org.peyvand.extraction.FileName;
import org.peyvand.extraction.Format;
import org.peyvand.reader.Reader;
import org.peyvand.reader.claim.Reading;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a report in: once, byte for byte, and read. */
@Component
public class KeepReport {

  private final Reader reader;
  private final Reports reports;
  private final Likeness likeness;
  private final ApplicationEventPublisher events;
  private final Journal journal;
  private final TransactionTemplate transaction;

  KeepReport(
      Reader reader,
      Reports reports,
      Likeness likeness,
      ApplicationEventPublisher events,
      Journal journal,
      TransactionTemplate transaction) {
    this.reader = reader;
    this.reports = reports;
    this.likeness = likeness;
    this.events = events;
    this.journal = journal;
    this.transaction = transaction;
  }

  /** What came of it. */
  public sealed interface Outcome {

    /** Kept and read. */
    record Kept(Report report) implements Outcome {}

    /** The same bytes or the same words were here before; nothing was added. */
    record Known(Report first) implements Outcome {}

    /** Nothing was kept. */
    record Refused(Extraction.Reason why) implements Outcome {}
  }

  /** Keeps a report and has it read, or leads to the one that was first. */
  public Outcome keep(NewReport report, StaffMember officer) {
    if (report.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Outcome.Refused(Extraction.Reason.EMPTY);
    }
    Optional<Report> first = reports.findSame(report);
    if (first.isPresent()) {
      return new Outcome.Known(first.get());
    }
    // Reading needs no connection; the database is not kept waiting for it.
    Reading reading = reader.read(new org.peyvand.reader.Report(report.text()));
    try {
      Report kept = transaction.execute(status -> add(report, reading, officer));
      return new Outcome.Kept(java.util.Objects.requireNonNull(kept));
    } catch (DuplicateKeyException otherWasFaster) {
      return new Outcome.Known(reports.findSame(report).orElseThrow(() -> otherWasFaster));
    }
  }

  /** Keeps a list whose rows its importer reads itself; the reader has nothing to say of it. */
  public Outcome keepUnread(NewReport list, StaffMember officer) {
    Optional<Report> first = reports.findSame(list);
    if (first.isPresent()) {
      return new Outcome.Known(first.get());
    }
    Reading nothing = reader.read(new org.peyvand.reader.Report(""));
    Report kept = transaction.execute(status -> add(list, nothing, officer));
    return new Outcome.Kept(java.util.Objects.requireNonNull(kept));
  }

  /** A text that was pasted is its own original; its words may be fewer, if it is a page. */
  public static NewReport pasted(String given, String words, Report.About about) {
    return new NewReport(
        words,
        NewReport.TextFrom.PASTED,
        Format.PLAIN,
        new KeptFile(
            new FileName("report.txt"), "text/plain", given.getBytes(StandardCharsets.UTF_8)),
        java.util.List.of(),
        about);
  }

  private Report add(NewReport report, Reading reading, StaffMember officer) {
    Report kept = reports.add(report, reading.report(), officer);
    likeness.add(kept.id(), kept.text());
    events.publishEvent(new ReportKept(kept, reading));
    journal.noteAt(
        officer, "/desk/reports/" + kept.id(), "intake.journal.kept", Long.toString(kept.id()));
    return reports.get(kept.id());
  }
}
