package org.peyvand.review;

import org.peyvand.intake.Report;
import org.peyvand.intake.Reports;
import org.peyvand.opinion.Question;
import org.peyvand.opinion.Questions;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Journal;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Answers to the questions of the second opinion; they are shown on the review page. */
@Controller
class QuestionPages {

  private final Reports reports;
  private final Questions questions;
  private final AnswerQuestion answer;
  private final ReviewPages pages;
  private final Journal journal;

  QuestionPages(
      Reports reports,
      Questions questions,
      AnswerQuestion answer,
      ReviewPages pages,
      Journal journal) {
    this.reports = reports;
    this.questions = questions;
    this.answer = answer;
    this.pages = pages;
    this.journal = journal;
  }

  @PostMapping("/desk/reports/{id:\\d+}/opinion/{number:\\d+}")
  @AllowedTo(Role.OFFICER)
  View answer(
      Frame frame,
      StaffMember officer,
      @PathVariable long id,
      @PathVariable int number,
      @RequestParam(defaultValue = "") String decision) {
    Report report = known(id);
    Question question =
        questions.find(id, number).orElseThrow(() -> new NotFound("review.opinion.unknown"));
    boolean first =
        switch (decision) {
          case "agree" ->
              answer.agree(report, question, frame.t("review.withdrawn", id), officer).isPresent();
          case "dismiss" -> answer.dismiss(report, question, officer);
          case "reopen" -> answer.reopen(report, question, officer);
          default -> throw new NotFound("review.opinion.unknown");
        };
    return first
        ? pages.after(report, Claim.OF_OPINION + number, officer, frame)
        : pages
            .page(report, frame, officer, "", "", frame.t("review.opinion.changed"))
            .with(HttpStatus.CONFLICT);
  }

  /** Asks the model once more after it failed. */
  @PostMapping("/desk/reports/{id:\\d+}/opinion")
  @AllowedTo(Role.OFFICER)
  View askAgain(StaffMember officer, @PathVariable long id) {
    known(id);
    if (questions.askAgain(id)) {
      journal.noteAt(
          officer, "/desk/reports/" + id, "review.journal.asked-again", Long.toString(id));
    }
    return ReviewPages.toOpinion(id);
  }

  /** Where a form's own address leads when somebody opens it. */
  @GetMapping({"/desk/reports/{id:\\d+}/opinion", "/desk/reports/{id:\\d+}/opinion/{number:\\d+}"})
  @AllowedTo({Role.OFFICER, Role.READER, Role.ADMINISTRATOR, Role.EDITOR, Role.APPROVER})
  View back(@PathVariable long id) {
    return ReviewPages.to(id, "");
  }

  private Report known(long id) {
    return reports.find(id).orElseThrow(() -> new NotFound("intake.report.unknown"));
  }
}
