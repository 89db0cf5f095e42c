package org.peyvand.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.date.TypedDate;
import org.peyvand.text.Language;
import org.peyvand.web.Digits;
import org.peyvand.web.PageLanguage;

/** The editor's form as it was sent. */
record ItemForm(Map<String, String> fields) {

  ItemForm {
    fields = Map.copyOf(fields);
  }

  String get(String name) {
    return fields.getOrDefault(name, "").replace("\r\n", "\n").replace("\0", "");
  }

  Wording wording() {
    return new Wording(
        line("kicker"),
        line("headline"),
        get("lead").strip(),
        get("body").stripTrailing(),
        line("author"),
        line("source"),
        line("section"),
        tags(get("tags")));
  }

  /** The version the editor began from; -1 if the form does not say. */
  int seen() {
    String seen = get("seen");
    return seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : -1;
  }

  /** Where the writer stood in the body; -1 if the form does not say. */
  int place() {
    String place = get("place");
    return place.matches("[0-9]{1,6}") ? Integer.parseInt(place) : -1;
  }

  /** When to appear: a day of either calendar and an hour, at the office's place. */
  Optional<Instant> due(PageLanguage language, ZoneId zone) {
    if (!(TypedDate.read(get("day"), Language.valueOf(language.name()))
        instanceof TypedDate.Understood(var period))) {
      return Optional.empty();
    }
    LocalDate day = period.start();
    if (!day.equals(period.end())) {
      return Optional.empty();
    }
    try {
      LocalTime time = LocalTime.parse(Digits.ascii(get("time").strip()));
      return Optional.of(day.atTime(time).atZone(zone).toInstant());
    } catch (DateTimeParseException noTime) {
      return Optional.empty();
    }
  }

  static List<String> tags(String typed) {
    return Arrays.stream(typed.split("[,،\n]", -1))
        .map(String::strip)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private String line(String name) {
    return get(name).replaceAll("\\s+", " ").strip();
  }
}
