package org.peyvand.dossier;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * When something happened or is due, as exactly as the source says it.
 *
 * @param start the first day, Gregorian
 * @param end the last day, Gregorian, not before {@code start}; the same for one day
 * @param precision what the source named: days, a month or a year of either calendar
 */
public record Happened(LocalDate start, LocalDate end, Precision precision) {

  private static final ULocale PERSIAN = new ULocale("fa_IR@calendar=persian");

  /** How exact a date is; start and end always bound it to the day. */
  public enum Precision {
    DAY,
    MONTH,
    YEAR;

    /** The word in tables and JSON. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Happened {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException("ends before it begins: " + start + " to " + end);
    }
  }

  /** One day. */
  public static Happened on(LocalDate day) {
    return new Happened(day, day, Precision.DAY);
  }

  /** From a first day to a last one. */
  public static Happened between(LocalDate start, LocalDate end) {
    return new Happened(start, end, Precision.DAY);
  }

  /** ISO 8601: {@code 2024-08-07/2024-08-10}, or one day. */
  public String gregorian() {
    return start.equals(end) ? start.toString() : start + "/" + end;
  }

  /** The same days in the Persian calendar: {@code 1403-05-17/1403-05-20}, ASCII digits. */
  public String persian() {
    return start.equals(end) ? persian(start) : persian(start) + "/" + persian(end);
  }

  private static String persian(LocalDate day) {
    Calendar persian = Calendar.getInstance(TimeZone.GMT_ZONE, PERSIAN);
    persian.setTimeInMillis(day.atTime(12, 0).toInstant(ZoneOffset.UTC).toEpochMilli());
    return "%04d-%02d-%02d"
        .formatted(
            persian.get(Calendar.YEAR),
            persian.get(Calendar.MONTH) + 1,
            persian.get(Calendar.DAY_OF_MONTH));
  }
}
