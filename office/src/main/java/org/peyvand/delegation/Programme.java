package org.peyvand.delegation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.TypedHappened;
import org.peyvand.extraction.Controls;
import org.peyvand.web.Days;
import org.peyvand.web.PageLanguage;

/**
 * A programme as people write one: a line with a day, below it what happens on that day, each line
 * with its hour in front where it has one.
 *
 * @param problem message key, or null
 * @param line the line that the problem is in, from 1
 */
record Programme(List<Delegation.Item> items, @Nullable String problem, int line) {

  private static final Pattern HOUR = Pattern.compile("(\\d{1,2})[:.](\\d{2})\\s+(.+)");
  private static final int MOST_LINES = 500;
  private static final int LONGEST = 500;

  /** Reads what was typed, in either calendar. */
  static Programme read(String typed, PageLanguage language, @Nullable Happened stay) {
    List<Delegation.Item> items = new ArrayList<>();
    List<String> lines = typed.lines().toList();
    LocalDate day = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = Controls.without(lines.get(i)).strip();
      if (line.isEmpty()) {
        continue;
      }
      if (i >= MOST_LINES || line.length() > LONGEST) {
        return wrong("delegation.problem.programme-long", i);
      }
      TypedHappened date = TypedHappened.read(line.replaceAll("[:：]$", ""), language);
      Happened days = date.happened();
      if (days != null) {
        if (!days.start().equals(days.end())) {
          return wrong("delegation.problem.programme-one-day", i);
        }
        if (stay != null
            && (days.start().isBefore(stay.start()) || days.start().isAfter(stay.end()))) {
          return wrong("delegation.problem.programme-outside", i);
        }
        day = days.start();
      } else if (date.problem() != null && !date.problem().endsWith("not-a-date")) {
        return wrong(date.problem(), i);
      } else if (day == null) {
        return wrong("delegation.problem.programme-day", i);
      } else {
        items.add(item(day, line));
      }
    }
    return new Programme(List.copyOf(items), null, 0);
  }

  /** What reads back as the same items. */
  static String write(List<Delegation.Item> items, PageLanguage language) {
    StringBuilder text = new StringBuilder();
    LocalDate day = null;
    for (Delegation.Item item : items) {
      if (!item.day().equals(day)) {
        day = item.day();
        text.append(text.isEmpty() ? "" : "\n").append(Days.in(language).day(day)).append('\n');
      }
      text.append(item.at() == null ? "" : language.digits(item.at().toString()) + " ")
          .append(item.what())
          .append('\n');
    }
    return text.toString();
  }

  private static Delegation.Item item(LocalDate day, String line) {
    StringBuilder ascii = new StringBuilder();
    line.codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(ascii::appendCodePoint);
    Matcher hour = HOUR.matcher(ascii);
    Optional<LocalTime> at =
        hour.matches()
                && Integer.parseInt(hour.group(1)) < 24
                && Integer.parseInt(hour.group(2)) < 60
            ? Optional.of(
                LocalTime.of(Integer.parseInt(hour.group(1)), Integer.parseInt(hour.group(2))))
            : Optional.empty();
    return new Delegation.Item(
        day, at.orElse(null), at.isPresent() ? line.substring(hour.start(3)) : line);
  }

  private static Programme wrong(String key, int index) {
    return new Programme(List.of(), key, index + 1);
  }
}
