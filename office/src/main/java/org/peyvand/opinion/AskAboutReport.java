package org.peyvand.opinion;

import java.util.List;
import java.util.Optional;
import org.peyvand.intake.Report;
import org.peyvand.intake.ReportKept;
import org.peyvand.intake.ReportKind;
import org.peyvand.intake.Reports;
import org.peyvand.reader.Reader;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has a second opinion given on a report. Taking a report in only notes that; the asking is later
 * and elsewhere, so that an officer never waits for a model and its failure harms nothing.
 */
@Component
class AskAboutReport {

  private static final int MOST_QUESTIONS = 30;

  private final SettingsRow settings;
  private final Questions questions;
  private final Reports reports;
  private final Reader reader;
  private final SecondOpinion second;

  AskAboutReport(
      SettingsRow settings,
      Questions questions,
      Reports reports,
      Reader reader,
      SecondOpinion second) {
    this.settings = settings;
    this.questions = questions;
    this.reports = reports;
    this.reader = reader;
    this.second = second;
  }

  @EventListener
  void on(ReportKept kept) {
    OpinionSettings now = settings.settings();
    Report report = kept.report();
    if (now.asks()
        && report.language() != null
        && (now.papers() || report.about().kind() == ReportKind.NEWS)) {
      questions.await(report.id());
    }
  }

  /** Asks about the reports that wait, one after the other; none while it is switched off. */
  void askWaiting() {
    for (long report : questions.waiting(10)) {
      OpinionSettings now = settings.settings();
      Optional<Report> known = reports.find(report);
      if (!now.asks() || known.isEmpty() || Thread.currentThread().isInterrupted()) {
        return;
      }
      ask(known.get(), now);
    }
  }

  private void ask(Report report, OpinionSettings now) {
    Answer answer = second.read(report.text(), now);
    if (Thread.currentThread().isInterrupted()) {
      // The server stops: the report waits for the next start.
      return;
    }
    switch (answer) {
      case Answer.None none -> questions.failed(report.id(), none.why());
      case Answer.Given given -> questions.done(report.id(), questions(report, given.claims()));
    }
  }

  private List<Question.Asked> questions(Report report, List<Said> claims) {
    String language = report.language() == null ? "" : report.language();
    CheckSaid check = new CheckSaid(report.text(), language, report.day());
    Compare compare = new Compare(reader.read(new org.peyvand.reader.Report(report.text())));
    return claims.stream()
        .flatMap(said -> check.check(said).stream())
        .flatMap(asked -> compare.differing(asked).stream())
        .distinct()
        .limit(MOST_QUESTIONS)
        .toList();
  }
}
