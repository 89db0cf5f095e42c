package org.peyvand.review;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActInWords;
import org.peyvand.intake.AlikeReports;
import org.peyvand.intake.Report;
import org.peyvand.intake.Reports;
import org.peyvand.intake.TypedDay;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The review of one report: the text, its claims, and the decisions about them. */
@Controller
class ReviewPages {

  private final Reports reports;
  private final Claims claims;
  private final Sheets sheets;
  private final ReviewClaim review;
  private final ReviewMany many;
  private final ClaimInWords words;
  private final AlikeReports alike;

  ReviewPages(
      Reports reports,
      Claims claims,
      Sheets sheets,
      ReviewClaim review,
      ReviewMany many,
      ClaimInWords words,
      AlikeReports alike) {
    this.reports = reports;
    this.claims = claims;
    this.sheets = sheets;
    this.review = review;
    this.many = many;
    this.words = words;
    this.alike = alike;
  }

  @GetMapping("/desk/reports/{id:\\d+}")
  @AllowedTo({Role.OFFICER, Role.READER, Role.ADMINISTRATOR, Role.EDITOR, Role.APPROVER})
  Html report(
      Frame frame,
      StaffMember officer,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String at,
      @RequestParam(required = false) @Nullable String again) {
    Report report = known(id);
    String notice =
        again == null
            ? ""
            : frame.t(
                "review.again",
                ActInWords.isolated(report.takenInBy()),
                words.moment(report.takenIn(), frame));
    return page(report, frame, officer, at, notice, "");
  }

  @PostMapping("/desk/reports/{id:\\d+}/claims/{claim}")
  @AllowedTo(Role.OFFICER)
  View decide(
      Frame frame,
      StaffMember officer,
      @PathVariable long id,
      @PathVariable String claim,
      @RequestParam int version,
      @RequestParam(defaultValue = "") String decision,
      @RequestParam(required = false) @Nullable Long join) {
    Report report = known(id);
    if (claims.find(id, claim).isEmpty()) {
      throw new NotFound("review.unknown");
    }
    ReviewClaim.Wish wish =
        new ReviewClaim.Wish(
            id, claim, version, frame.t("review.withdrawn", id), UUID.randomUUID(), officer, true);
    Outcome outcome =
        join != null
            ? review.join(wish, join)
            : switch (decision) {
              case "accept" -> review.accept(wish);
              case "refuse" -> review.refuse(wish);
              case "reopen" -> review.reopen(wish);
              default -> new Outcome.Refused(claim, "web.problem.400");
            };
    return switch (outcome) {
      case Outcome.Done done -> after(report, claim, officer, frame);
      case Outcome.Changed changed ->
          page(report, frame, officer, claim, "", words.changed(changed.now(), frame))
              .with(HttpStatus.CONFLICT);
      case Outcome.Refused refused ->
          page(report, frame, officer, claim, "", frame.t(refused.key()))
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  /** Accepts the clean claims, or all; what cannot be accepted stays and says why. */
  @PostMapping("/desk/reports/{id:\\d+}/all")
  @AllowedTo(Role.OFFICER)
  View acceptMany(
      Frame frame,
      StaffMember officer,
      @PathVariable long id,
      @RequestParam(defaultValue = "clean") String which) {
    Report report = known(id);
    ReviewMany.Result result =
        many.accept(
            id,
            which.equals("all") ? ReviewMany.Which.ALL : ReviewMany.Which.CLEAN,
            frame.t("review.withdrawn", id),
            officer);
    String notice = frame.t("review.accepted-many", result.done());
    return page(report, frame, officer, "", notice, stayed(result, frame));
  }

  @PostMapping("/desk/reports/{id:\\d+}/undo")
  @AllowedTo(Role.OFFICER)
  View undo(Frame frame, StaffMember officer, @PathVariable long id, @RequestParam UUID batch) {
    Report report = known(id);
    ReviewMany.Result result = many.undo(id, batch, frame.t("review.withdrawn", id), officer);
    return page(
        report, frame, officer, "", frame.t("review.undone", result.done()), stayed(result, frame));
  }

  /** States the day of the report where its text prints none; marked as the officer's. */
  @PostMapping("/desk/reports/{id:\\d+}/day")
  @AllowedTo(Role.OFFICER)
  View day(
      Frame frame,
      StaffMember officer,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String stated) {
    Report report = known(id);
    Optional<LocalDate> day = TypedDay.day(stated, frame.language());
    if (!stated.isBlank() && (day.isEmpty() || day.get().isAfter(frame.today()))) {
      String key = day.isEmpty() ? "intake.problem.day" : "intake.problem.future";
      return page(report, frame, officer, "", "", frame.t(key), stated)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    reports.stateDay(id, day.orElse(null), officer);
    review.redate(id, frame.t("review.withdrawn", id), officer);
    return to(id, "");
  }

  /** Where a form's own address leads when somebody opens it, to choose another language say. */
  @GetMapping({
    "/desk/reports/{id:\\d+}/all",
    "/desk/reports/{id:\\d+}/undo",
    "/desk/reports/{id:\\d+}/day"
  })
  @AllowedTo({Role.OFFICER, Role.READER, Role.ADMINISTRATOR, Role.EDITOR, Role.APPROVER})
  View back(@PathVariable long id) {
    return to(id, "");
  }

  /** To what is open after a claim or question that has been decided. */
  View after(Report report, String claim, StaffMember officer, Frame frame) {
    return to(report.id(), sheets.of(report, officer, frame).nextOpen(claim));
  }

  static View to(long report, String claim) {
    String address = "/desk/reports/" + report;
    RedirectView view =
        new RedirectView(claim.isEmpty() ? address : address + "?at=" + claim + "#c-" + claim);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  static View toOpinion(long report) {
    RedirectView view = new RedirectView("/desk/reports/" + report + "#opinion");
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private static String stayed(ReviewMany.Result result, Frame frame) {
    return result.stayed().isEmpty()
        ? ""
        : frame.t("review.stayed", result.stayed().size())
            + " "
            + frame.t(result.stayed().getFirst().key());
  }

  private Report known(long id) {
    return reports.find(id).orElseThrow(() -> new NotFound("intake.report.unknown"));
  }

  Html page(
      Report report, Frame frame, StaffMember officer, String at, String notice, String problem) {
    return page(report, frame, officer, at, notice, problem, "");
  }

  private Html page(
      Report report,
      Frame frame,
      StaffMember officer,
      String at,
      String notice,
      String problem,
      String day) {
    Sheet sheet = sheets.of(reports.get(report.id()), officer, frame);
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("sheet", sheet);
    view.put("files", alike.files(report.id()));
    view.put("alike", alike.of(report));
    view.put("at", at);
    view.put("notice", notice);
    view.put("problem", problem);
    view.put("day", day);
    view.put("mayDecide", officer.isAny(Role.OFFICER));
    return Html.of("review/review.jte", view);
  }
}
