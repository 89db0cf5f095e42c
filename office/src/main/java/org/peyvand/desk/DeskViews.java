package org.peyvand.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.peyvand.agenda.Coming;
import org.peyvand.dossier.Pair;
import org.peyvand.intake.Report;
import org.peyvand.intake.Reports;
import org.peyvand.intake.ReviewState;
import org.peyvand.promise.Promise;
import org.peyvand.settings.Settings;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Ledger;
import org.peyvand.standing.Overview;
import org.peyvand.standing.StandingInWords;
import org.peyvand.standing.Summary;
import org.peyvand.standing.TieQuery;
import org.peyvand.standing.TieQuery.Order;
import org.peyvand.standing.TieQuery.Show;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/**
 * What waits, the most urgent first: promises overdue (our own before theirs), stuck files, reports
 * half reviewed, sources that disagree, new reports, promises due soon, events, steps, silence. Of
 * each kind a handful; its count leads to all of them.
 */
@Component
class DeskViews {

  private static final int A_HANDFUL = 6;
  private static final int A_FEW = 3;

  /** Days before an event from which it is today's business. */
  private static final int NEAR = 7;

  /** How many days ahead an event waits for anybody; the agenda holds those behind it. */
  private static final int AHEAD = 180;

  private static final Ledger.Wanted OPEN =
      new Ledger.Wanted(Promise.State.OPEN, null, null, null, null);

  private final Reports reports;
  private final Ledger ledger;
  private final Overview overview;
  private final StandingInWords words;
  private final TieLists lists;
  private final Settings settings;
  private final Coming coming;

  DeskViews(
      Reports reports,
      Ledger ledger,
      Overview overview,
      StandingInWords words,
      TieLists lists,
      Settings settings,
      Coming coming) {
    this.coming = coming;
    this.ledger = ledger;
    this.reports = reports;
    this.overview = overview;
    this.words = words;
    this.lists = lists;
    this.settings = settings;
  }

  DeskView of(Frame frame, StaffMember viewer) {
    Overview.Counts counts = overview.counts(frame.today());
    List<Report> toReview = reports.waiting();
    List<Ledger.Line> promises = ledger.list(OPEN, null, A_HANDFUL, frame.today(), viewer);
    List<DeskView.Waiting> waiting = new ArrayList<>();
    addPromises(waiting, promises, Promise.Timing.OVERDUE, frame);
    addTies(waiting, "stuck", Show.STUCK, Order.URGENCY, A_HANDFUL, counts.stuck(), frame);
    addReports(waiting, toReview, ReviewState.HALF, frame);
    addTies(waiting, "conflict", Show.CONFLICTS, Order.NEWEST, A_FEW, counts.conflicts(), frame);
    addReports(waiting, toReview, ReviewState.NEW, frame);
    addPromises(waiting, promises, Promise.Timing.DUE_SOON, frame);
    addEvents(waiting, viewer, frame);
    addTies(waiting, "step", Show.STEPS, Order.URGENCY, A_HANDFUL, counts.steps(), frame);
    addPromises(waiting, promises, Promise.Timing.NONE, frame);
    addTies(waiting, "silent", Show.SILENT, Order.OLDEST, A_FEW, counts.silent(), frame);
    return new DeskView(
        counts(counts, ledger.open(frame.today(), viewer), toReview.size()),
        waiting,
        lists.of(TieQuery.urgentFirst(), "", counts.all(), frame),
        Places.of(viewer, frame));
  }

  private static List<DeskView.Count> counts(
      Overview.Counts counts, Ledger.Open promises, int toReview) {
    List<DeskView.Count> all =
        List.of(
            new DeskView.Count("report", toReview, "/desk/reports"),
            new DeskView.Count("promise", promises.all(), "/desk/promises?state=open"),
            new DeskView.Count("overdue", promises.overdue(), "/desk/promises?timing=overdue"),
            new DeskView.Count("undated", promises.undated(), "/desk/promises?timing=undated"),
            new DeskView.Count("stuck", counts.stuck(), list(Show.STUCK)),
            new DeskView.Count("conflict", counts.conflicts(), list(Show.CONFLICTS)),
            new DeskView.Count("step", counts.steps(), list(Show.STEPS)),
            new DeskView.Count("silent", counts.silent(), list(Show.SILENT)));
    return all.stream().filter(count -> count.many() > 0).toList();
  }

