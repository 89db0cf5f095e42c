package org.peyvand.standing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Happened;
import org.peyvand.promise.Promise;
import org.peyvand.standing.Standing.Conflict;
import org.peyvand.standing.Standing.Finding;
import org.peyvand.standing.Standing.Gate;
import org.peyvand.standing.Standing.Side;
import org.peyvand.standing.Standing.Signing;
import org.peyvand.standing.Standing.Track;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** A standing as the command line and {@code /api/ties} give it: one shape, English city names. */
@Component
class StandingJson {

  private final StandingInWords words;
  private final Cities cities;

  StandingJson(StandingInWords words, Cities cities) {
    this.words = words;
    this.cities = cities;
  }

  Map<String, @Nullable Object> of(Standing standing) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("pair", standing.pair().cities().stream().map(this::name).toList());
    json.put("asOf", standing.asOf().toString());
    json.put("form", standing.form().token());
    json.put("stage", standing.stage().token());
    json.put("onlySaid", standing.isOnlySaid());
    date(json, "since", standing.since());
    json.put("dormant", since(standing.dormant()));
    json.put("silent", since(standing.silent()));
    json.put("sentence", inWords(language -> words.sentence(standing, language)));
    json.put("next", next(standing));
    Map<String, @Nullable Object> sides = new LinkedHashMap<>();
    for (Side side : List.of(standing.first(), standing.second())) {
      sides.put(name(side.city()), side(side));
    }
    json.put("sides", sides);
    json.put("promises", standing.promises().stream().map(this::promise).toList());
    json.put("findings", standing.findings().stream().map(this::finding).toList());
    json.put("conflicts", standing.conflicts().stream().map(StandingJson::conflict).toList());
    json.put("courses", standing.tracks().stream().map(StandingJson::track).toList());
    json.put("signings", standing.signings().stream().map(StandingJson::signing).toList());
    json.put("reviewDue", text(standing.reviewDue()));
    json.put("acts", standing.acts());
    return json;
  }

  private @Nullable Object next(Standing standing) {
    Standing.Next next = standing.next();
    if (next == null) {
      return null;
    }
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("side", next.side() == null ? null : name(next.side()));
    json.put("step", next.step());
    json.put("sentence", inWords(language -> words.next(standing, language).orElse("")));
    return json;
  }

  private static Map<String, @Nullable Object> side(Side side) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("procedure", side.procedure());
    json.put("gates", side.gates().stream().map(StandingJson::gate).toList());
    Map<String, String> channels = new LinkedHashMap<>();
    side.channels()
        .forEach(
            (channel, state) -> channels.put(channel.token(), state.open() ? "open" : "frozen"));
    json.put("channels", channels);
    return json;
  }

  private static Map<String, @Nullable Object> gate(Gate gate) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("step", gate.step());
    json.put("authority", gate.authority());
    json.put("signing", gate.beforeSigning() ? "before" : "after");
    json.put("state", gate.state().token());
    date(json, "date", gate.on());
    json.put("number", gate.number());
    json.put("days", gate.days());
    json.put("longestKnown", gate.usual());
    json.put("stuck", gate.stuck());
    json.put("act", gate.act());
    return json;
  }

  private Map<String, @Nullable Object> promise(Promise promise) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("by", names(promise.by()));
    json.put("to", names(promise.to()));
    json.put("what", promise.what());
    json.put("due", text(promise.due()));
    json.put("state", promise.state().token());
    json.put("timing", promise.timing().token());
    json.put("act", promise.act());
    json.put("closedBy", promise.closedBy());
    return json;
  }

  private Map<String, @Nullable Object> finding(Finding finding) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("rule", finding.rule());
    json.put("side", name(finding.side()));
    json.put("step", finding.step());
    json.put("sentence", inWords(language -> words.finding(finding, language)));
    json.put("acts", finding.acts());
    json.put("source", finding.source());
    return json;
  }

  private static Map<String, @Nullable Object> conflict(Conflict conflict) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("about", conflict.about());
    json.put("kind", conflict.kind().token());
    json.put("acts", conflict.acts());
    json.put("holds", conflict.holds());
    json.put("ruling", conflict.ruling());
    return json;
  }

  private static Map<String, @Nullable Object> track(Track track) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("form", track.form().token());
    json.put("stage", track.stage().token());
    date(json, "since", track.since());
    json.put("act", track.decidedBy());
    return json;
  }

  private static Map<String, @Nullable Object> signing(Signing signing) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("form", signing.form().token());
    date(json, "date", signing.on());
    json.put("until", text(signing.until()));
    json.put("renewed", signing.renewed());
    json.put("act", signing.act());
    return json;
  }

  /** The first day under the name itself; how exact it is beside it, when it is not to the day. */
  private static void date(
      Map<String, @Nullable Object> json, String name, @Nullable Happened happened) {
    json.put(name, happened == null ? null : happened.start().toString());
    if (happened != null && !happened.start().equals(happened.end())) {
      json.put(name + "Ends", happened.end().toString());
      json.put(name + "Precision", happened.precision().token());
    }
  }

  private static @Nullable Object since(@Nullable LocalDate day) {
    return day == null ? null : Map.of("since", day.toString());
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static Map<String, String> inWords(Function<PageLanguage, String> sentence) {
    Map<String, String> json = new LinkedHashMap<>();
    for (PageLanguage language : PageLanguage.values()) {
      json.put(language.name().toLowerCase(Locale.ROOT), sentence.apply(language));
    }
    return json;
  }

  private String names(List<String> keys) {
    return String.join(", ", keys.stream().map(this::name).toList());
  }

  private String name(String key) {
    return cities.find(key).map(city -> city.name(PageLanguage.EN)).orElse(key);
  }
}
