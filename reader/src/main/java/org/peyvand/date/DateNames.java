package org.peyvand.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.text.DataFile;
import org.peyvand.text.Language;

/** The names of months and weekdays for readers, from names.txt. */
final class DateNames {

  private static final Map<String, List<String>> NAMES = read();

  private DateNames() {}

  static String month(Language language, CalendarDay day) {
    return names(language, day.calendar().word()).get(day.month() - 1);
  }

  /** The name of a weekday, Monday 1. */
  static String weekday(Language language, int weekday) {
    return names(language, "weekday").get(weekday - 1);
  }

  private static List<String> names(Language language, String kind) {
    List<String> names = NAMES.get(language.code() + " " + kind);
    if (names == null) {
      throw new IllegalStateException("names.txt lacks " + language.code() + " " + kind);
    }
    return names;
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> names = new HashMap<>();
    for (String line : DataFile.lines(DateNames.class, "names.txt")) {
      int colon = line.indexOf(':');
      names.put(
          line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(", ", -1)));
    }
    return Map.copyOf(names);
  }
}
