package org.peyvand.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.extraction.Controls;
import org.peyvand.intake.ReportKept;
import org.peyvand.intake.ReportKind;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.CityClaim;
import org.peyvand.reader.claim.CityRole;
import org.peyvand.reader.claim.ClaimedDate;
import org.peyvand.reader.claim.ConflictClaim;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.PersonClaim;
import org.peyvand.reader.claim.Reading;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what the reader read in a report into the claims that an officer decides. */
@Component
class ReadClaims {

  private static final int MOST_PAIRS = 6;

  private final Claims claims;
  private final Cities cities;

  ReadClaims(Claims claims, Cities cities) {
    this.claims = claims;
    this.cities = cities;
  }

  @EventListener
  void on(ReportKept kept) {
    Reading reading = kept.reading();
    long report = kept.report().id();
    Map<String, String> keys = new LinkedHashMap<>();
    for (CityClaim city : reading.cities()) {
      Optional<City> known = cities.findByName(city.name());
      keys.put(city.name(), known.map(City::key).orElse(Content.unknown(city.name())));
      boolean party = city.role() == CityRole.PARTY || isInAnAct(city.name(), reading);
      if (party && (known.isEmpty() || city.doubts().contains(Doubt.CITY_AMBIGUOUS))) {
        claims.add(town(report, city, known.map(City::key).orElse(null)));
      }
    }
    Map<String, Content.Somebody> people = new LinkedHashMap<>();
    for (PersonClaim person : reading.people()) {
      Content.Somebody somebody = somebody(person, keys);
      people.put(person.name(), somebody);
      claims.add(
          claim(report, person, Claim.Sort.PERSON, somebody, List.of(), reading.isClean(person)));
    }
    for (ConflictClaim conflict : reading.conflicts()) {
      Content.Clash clash =
          new Content.Clash(
              conflict.kind().word(), conflict.readings(), conflict.days(), conflict.claims());
      claims.add(claim(report, conflict, Claim.Sort.CONFLICT, clash, List.of(), false));
    }
    Content.Audience audience =
        kept.report().about().kind() == ReportKind.NEWS
            ? Content.Audience.PUBLIC
            : Content.Audience.OFFICE;
    List<List<String>> pairs = pairs(reading, keys);
    for (ActClaim act : reading.acts()) {
      Content.Deed deed = deed(act, keys, people, pairs, audience);
      boolean unclear = deed.pairs().isEmpty();
      boolean known = deed.cities().stream().noneMatch(Content::isUnknown);
      claims.add(
          claim(
              report,
              act,
              Claim.Sort.ACT,
              deed,
              unclear ? List.of(Claim.PAIR_UNCLEAR) : List.of(),
              reading.isClean(act) && !unclear && known));
    }
  }

  private static boolean isInAnAct(String city, Reading reading) {
    return reading.acts().stream()
        .anyMatch(act -> act.actors().contains(city) || act.recipients().contains(city));
  }

  private static Claim town(long report, CityClaim city, @Nullable String key) {
    return claim(
        report,
        city,
        Claim.Sort.CITY,
        new Content.Town(Controls.without(city.name()), city.country(), key),
        city.doubts().isEmpty() ? List.of(Doubt.NEW_CITY.word()) : List.of(),
        false);
  }

  private static Claim claim(
      long report,
      org.peyvand.reader.claim.Claim read,
      Claim.Sort sort,
      Content content,
      List<String> moreDoubts,
      boolean clean) {
    List<String> doubts = new ArrayList<>(moreDoubts);
    read.doubts().forEach(doubt -> doubts.add(doubt.word()));
    return new Claim(
        report,
        read.id(),
        sort,
        read.spans(),
        doubts,
        read.why(),
        content,
        content,
        clean,
        Claim.State.OPEN,
        0,
        List.of(),
        null);
  }

  private static Content.Somebody somebody(PersonClaim person, Map<String, String> keys) {
    return new Content.Somebody(
        Controls.without(person.name()),
        person.office() == null ? null : person.office().word(),
        person.city() == null ? null : key(person.city(), keys));
  }

  private static String key(String name, Map<String, String> keys) {
    return keys.getOrDefault(name, Content.unknown(name));
  }

  /** The pairs that the report is about: its relations, else its two parties. */
  private static List<List<String>> pairs(Reading reading, Map<String, String> keys) {
    List<List<String>> pairs = new ArrayList<>();
    reading
        .relations()
        .forEach(
            relation ->
                pairs.addAll(
                    Content.twos(
                        List.of(key(relation.pair().get(0), keys)),
                        List.of(key(relation.pair().get(1), keys)))));
    List<String> parties =
        reading.cities().stream()
            .filter(city -> city.role() == CityRole.PARTY)
            .map(city -> key(city.name(), keys))
            .toList();
    return pairs.isEmpty() && parties.size() == 2
        ? Content.twos(parties.subList(0, 1), parties.subList(1, 2))
        : pairs.stream().distinct().toList();
  }

  private static Content.Deed deed(
      ActClaim act,
      Map<String, String> keys,
      Map<String, Content.Somebody> people,
      List<List<String>> pairs,
      Content.Audience audience) {
    List<String> actors = act.actors().stream().map(name -> key(name, keys)).toList();
    List<String> recipients = act.recipients().stream().map(name -> key(name, keys)).toList();
    List<Content.Somebody> named =
        act.people().stream()
            .map(name -> people.getOrDefault(name, new Content.Somebody(name, null, null)))
            .toList();
    ClaimedDate date = act.date();
    return new Content.Deed(
        ActKind.of(act.kind().word()).orElseThrow(),
        Modality.of(act.modality().word()).orElseThrow(),
        act.form() == null ? null : Form.of(act.form().word()).orElseThrow(),
        actors,
        recipients,
        dossiers(actors, recipients, named, pairs),
        named,
        safe(act.place()),
        date == null ? null : date.start(),
        date == null ? null : date.end(),
        date == null ? null : Happened.Precision.valueOf(date.precision().name()),
        act.fields().stream().map(field -> Field.of(field.word()).orElseThrow()).toList(),
        safe(act.name()),
        null,
        null,
        audience);
  }

  /** Which dossiers an act belongs to; none where the report leaves it open. */
  private static List<List<String>> dossiers(
      List<String> actors,
      List<String> recipients,
      List<Content.Somebody> people,
      List<List<String>> pairs) {
    Set<String> named = new LinkedHashSet<>(actors);
    named.addAll(recipients);
    if (named.size() > 1) {
      List<List<String>> across = Content.twos(actors, recipients);
      List<String> all = List.copyOf(named);
      List<List<String>> found = across.isEmpty() ? Content.twos(all, all) : across;
      return found.size() > MOST_PAIRS ? List.of() : found;
    }
    if (named.isEmpty()) {
      people.stream().map(Content.Somebody::city).filter(c -> c != null).forEach(named::add);
    }
    List<List<String>> fitting = pairs.stream().filter(pair -> pair.containsAll(named)).toList();
    return fitting.size() == 1 ? fitting : List.of();
  }

  private static @Nullable String safe(@Nullable String text) {
    return text == null ? null : Controls.without(text).replaceAll("\\s+", " ").strip();
  }
}
