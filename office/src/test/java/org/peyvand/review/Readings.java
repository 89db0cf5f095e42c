package org.peyvand.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Precision;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.CityClaim;
import org.peyvand.reader.claim.CityRole;
import org.peyvand.reader.claim.ClaimedDate;
import org.peyvand.reader.claim.ConflictClaim;
import org.peyvand.reader.claim.ConflictKind;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Office;
import org.peyvand.reader.claim.PersonClaim;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.ReportHeader;
import org.peyvand.reader.claim.Why;
import org.peyvand.text.Span;

/** Builds a reading of a text by hand, with evidence found by its words. */
final class Readings {

  private final String text;
  private final List<CityClaim> cities = new ArrayList<>();
  private final List<PersonClaim> people = new ArrayList<>();
  private final List<ActClaim> acts = new ArrayList<>();
  private final List<ConflictClaim> conflicts = new ArrayList<>();

  private Readings(String text) {
    this.text = text;
  }

  static Readings of(String text) {
    return new Readings(text);
  }

  Readings city(String name, @Nullable String country, Doubt... doubts) {
    cities.add(
        new CityClaim(
            "c" + (cities.size() + 1),
            name,
            null,
            country,
            CityRole.PARTY,
            List.of(span(name)),
            List.of(doubts),
            why()));
    return this;
  }

  /** Drops the nth city, from 0, and numbers the rest anew. */
  Readings without(int city) {
    cities.remove(city);
    List<CityClaim> left = List.copyOf(cities);
    cities.clear();
    left.forEach(c -> city(c.name(), c.country(), c.doubts().toArray(new Doubt[0])));
    return this;
  }

  Readings mayor(String name, String city, Doubt... doubts) {
    people.add(
        new PersonClaim(
            "p" + (people.size() + 1),
            name,
            Office.MAYOR,
            city,
            List.of(span(name)),
            List.of(doubts),
            why()));
    return this;
  }

  Readings act(ActKind kind, Modality modality, String from, String to, String words) {
    return act(kind, modality, from, to, words, null, null, List.of());
  }

  Readings act(
      ActKind kind,
      Modality modality,
      String from,
      String to,
      String words,
      @Nullable LocalDate day,
      @Nullable String name,
      List<String> who,
      Doubt... doubts) {
    acts.add(
        new ActClaim(
            "a" + (acts.size() + 1),
            kind,
            modality,
            Form.SISTER_CITY,
            from.isEmpty() ? List.of() : List.of(from),
            to.isEmpty() ? List.of() : List.of(to),
            who,
            null,
            day == null ? null : new ClaimedDate(day, day, Precision.DAY, Map.of(), null),
            List.of(),
            name,
            List.of(span(words)),
            List.of(doubts),
            why()));
    return this;
  }

  Readings clash(String words, String... claims) {
    conflicts.add(
        new ConflictClaim(
            "x" + (conflicts.size() + 1),
            ConflictKind.CALENDARS_DIFFER,
            "two calendars differ",
            List.of("2024-08-07", "1403-05-19"),
            2,
            List.of(claims),
            List.of(span(words)),
            List.of(),
            why()));
    return this;
  }

  String text() {
    return text;
  }

  Reading reading(@Nullable LocalDate published) {
    return new Reading(
        new ReportHeader(
            "en",
            null,
            null,
            published,
            text.lines().findFirst().orElse(""),
            null,
            List.of(),
            List.of()),
        cities,
        people,
        acts,
        List.of(),
        conflicts,
        List.of());
  }

  private static Why why() {
    return new Why(
        "en.act.by-hand", List.of(), List.of(new Why.Rejected("signing done", "wished")));
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    int start = text.codePointCount(0, at);
    return new Span(start, start + words.codePointCount(0, words.length()));
  }
}
