package org.peyvand.ledger;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.promise.Promise;
import org.peyvand.settings.Settings;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Ledger;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** The ledger in the words of one reader's page. */
@Component
class LedgerViews {

  static final int A_PAGE = 50;

  private final Ledger ledger;
  private final Relations relations;
  private final Cities cities;
  private final Settings settings;
  private final ActInWords words;

  LedgerViews(
      Ledger ledger, Relations relations, Cities cities, Settings settings, ActInWords words) {
    this.ledger = ledger;
    this.relations = relations;
    this.cities = cities;
    this.settings = settings;
    this.words = words;
  }

  /** A page of the list, by what the address asks for: unknown words ask for nothing. */
  LedgerView list(Map<String, String> asked, StaffMember viewer, Frame frame) {
    String tie = asked.getOrDefault("tie", "").strip();
    Optional<Pair> pair = tie.isEmpty() ? Optional.empty() : pair(tie);
    String home = settings.get().homeCity();
    String direction = asked.getOrDefault("direction", "");
    Ledger.Wanted wanted =
        new Ledger.Wanted(
            state(asked.getOrDefault("state", "")),
            timing(asked.getOrDefault("timing", "")),
            direction.equals("ours") ? home : null,
            direction.equals("theirs") ? home : null,
            pair.orElse(null),
            asked.getOrDefault("timing", "").equals("undated"));
    boolean unknown = !tie.isEmpty() && pair.isEmpty();
    List<Ledger.Line> lines =
        unknown
            ? List.of()
            : ledger.list(
                wanted,
                Ledger.Place.of(asked.getOrDefault("after", "")).orElse(null),
                A_PAGE + 1,
                frame.today(),
                viewer);
    List<Ledger.Line> shown = lines.subList(0, Math.min(A_PAGE, lines.size()));
    Map<Long, List<Evidence>> proofs =
        relations.evidence(shown.stream().map(line -> line.promise().act()).toList());
    Map<String, String> chosen = new LinkedHashMap<>();
    List.of("state", "timing", "direction", "tie")
        .forEach(name -> chosen.put(name, asked.getOrDefault(name, "").strip()));
    return new LedgerView(
        shown.stream().map(line -> line(line.pair(), line.promise(), proofs, frame)).toList(),
        chosen,
        unknown,
        chosen.values().stream().anyMatch(value -> !value.isEmpty()),
        lines.size() > A_PAGE ? next(chosen, shown.getLast().place()) : null);
  }

  LedgerView.Page page(Ledger.Found found, Frame frame) {
    Promise promise = found.promise();
    Act act = found.dossier().find(promise.act());
    List<Evidence> evidence = act == null ? List.of() : act.evidence();
    Visibility visibility = act == null ? new Visibility.Office() : act.visibility();
    return new LedgerView.Page(
        line(found.dossier().pair(), promise, Map.of(promise.act(), evidence), frame),
        act == null ? null : act.happened(),
        evidence,
        closing(found, frame),
        found.dossier().position(),
        visibility instanceof Visibility.Public,
        visibility instanceof Visibility.Named);
  }

  private LedgerView.@Nullable Closing closing(Ledger.Found found, Frame frame) {
    Long closedBy = found.promise().closedBy();
    Act act = closedBy == null ? null : found.dossier().find(closedBy);
    return act == null
        ? null
        : new LedgerView.Closing(
            act.id(),
            words.sentence(act.said(), frame.language()),
            act.happened(),
            act.recordedBy(),
            act.evidence());
  }

  private LedgerView.Line line(
      Pair pair, Promise promise, Map<Long, List<Evidence>> proofs, Frame frame) {
    String home = settings.get().homeCity();
    String first = pair.leading(home);
    return new LedgerView.Line(
        promise.act(),
        pair.slug(),
        frame.t("dossier.and", city(first, frame), city(pair.other(first), frame)),
        names(promise.by(), frame),
        names(promise.to().isEmpty() ? others(pair, promise) : promise.to(), frame),
        promise.what(),
        promise.due(),
        promise.state().token(),
        promise.timing().token(),
        proofs.getOrDefault(promise.act(), List.of()).stream().findFirst().orElse(null));
  }

  private static List<String> others(Pair pair, Promise promise) {
    return pair.cities().stream().filter(city -> !promise.by().contains(city)).toList();
  }

  /** By address, or by the name of the partner in any spelling. */
  private Optional<Pair> pair(String tie) {
    Optional<Pair> bySlug = relations.findPair(tie);
    String home = settings.get().homeCity();
    return bySlug.isPresent() || home == null
        ? bySlug
        : cities
            .findByName(tie)
            .filter(city -> !city.key().equals(home))
            .map(city -> Pair.of(home, city.key()));
  }

  private String names(List<String> keys, Frame frame) {
    return keys.stream()
        .map(key -> city(key, frame))
        .reduce((one, other) -> frame.t("dossier.and", one, other))
        .orElse("–");
  }

  private String city(String key, Frame frame) {
    return cities.find(key).map(found -> found.name(frame.language())).orElse(key);
  }

  private static String next(Map<String, String> chosen, Ledger.Place last) {
    return "/desk/promises?"
        + chosen.entrySet().stream()
            .filter(one -> !one.getValue().isEmpty())
            .map(
                one ->
                    one.getKey()
                        + "="
                        + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)
                        + "&")
            .collect(Collectors.joining())
        + "after="
        + last.text();
  }

  private static Promise.@Nullable State state(String token) {
    for (Promise.State state : Promise.State.values()) {
      if (state.token().equals(token)) {
        return state;
      }
    }
    return null;
  }

  private static Promise.@Nullable Timing timing(String token) {
    for (Promise.Timing timing : Promise.Timing.values()) {
      if (timing.token().equals(token)) {
        return timing;
      }
    }
    return null;
  }
}
