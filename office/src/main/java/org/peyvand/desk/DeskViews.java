package org.peyvand.desk;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Pair;
import org.peyvand.intake.Report;
import org.peyvand.intake.Reports;
import org.peyvand.intake.ReviewState;
import org.peyvand.promise.Promise;
import org.peyvand.settings.Settings;
import org.peyvand.standing.Standing;
import org.peyvand.standing.StandingInWords;
import org.peyvand.standing.Summaries;
import org.peyvand.standing.Summary;
import org.peyvand.text.Folded;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** Gathers what waits: reports to review, promises, relations with the stuck and silent first. */
@Component
class DeskViews {

  private static final int MOST_TIES = 200;
  private static final int SILENT_MONTHS = 6;

  private final Reports reports;
  private final Summaries summaries;
  private final StandingInWords words;
  private final Cities cities;
  private final Settings settings;

  DeskViews(
      Reports reports,
      Summaries summaries,
      StandingInWords words,
      Cities cities,
      Settings settings) {
    this.reports = reports;
    this.summaries = summaries;
    this.words = words;
    this.cities = cities;
    this.settings = settings;
  }

  /**
   * The desk.
   *
   * @param find part of a city's name in the page's language, in any spelling; empty for all
   */
  DeskView of(String find, Frame frame) {
    List<Summary> all = summaries.list();
    String wanted = Folded.key(find);
    List<DeskView.Tie> ties =
        all.stream()
            .map(summary -> tie(summary, frame))
            .filter(tie -> Folded.key(tie.first() + " " + tie.second()).contains(wanted))
            .sorted(
                Comparator.comparing((DeskView.Tie tie) -> tie.urgent() == null)
                    .thenComparing(DeskView.Tie::second))
            .limit(MOST_TIES)
            .toList();
    return new DeskView(
        reports.waiting().stream().map(DeskViews::waiting).toList(),
        summaries.promises(frame.today()).stream()
            .filter(line -> line.promise().state() == Promise.State.OPEN)
            .map(line -> owed(line, frame))
            .toList(),
        ties,
        find,
        all.size());
  }

  private static DeskView.Waiting waiting(Report report) {
    return new DeskView.Waiting(
        report.id(),
        report.headline(),
        // BCP 47 for a text in a language that is none of ours
        Objects.requireNonNullElse(report.language(), "und"),
        report.state() == ReviewState.HALF);
  }

  private DeskView.Owed owed(Summaries.PromiseLine line, Frame frame) {
    Promise promise = line.promise();
    return new DeskView.Owed(
        line.pair().slug(),
        promise.act(),
        words.promise(promise, frame.language()),
        promise.due(),
        promise.timing().token());
  }

  private DeskView.Tie tie(Summary summary, Frame frame) {
    Pair pair = summary.pair();
    String home = settings.get().homeCity();
    String first = home != null && pair.has(home) ? home : pair.first();
    return new DeskView.Tie(
        pair.slug(),
        city(first, frame),
        city(pair.other(first), frame),
        frame.t("dossier.form." + summary.form().token()),
        frame.t("dossier.stage." + summary.stage().token()),
        next(summary.next(), frame),
        urgent(summary, frame));
  }

  private @Nullable String next(Standing.@Nullable Next next, Frame frame) {
    if (next == null) {
      return null;
    }
    String step = frame.t("procedure.step." + next.step());
    String side = next.side();
    return side == null ? step : city(side, frame) + ": " + step;
  }

  private static @Nullable String urgent(Summary summary, Frame frame) {
    LocalDate today = frame.today();
    if (summary.isStuck(today)) {
      return frame.t("desk.stuck");
    }
    if (summary.conflicts() > 0) {
      return frame.t("desk.conflicts", summary.conflicts());
    }
    return summary.isQuiet(SILENT_MONTHS, today) ? frame.t("desk.silent") : null;
  }

  private String city(String key, Frame frame) {
    return cities.find(key).map(found -> found.name(frame.language())).orElse(key);
  }
}
