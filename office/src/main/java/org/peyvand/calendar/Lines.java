package org.peyvand.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Content lines as RFC 5545 wants them: CRLF, escaped text, folded after 75 octets. */
final class Lines {

  private static final int LONGEST = 75;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final StringBuilder text = new StringBuilder();

  /** A line whose value needs no escaping. */
  Lines plain(String name, String value) {
    fold(name + ":" + value);
    return this;
  }

  /** A line with words; line ends and signs with a meaning are escaped. */
  Lines words(String name, String words) {
    return plain(name, escaped(words));
  }

  Lines day(String name, LocalDate day) {
    return plain(name + ";VALUE=DATE", DATE.format(day));
  }

  Lines days(String name, Collection<LocalDate> days) {
    return plain(
        name + ";VALUE=DATE", days.stream().map(DATE::format).collect(Collectors.joining(",")));
  }

  Lines moment(String name, Instant moment) {
    return plain(name, UTC.format(moment));
  }

  private static String escaped(String words) {
    StringBuilder escaped = new StringBuilder(words.length() + 8);
    words
        .replace("\r\n", "\n")
        .codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(
            c -> {
              switch (c) {
                case '\\' -> escaped.append("\\\\");
                case ';' -> escaped.append("\\;");
                case ',' -> escaped.append("\\,");
                case '\n' -> escaped.append("\\n");
                default -> escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }

  /** Folds between characters, never within one. */
  private void fold(String line) {
    int used = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int octets = Character.toString(c).getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > LONGEST) {
        text.append("\r\n ");
        used = 1;
      }
      text.appendCodePoint(c);
      used += octets;
      i += Character.charCount(c);
    }
    text.append("\r\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