  private static String list(Show show) {
    return TieLists.path(new TieQuery(List.of(), show, null, Order.URGENCY, 0), "", 0);
  }

  private static void addReports(
      List<DeskView.Waiting> waiting, List<Report> reports, ReviewState state, Frame frame) {
    reports.stream()
        .filter(report -> report.state() == state)
        .limit(A_HANDFUL)
        .forEach(
            report ->
                waiting.add(
                    new DeskView.Waiting(
                        "report",
                        "/desk/reports/" + report.id(),
                        report.headline(),
                        // BCP 47 for a text in a language that is none of ours
                        Objects.requireNonNullElse(report.language(), "und"),
                        state == ReviewState.HALF ? frame.t("desk.report.begun") : null,
                        state == ReviewState.HALF,
                        null,
                        false)));
  }

  private void addPromises(
      List<DeskView.Waiting> waiting,
      List<Ledger.Line> promises,
      Promise.Timing timing,
      Frame frame) {
    String home = settings.get().homeCity();
    promises.stream()
        .filter(line -> line.promise().timing() == timing)
        .sorted(Comparator.comparing(line -> home == null || !line.promise().by().contains(home)))
        .forEach(
            line ->
                waiting.add(
                    new DeskView.Waiting(
                        "promise",
                        "/desk/promises/" + line.promise().act(),
                        words.owed(line.promise(), frame.language()),
                        null,
                        timing == Promise.Timing.NONE
                            ? null
                            : frame.t("desk.timing." + timing.token()),
                        timing == Promise.Timing.OVERDUE,
                        line.promise().due(),
                        false)));
  }

  private void addEvents(List<DeskView.Waiting> waiting, StaffMember viewer, Frame frame) {
    LocalDate today = frame.today();
    for (Coming.Line event : coming.list(today, viewer, frame.language(), A_HANDFUL)) {
      if (event.start().isAfter(today.plusDays(AHEAD))) {
        continue;
      }
      boolean soon = event.start().isBefore(today.plusDays(NEAR));
      waiting.add(
          new DeskView.Waiting(
              "event",
              event.path(),
              event.name(),
              event.language().code(),
              event.calledOff()
                  ? frame.t("desk.event.off")
                  : event.host() != null ? frame.t("desk.event.in", event.host()) : null,
              soon && !event.calledOff(),
              event.start(),
              false));
    }
  }

  private void addTies(
      List<DeskView.Waiting> waiting,
      String kind,
      Show show,
      Order order,
      int atMost,
      int counted,
      Frame frame) {
    if (counted == 0) {
      return;
    }
    TieQuery query = new TieQuery(List.of(), show, null, order, 0);
    for (Summary summary :
        overview.page(query, frame.today()).lines().stream().limit(atMost).toList()) {
      Pair pair = summary.pair();
      if (waiting.stream().anyMatch(one -> one.path().equals("/desk/ties/" + pair.slug()))) {
        continue;
      }
      LocalDate last = summary.lastSign();
      String next = lists.next(summary.next(), frame);
      waiting.add(
          new DeskView.Waiting(
              kind,
              "/desk/ties/" + pair.slug() + (show == Show.CONFLICTS ? "#conflicts" : ""),
              frame.t(
                  "desk.pair",
                  lists.names(pair, frame).getFirst(),
                  lists.names(pair, frame).getLast()),
              null,
              show == Show.CONFLICTS || show == Show.SILENT || next == null
                  ? lists.state(summary, frame)
                  : next,
              show == Show.STUCK || show == Show.CONFLICTS,
              last,
              true));
    }
  }
}
