package org.peyvand.comment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;

/** Moments as a comment's line says them, at the office's place. */
record Times(Frame frame, ZoneId zone) {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  String day(Instant at) {
    return Days.in(frame.language()).day(local(at));
  }

  String other(Instant at) {
    return Days.in(frame.language()).other(local(at), local(at));
  }

  String otherLanguage() {
    return Days.in(frame.language()).otherLanguage().code();
  }

  String clock(Instant at) {
    return frame.language().digits(CLOCK.format(at.atZone(zone)));
  }

  String iso(Instant at) {
    return ISO.format(at.atZone(zone));
  }

  private LocalDate local(Instant at) {
    return LocalDate.ofInstant(at, zone);
  }
}
