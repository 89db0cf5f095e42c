package org.peyvand.review;

import java.util.List;
import java.util.Optional;
import org.peyvand.dossier.ActInWords;
import org.peyvand.intake.Report;
import org.peyvand.opinion.Question;
import org.peyvand.opinion.Questions;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** Lays the questions of the second opinion out for an officer's eye. */
@Component
class SecondSheets {

  private final Questions questions;
  private final ClaimOfQuestion claimOf;
  private final ClaimInWords words;

  SecondSheets(Questions questions, ClaimOfQuestion claimOf, ClaimInWords words) {
    this.questions = questions;
    this.claimOf = claimOf;
    this.words = words;
  }

  SecondSheet of(Report report, List<Claim> all, Frame frame) {
    Optional<Questions.Progress> progress = questions.progress(report.id());
    List<QuestionLine> lines =
        progress.isEmpty()
            ? List.of()
            : questions.list(report.id()).stream().map(q -> line(q, report, all, frame)).toList();
    return new SecondSheet(
        progress.map(p -> sentence(p, frame)).orElse(""),
        progress.filter(p -> p.reason() != null).isPresent(),
        lines);
  }

  private static String sentence(Questions.Progress progress, Frame frame) {
    if (progress.reason() != null) {
      return frame.t("review.opinion.failed", frame.t("opinion.failed." + progress.reason()));
    }
    return progress.token().equals("waiting") ? frame.t("review.opinion.waiting") : "";
  }

  private QuestionLine line(Question question, Report report, List<Claim> all, Frame frame) {
    Claim claim = claimOf.of(question, report, all);
    Optional<Claim> against =
        all.stream().filter(c -> c.id().equals(question.asked().against())).findFirst();
    Question.Decided decided = question.decided();
    return new QuestionLine(
        question,
        claim,
        words.kind(claim, frame),
        words.modality(claim, frame),
        words.says(claim, report, frame),
        claim.content() instanceof Content.Deed deed ? deed.happened() : null,
        ActOfClaim.quotation(claim.spans(), report.text()),
        against.map(c -> words.says(c, report, frame)).orElse(""),
        against.map(Claim::id).orElse(""),
        decided == null
            ? ""
            : frame.t(
                "review.opinion.decided",
                ActInWords.isolated(decided.name()),
                words.moment(decided.at(), frame)));
  }
}
