package org.peyvand.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Moments as a page says them, at the office's place: weekday and both calendars in one line.
 *
 * @param zone where the office is
 */
public record Moments(Frame frame, ZoneId zone) {

  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT);
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** The day it is at the office. */
  public LocalDate localDay(Instant moment) {
    return LocalDate.ofInstant(moment, zone);
  }

  /** «سه‌شنبه ۱۶ مرداد ۱۴۰۳», in the reader's calendar. */
  public String full(Instant moment) {
    return Days.in(frame.language()).full(localDay(moment));
  }

  /** «۱۶ مرداد ۱۴۰۳», for lists. */
  public String day(Instant moment) {
    return Days.in(frame.language()).day(localDay(moment));
  }

  /** The same day in the other calendar. */
  public String other(Instant moment) {
    LocalDate day = localDay(moment);
    return Days.in(frame.language()).other(day, day);
  }

  /** Whose calendar {@link #other} is in. */
  public String otherLanguage() {
    return Days.in(frame.language()).otherLanguage().code();
  }

  /** Hour and minute in the reader's digits. */
  public String clock(Instant moment) {
    return frame.language().digits(CLOCK.format(moment.atZone(zone)));
  }

  /** For {@code datetime} attributes: ISO 8601 with the office's offset. */
  public String iso(Instant moment) {
    return ISO.format(moment.atZone(zone));
  }

  /** How long ago, by days: a kept page stays right until the day is over. */
  public String age(Instant moment) {
    LocalDate day = localDay(moment);
    long days = ChronoUnit.DAYS.between(day, frame.today());
    if (days < 31) {
      return frame.t("web.age.days", Math.max(0, days));
    }
    long months = ChronoUnit.MONTHS.between(day, frame.today());
    return months < 12
        ? frame.t("web.age.months", Math.max(1, months))
        : frame.t("web.age.years", ChronoUnit.YEARS.between(day, frame.today()));
  }
}
