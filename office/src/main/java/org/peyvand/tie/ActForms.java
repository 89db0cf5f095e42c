package org.peyvand.tie;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Recording;
import org.peyvand.procedure.Procedures;
import org.peyvand.procedure.Step;
import org.peyvand.settings.Settings;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.springframework.stereotype.Component;

/** The page with the form of one act. */
@Component
class ActForms {

  private final Cities cities;
  private final Procedures procedures;
  private final Settings settings;
  private final ActViews views;

  ActForms(Cities cities, Procedures procedures, Settings settings, ActViews views) {
    this.cities = cities;
    this.procedures = procedures;
    this.settings = settings;
    this.views = views;
  }

  /**
   * A form and what is known of it.
   *
   * @param before the act to be corrected, or null for a new one
   * @param seen the dossier's position that the officer has seen
   * @param problems the key of a sentence for each field; {@code ""} is the whole form's
   * @param since acts that others have recorded meanwhile
   */
  record Sheet(
      Pair pair,
      @Nullable Act before,
      long seen,
      ActForm form,
      Map<String, String> problems,
      List<Act> since) {

    Sheet with(Map<String, String> wrong) {
      return new Sheet(pair, before, seen, form, wrong, since);
    }

    Sheet seenUntil(long position, List<Act> others) {
      return new Sheet(
          pair, before, position, form, problem(Recording.Refusal.CHANGED_MEANWHILE), others);
    }
  }

  /** A refusal beside the field that can set it right. */
  static Map<String, String> problem(Recording.Refusal why) {
    String field =
        switch (why) {
          case NO_EVIDENCE -> "words";
          case NO_ACTOR, STRANGER -> "actor";
          case PROMISE_INCOMPLETE -> "name";
          case TERM_BEFORE_START -> "until";
          case DONE_IN_FUTURE -> "start";
          case UNKNOWN_CITY,
              TWO_DOSSIERS,
              NO_SUCH_ACT,
              ALREADY_REPLACED,
              NOT_AN_OPEN_PROMISE,
              NOTHING_TO_REOPEN,
              CHANGED_MEANWHILE,
              DIRECTION_CONTROLS ->
              "";
        };
    return Map.of(field, "dossier.refusal." + why.token());
  }

  Html page(Sheet sheet, Frame frame) {
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("sheet", sheet);
    view.put("cities", names(sheet.pair(), frame));
    view.put("authorities", authorities(sheet.pair(), frame));
    view.put("says", sheet.before() == null ? "" : views.sentence(sheet.before(), frame));
    view.put("since", sheet.since().stream().map(act -> line(act, frame)).toList());
    return Html.of("tie/write.jte", view);
  }

  private String line(Act act, Frame frame) {
    return views.sentence(act, frame) + " · " + frame.t("tie.recorded", act.recordedBy());
  }

  /** The office's own city's name, or nothing before the first start. */
  String home(Frame frame) {
    return Optional.ofNullable(settings.get().homeCity())
        .flatMap(cities::find)
        .map(city -> city.name(frame.language()))
        .orElse("");
  }

  private Map<String, String> names(Pair pair, Frame frame) {
    Map<String, String> names = new LinkedHashMap<>();
    String home = settings.get().homeCity();
    String first = pair.leading(home);
    for (String key : List.of(first, pair.other(first))) {
      names.put(key, cities.find(key).map(city -> city.name(frame.language())).orElse(key));
    }
    return names;
  }

  /** Who must say yes on either side, by the procedures' word. */
  private Map<String, String> authorities(Pair pair, Frame frame) {
    Map<String, String> all = new LinkedHashMap<>();
    for (String key : pair.cities()) {
      String country = cities.find(key).map(City::country).orElse(null);
      for (Step step : procedures.of(country).rules()) {
        all.putIfAbsent(step.authority(), frame.t("procedure.authority." + step.authority()));
      }
    }
    return all;
  }
}
