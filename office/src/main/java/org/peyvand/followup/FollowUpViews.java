package org.peyvand.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.clause.Clauses;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Visibility;
import org.peyvand.memorandum.HeadView;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.State;
import org.peyvand.promise.Promise;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossiers;
import org.peyvand.term.TermDates;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** Makes the page of what follows a signature. */
@Component
class FollowUpViews {

  private final Memoranda memoranda;
  private final Papers papers;
  private final Courses courses;
  private final Dossiers dossiers;
  private final ActInWords words;

  FollowUpViews(
      Memoranda memoranda, Papers papers, Courses courses, Dossiers dossiers, ActInWords words) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.courses = courses;
    this.dossiers = dossiers;
    this.words = words;
  }

  /** A form that was refused, to be shown again. */
  record Again(String kind, Map<String, String> typed, String problem, String field) {

    static final Again NOT = new Again("", Map.of(), "", "");
  }

  FollowUpView of(Memorandum paper, Again again, StaffMember viewer, Frame frame) {
    Course course = courses.find(paper).orElse(null);
    HeadView head = papers.head(paper, memoranda.latest(paper).text(), viewer, frame);
    boolean open = course != null && paper.state() == State.SIGNED;
    Entry notice = course == null ? null : course.notice().orElse(null);
    LocalDate effect = notice == null ? null : Course.effect(notice);
    String first = papers.own(paper);
    return new FollowUpView(
        head,
        course == null ? null : course.signing().id(),
        course != null && course.hasEnded(),
        course == null ? List.of() : dates(course, frame),
        course == null ? List.of() : unclear(course, frame),
        course == null ? Map.of() : lines(course, viewer, frame),
        List.of(side(first, frame), side(paper.pair().other(first), frame)),
        amendments(paper, viewer, frame),
        course == null ? List.of() : programmes(course),
        effect,
        effect != null && !effect.isAfter(frame.today()),
        course != null && course.terms().notice() == null,
        paper.visibility() instanceof Visibility.Public,
        course != null
            && course.signing().visibility() instanceof Visibility.Public
            && viewer.isAny(Role.EDITOR),
        viewer.isAny(Role.OFFICER) && course != null,
        viewer.isAny(Role.APPROVER) && open,
        again.typed(),
        again.kind(),
        again.problem(),
        again.field());
  }

  private FollowUpView.Side side(String city, Frame frame) {
    return new FollowUpView.Side(city, papers.city(city, frame.language()));
  }

  private static List<FollowUpView.DateLine> dates(Course course, Frame frame) {
    List<FollowUpView.DateLine> lines = new ArrayList<>();
    lines.add(new FollowUpView.DateLine("signed", course.signed(), null, true));
    TermDates dates = course.dates();
    LocalDate from = course.governing("term").signed();
    TermDates other = TermDates.of(course.terms(), dates.reckoning().other(), from, null, from);
    boolean renewed = !course.standing(EntryKind.RENEWAL).isEmpty();
    add(lines, "until", dates.until(), renewed ? null : other.until(), frame);
    if (!course.hasEnded()) {
      add(lines, "object", dates.objectBy(), renewed ? null : other.objectBy(), frame);
      add(lines, "review", dates.review(), null, frame);
    }
    return lines;
  }

  private static void add(
      List<FollowUpView.DateLine> lines,
      String what,
      @Nullable LocalDate day,
      @Nullable LocalDate other,
      Frame frame) {
    if (day != null) {
      lines.add(
          new FollowUpView.DateLine(
              what, day, day.equals(other) ? null : other, day.isBefore(frame.today())));
    }
  }

  private static List<String> unclear(Course course, Frame frame) {
    return course.terms().unclear().stream()
        .sorted()
        .map(key -> Clauses.shipped().find(key).orElseThrow())
        .map(clause -> clause.heading(frame.language().language()))
        .toList();
  }

  private Map<String, List<FollowUpView.Line>> lines(
      Course course, StaffMember viewer, Frame frame) {
    Map<Long, Promise> promises = promises(course, viewer, frame);
    Map<String, List<FollowUpView.Line>> lines = new LinkedHashMap<>();
    for (Entry entry : course.entries()) {
      if (isFor(entry.act(), viewer)) {
        lines
            .computeIfAbsent(entry.kind().token(), kind -> new ArrayList<>())
            .add(line(entry, promises.get(entry.act().id()), viewer, frame));
      }
    }
    return lines;
  }

  private static boolean isFor(Act act, StaffMember viewer) {
    return !(act.visibility() instanceof Visibility.Named(var people))
        || people.contains(viewer.id());
  }

  private Map<Long, Promise> promises(Course course, StaffMember viewer, Frame frame) {
    return dossiers
        .find(course.paper().pair(), frame.today(), viewer)
        .map(dossier -> dossier.standing().promises())
        .orElse(List.of())
        .stream()
        .collect(Collectors.toMap(Promise::act, promise -> promise, (one, other) -> one));
  }

  private FollowUpView.Line line(
      Entry entry, @Nullable Promise promise, StaffMember viewer, Frame frame) {
    Act act = entry.act();
    Happened on = act.happened();
    String number = act.paper() == null ? null : act.paper().number();
    boolean may =
        entry.kind().isApproved()
            ? viewer.isAny(Role.APPROVER)
            : viewer.isAny(Role.OFFICER, Role.APPROVER);
    return new FollowUpView.Line(
        entry.id(),
        act.id(),
        words.sentence(act.said(), frame.language()),
        on == null ? null : on.start(),
        Objects.requireNonNullElse(number, ""),
        entry.copies(),
        entry.kept(),
        entry.programme(),
        promise == null
            ? ""
            : promise.timing() == Promise.Timing.OVERDUE ? "overdue" : promise.state().token(),
        act.modality() == Modality.PLANNED && act.kind() != ActKind.COMMITMENT,
        entry.stands(),
        may && entry.stands(),
        entry.recordedBy());
  }

  private static List<String> programmes(Course course) {
    return course.entries().stream()
        .map(Entry::programme)
        .filter(programme -> !programme.isEmpty())
        .distinct()
        .toList();
  }

  private List<FollowUpView.Amendment> amendments(
      Memorandum paper, StaffMember viewer, Frame frame) {
    return memoranda.listAmending(paper).stream()
        .filter(one -> memoranda.isFor(one, viewer))
        .map(
            one ->
                new FollowUpView.Amendment(
                    one.path(),
                    papers.head(one, memoranda.latest(one).text(), viewer, frame).title(),
                    one.state().token(),
                    one.addendum()))
        .toList();
  }
}
