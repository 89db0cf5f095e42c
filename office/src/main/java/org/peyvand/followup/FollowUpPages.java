package org.peyvand.followup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.peyvand.followup.FollowUpViews.Again;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.parallel.Direction;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.PublicPages;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What follows a signature: one page of a memorandum, and its forms. */
@Controller
class FollowUpPages {

  private static final String AFTER = "/desk/memoranda/{id:\\d+}/after";
  private static final int LONGEST_REASON = 300;

  private final Papers papers;
  private final Courses courses;
  private final FollowUpViews views;
  private final RecordEntry record;
  private final BeginAmendment amend;
  private final PublicPages publicPages;

  FollowUpPages(
      Papers papers,
      Courses courses,
      FollowUpViews views,
      RecordEntry record,
      BeginAmendment amend,
      PublicPages publicPages) {
    this.papers = papers;
    this.courses = courses;
    this.views = views;
    this.record = record;
    this.amend = amend;
    this.publicPages = publicPages;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping(AFTER)
  Html after(@PathVariable long id, StaffMember viewer, Frame frame) {
    return page(papers.get(id, viewer), Again.NOT, viewer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping(AFTER + "/{kind:registration|committee|promise|review}")
  View note(
      @PathVariable long id,
      @PathVariable String kind,
      @RequestParam Map<String, String> typed,
      StaffMember officer,
      Frame frame) {
    return recorded(id, kind, typed, officer, frame);
  }

  @AllowedTo(Role.APPROVER)
  @PostMapping(AFTER + "/{kind:renewal|suspension|resumption|notice|end}")
  View decide(
      @PathVariable long id,
      @PathVariable String kind,
      @RequestParam Map<String, String> typed,
      StaffMember approver,
      Frame frame) {
    return recorded(id, kind, typed, approver, frame);
  }

  /** A mistake is taken back, with a reason; both stay to be seen. */
  @AllowedTo({Role.OFFICER, Role.APPROVER})
  @PostMapping(AFTER + "/entries/{entry:\\d+}/take-back")
  View takeBack(
      @PathVariable long id,
      @PathVariable long entry,
      @RequestParam(defaultValue = "") String why,
      StaffMember officer,
      Frame frame) {
    Memorandum paper = papers.get(id, officer);
    String reason = why.replaceAll("\\s+", " ").strip();
    Refusal wrong =
        reason.isEmpty()
            ? Refusal.REASON_MISSING
            : reason.length() > LONGEST_REASON
                ? Refusal.TOO_LONG
                : Direction.isTurned(reason) ? Refusal.DIRECTION_CONTROLS : null;
    Optional<Wanted.Refused> refused =
        wrong == null
            ? record.takeBack(paper, entry, reason, officer)
            : Optional.of(new Wanted.Refused(wrong, "why"));
    publicPages.changed();
    return answer(paper, "entry-" + entry, Map.of("why", why), refused, officer, frame);
  }

  /** A paper of its own that changes this one or adds to it. */
  @AllowedTo(Role.OFFICER)
  @PostMapping(AFTER + "/{how:amendment|addendum}")
  View amend(@PathVariable long id, @PathVariable String how, StaffMember officer, Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Optional<Course> course = courses.find(paper).filter(found -> !found.hasEnded());
    OptionalLong begun =
        course.isEmpty() || paper.amends() != null
            ? OptionalLong.empty()
            : amend.begin(course.get(), how.equals("addendum"), officer);
    return begun.isPresent()
        ? new SeeOther("/desk/memoranda/" + begun.getAsLong())
        : answer(
            paper,
            how,
            Map.of(),
            Optional.of(new Wanted.Refused(Refusal.NOT_SIGNED, "")),
            officer,
            frame);
  }

  private View recorded(
      long id, String kind, Map<String, String> typed, StaffMember officer, Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Optional<Wanted.Refused> refused =
        record.record(paper, EntryKind.of(kind).orElseThrow(), new Typed(typed, frame), officer);
    publicPages.changed();
    return answer(paper, kind, typed, refused, officer, frame);
  }

  private View answer(
      Memorandum paper,
      String kind,
      Map<String, String> typed,
      Optional<Wanted.Refused> refused,
      StaffMember officer,
      Frame frame) {
    if (refused.isEmpty()) {
      return new SeeOther(paper.path() + "/after#" + section(kind));
    }
    String sentence = frame.t("followup.refusal." + refused.get().why().token());
    return page(
            papers.get(paper.id(), officer),
            new Again(kind, typed, sentence, refused.get().field()),
            officer,
            frame)
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static String section(String kind) {
    return switch (kind) {
      case "registration" -> "registrations";
      case "committee" -> "committees";
      case "promise" -> "programme";
      case "review", "renewal" -> "dates";
      default -> "end";
    };
  }

  private Html page(Memorandum paper, Again again, StaffMember viewer, Frame frame) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("view", views.of(paper, again, viewer, frame));
    return Html.of("followup/after.jte", view);
  }
}
