package org.peyvand.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Pair;
import org.peyvand.procedure.StepWords;
import org.peyvand.settings.Settings;
import org.peyvand.standing.Overview;
import org.peyvand.standing.Standing;
import org.peyvand.standing.Summary;
import org.peyvand.standing.TieQuery;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Relations as lines in the reader's language. */
@Component
class TieLists {

  private static final int MOST_WORDS = 6;
  private static final int LONGEST = 100;
  private static final int LAST_PAGE = 10_000;

  private final Overview overview;
  private final Cities cities;
  private final Settings settings;
  private final StepWords steps;

  TieLists(Overview overview, Cities cities, Settings settings, StepWords steps) {
    this.steps = steps;
    this.overview = overview;
    this.cities = cities;
    this.settings = settings;
  }

  /** What somebody asked for, with words that are not ours taken as the usual ones. */
  static TieQuery query(String find, String show, String stage, String order, int page) {
    String typed = find.length() > LONGEST ? find.substring(0, LONGEST) : find;
    return new TieQuery(
        Arrays.stream(typed.strip().split("[\\s–·،,-]+"))
            .filter(word -> !word.isBlank())
            .limit(MOST_WORDS)
            .toList(),
        TieQuery.Show.of(show),
        TieQuery.stage(stage).orElse(null),
        TieQuery.Order.of(order),
        Math.clamp(page, 0, LAST_PAGE));
  }

  TieListView of(TieQuery query, String find, int office, Frame frame) {
    Overview.Page page = overview.page(query, frame.today());
    int after = (query.page() + 1) * TieQuery.A_PAGE;
    return new TieListView(
        page.lines().stream().map(line -> tie(line, frame)).toList(),
        find,
        query,
        page.all(),
        office,
        query.page() == 0 ? null : path(query, find, query.page() - 1),
        after >= page.all() ? null : path(query, find, query.page() + 1));
  }

  /** The address of a page of a list. */
  static String path(TieQuery query, String find, int page) {
    UriComponentsBuilder path =
        UriComponentsBuilder.fromPath("/desk/ties")
            .queryParamIfPresent("find", Optional.of(find).filter(typed -> !typed.isBlank()))
            .queryParam("show", query.show().token())
            .queryParam("order", query.order().token());
    if (query.stage() != null) {
      path.queryParam("stage", query.stage().token());
    }
    return (page == 0 ? path : path.queryParam("page", page)).encode().toUriString();
  }

  private TieListView.Tie tie(Summary summary, Frame frame) {
    LocalDate today = frame.today();
    String state = state(summary, frame);
    List<String> names = names(summary.pair(), frame);
    return new TieListView.Tie(
        summary.pair().slug(),
        names.getFirst(),
        names.getLast(),
        frame.t("dossier.form." + summary.form().token()),
        frame.t("dossier.stage." + summary.stageWord()),
        next(summary.next(), frame),
        state,
        summary.isStuck(today) || isOverdue(summary, today) || summary.conflicts() > 0,
        summary.lastSign());
  }

  /** The two names, the office's own city first. */
  List<String> names(Pair pair, Frame frame) {
    String home = settings.get().homeCity();
    String first = pair.leading(home);
    return Stream.of(first, pair.other(first)).map(key -> city(key, frame)).toList();
  }

  @Nullable String next(Standing.@Nullable Next next, Frame frame) {
    if (next == null) {
      return null;
    }
    String step = steps.step(next.step(), frame.language());
    String side = next.side();
    return side == null ? step : frame.t("desk.move", city(side, frame), step);
  }

  @Nullable String state(Summary summary, Frame frame) {
    LocalDate today = frame.today();
    if (summary.isStuck(today)) {
      return frame.t("desk.stuck");
    }
    if (isOverdue(summary, today)) {
      return frame.t("desk.promise-overdue");
    }
    if (summary.conflicts() > 0) {
      return frame.t("desk.conflicts", summary.conflicts());
    }
    return overview.isSilent(summary, today) ? frame.t("desk.silent") : null;
  }

  private static boolean isOverdue(Summary summary, LocalDate today) {
    return summary.promiseDue() != null && summary.promiseDue().isBefore(today);
  }

  private String city(String key, Frame frame) {
    return cities.find(key).map(found -> found.name(frame.language())).orElse(key);
  }
}
