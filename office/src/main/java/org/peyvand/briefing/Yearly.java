package org.peyvand.briefing;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Relation;
import org.peyvand.dossier.Relations;
import org.peyvand.promise.Promise;
import org.peyvand.settings.Settings;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.standing.Stage;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** The yearly report: what the dossiers say of one year, beside the year before. */
@Component
class Yearly {

  /** Fewer than these in both years together, and a difference would be chance. */
  static final int LEAST_TO_COMPARE = 10;

  private final Relations relations;
  private final Dossiers dossiers;
  private final Settings settings;
  private final TieFactsOf facts;

  Yearly(Relations relations, Dossiers dossiers, Settings settings, TieFactsOf facts) {
    this.relations = relations;
    this.dossiers = dossiers;
    this.settings = settings;
    this.facts = facts;
  }

  /** A relation at the end of both years. */
  private record Both(
      Dossier dossier,
      RelationYear now,
      RelationYear then,
      String stage,
      String before,
      int kept,
      int keptBefore,
      int made,
      int madeBefore) {}

  /** The report of what one person of the office may see. */
  YearlyView of(CalendarYear year, StaffMember viewer, Frame frame) {
    LocalDate end = year.end().isAfter(frame.today()) ? frame.today() : year.end();
    boolean running = end.isBefore(year.end());
    CalendarYear last = year.plus(-1);
    LocalDate lastEnd =
        running
            ? last.start().plusDays(Math.max(0, ChronoUnit.DAYS.between(year.start(), end)))
            : last.end();
    List<Both> all = new ArrayList<>();
    for (Relation relation : relations.list()) {
      dossiers
          .find(relation.pair(), end, viewer)
          .map(dossier -> both(dossier, year, end, last, lastEnd, viewer))
          .ifPresent(all::add);
    }
    Set<String> events = new TreeSet<>();
    all.forEach(both -> events.addAll(both.now().events()));
    return new YearlyView(
        frame.number(year.number()),
        frame.number(last.number()),
        viewer.name(),
        year.start(),
        end,
        running,
        last.number(),
        year.number() + 1,
        year.number(),
        figures(all, frame),
        stages(all, frame),
        lines(all, frame),
        List.copyOf(events));
  }

  private Both both(
      Dossier dossier,
      CalendarYear year,
      LocalDate end,
      CalendarYear last,
      LocalDate lastEnd,
      StaffMember viewer) {
    @Nullable String home = settings.get().homeCity();
    Optional<Dossier> before = dossiers.find(dossier.pair(), lastEnd, viewer);
    ZoneId zone = settings.get().zone();
    return new Both(
        dossier,
        RelationYear.of(dossier, home, year.start(), end),
        RelationYear.of(dossier, home, last.start(), lastEnd),
        dossier.standing().stageWord(),
        before.map(found -> found.standing().stageWord()).orElse(Stage.NONE.token()),
        kept(dossier, year.start(), end, zone),
        kept(dossier, last.start(), lastEnd, zone),
        made(dossier, year.start(), end, zone),
        made(dossier, last.start(), lastEnd, zone));
  }

  private static int made(Dossier dossier, LocalDate from, LocalDate to, ZoneId zone) {
    return (int)
        dossier.standing().promises().stream()
            .map(promise -> dossier.find(promise.act()))
            .filter(act -> isWithin(act, from, to, zone))
            .count();
  }

  private static int kept(Dossier dossier, LocalDate from, LocalDate to, ZoneId zone) {
    return (int)
        dossier.standing().promises().stream()
            .filter(promise -> promise.state() == Promise.State.KEPT)
            .map(Promise::closedBy)
            .map(closing -> closing == null ? null : dossier.find(closing))
            .filter(act -> isWithin(act, from, to, zone))
            .count();
  }

  /** By the day its source gives it, or else the day on which the office recorded it. */
  private static boolean isWithin(@Nullable Act act, LocalDate from, LocalDate to, ZoneId zone) {
    if (act == null) {
      return false;
    }
    LocalDate own = ActTime.day(act);
    LocalDate day = own == null ? LocalDate.ofInstant(act.recorded(), zone) : own;
    return !day.isBefore(from) && !day.isAfter(to);
  }

  private static List<YearlyView.Figure> figures(List<Both> all, Frame frame) {
    return List.of(
        figure("out", all, both -> both.now().out(), both -> both.then().out(), frame),
        figure("in", all, both -> both.now().in(), both -> both.then().in(), frame),
        figure(
            "together", all, both -> both.now().together(), both -> both.then().together(), frame),
        figure("people", people(all, Both::now).size(), people(all, Both::then).size(), frame),
        figure(
            "events",
            all,
            both -> both.now().events().size(),
            both -> both.then().events().size(),
            frame),
        figure("signed", all, both -> both.now().signed(), both -> both.then().signed(), frame),
        figure("made", all, Both::made, Both::madeBefore, frame),
        figure("kept", all, Both::kept, Both::keptBefore, frame));
  }

  private static Set<String> people(
      List<Both> all, java.util.function.Function<Both, RelationYear> which) {
    Set<String> people = new HashSet<>();
    all.forEach(both -> people.addAll(which.apply(both).people()));
    return people;
  }

  private static YearlyView.Figure figure(
      String key, List<Both> all, ToIntFunction<Both> now, ToIntFunction<Both> then, Frame frame) {
    return figure(key, all.stream().mapToInt(now).sum(), all.stream().mapToInt(then).sum(), frame);
  }

  private static YearlyView.Figure figure(String key, int now, int then, Frame frame) {
    return new YearlyView.Figure(
        frame.t("briefing.figure." + key), now, then, compared(now, then, frame));
  }

  static String comparison(int now, int then) {
    if (now + then < LEAST_TO_COMPARE) {
      return "few";
    }
    return now > then ? "more" : now < then ? "fewer" : "same";
  }

  private static String compared(int now, int then, Frame frame) {
    return frame.t("briefing.compared." + comparison(now, then), Math.abs(now - then));
  }

  private static List<YearlyView.Figure> stages(List<Both> all, Frame frame) {
    List<YearlyView.Figure> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      if (stage == Stage.SIGNED) {
        stages.add(stage("said", all, frame));
      }
      if (stage != Stage.NONE) {
        stages.add(stage(stage.token(), all, frame));
      }
    }
    stages.removeIf(figure -> figure.now() + figure.then() == 0);
    return stages;
  }

  private static YearlyView.Figure stage(String word, List<Both> all, Frame frame) {
    int now = (int) all.stream().filter(both -> both.stage().equals(word)).count();
    int then = (int) all.stream().filter(both -> both.before().equals(word)).count();
    return new YearlyView.Figure(frame.t("dossier.stage." + word), now, then, "");
  }

  private List<YearlyView.Line> lines(List<Both> all, Frame frame) {
    return all.stream()
        .sorted(
            Comparator.comparingInt((Both both) -> both.now().exchanges())
                .reversed()
                .thenComparing(both -> both.dossier().pair()))
        .map(both -> line(both, frame))
        .toList();
  }

  private YearlyView.Line line(Both both, Frame frame) {
    String own = facts.own(both.dossier().pair());
    String partner = both.dossier().pair().other(own);
    return new YearlyView.Line(
        both.dossier().pair().slug(),
        frame.t("tie.title", facts.city(own, frame), facts.city(partner, frame)),
        frame.t("dossier.stage." + both.stage()),
        both.now().out(),
        both.now().in(),
        both.now().together(),
        both.now().people().size(),
        both.kept());
  }
}
