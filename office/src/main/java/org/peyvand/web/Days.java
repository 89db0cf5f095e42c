package org.peyvand.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peyvand.date.TypedDate;

/**
 * Days as people write them, in the reader's own calendar and in the other one. A page in Persian
 * counts in the Persian calendar, every other page in the Gregorian one.
 */
public final class Days {

  /** Days once written: a formatter costs more than the rest of a page. */
  private static final Map<Asked, String> WRITTEN = new ConcurrentHashMap<>();

  private static final int MOST_WRITTEN = 20_000;

  private record Asked(PageLanguage language, String pattern, LocalDate day, boolean own) {}

  private final PageLanguage language;

  private Days(PageLanguage language) {
    this.language = language;
  }

  /** Days for a page in this language. */
  public static Days in(PageLanguage language) {
    return new Days(language);
  }

  /** A day with its weekday: «سه‌شنبه ۱۶ مرداد ۱۴۰۳», "Tuesday 6 August 2024". */
  public String full(LocalDate day) {
    return switch (language) {
      case FA -> own("EEEE d MMMM y", day);
      case EN -> own("EEEE d MMMM y", day);
      case TR -> own("d MMMM y EEEE", day);
      case AR -> own("EEEE d MMMM y", day);
    };
  }

  /** A day without its weekday: «۱۶ مرداد ۱۴۰۳», "6 August 2024". */
  public String day(LocalDate day) {
    return own("d MMMM y", day);
  }

  /**
   * From one day to another, saying shared months and years once; one day alone as {@link #day}.
   */
  public String between(LocalDate start, LocalDate end) {
    return between(start, end, true);
  }

  /** One day or several in the calendar that is not the reader's first. */
  public String other(LocalDate start, LocalDate end) {
    return between(start, end, false);
  }

  /** A month of the reader's calendar: «مرداد ۱۴۰۳», "August 2024". */
  public String month(LocalDate day) {
    return own("MMMM y", day);
  }

  /** A year of the reader's calendar: «۱۴۰۳», "2024". */
  public String year(LocalDate day) {
    return own("y", day);
  }

  /** The first day of the reader's year or month that a day lies in. */
  public LocalDate beginning(LocalDate day, boolean ofMonth) {
    Calendar calendar = calendar(own());
    calendar.setTime(instant(day));
    calendar.set(Calendar.DAY_OF_MONTH, 1);
    if (!ofMonth) {
      calendar.set(Calendar.MONTH, 0);
    }
    return LocalDate.ofInstant(calendar.getTime().toInstant(), ZoneOffset.UTC);
  }

  /** What a person typed for a date on such a page: either calendar, any digits, or ISO. */
  public TypedDate read(String typed) {
    return TypedDate.read(typed, language.language());
  }

  /** The language that {@link #other} is written in: Latin letters beside a Persian page. */
  public PageLanguage otherLanguage() {
    return language == PageLanguage.FA ? PageLanguage.EN : language;
  }

  private String between(LocalDate start, LocalDate end, boolean own) {
    if (start.equals(end)) {
      return format("d MMMM y", start, own);
    }
    String last = format("d MMMM y", end, own);
    boolean sameYear = format("y", start, own).equals(format("y", end, own));
    boolean sameMonth = sameYear && format("M", start, own).equals(format("M", end, own));
    String first = format(sameMonth ? "d" : sameYear ? "d MMMM" : "d MMMM y", start, own);
    PageLanguage spoken = own ? language : otherLanguage();
    return switch (spoken) {
      case FA -> first + " تا " + last;
      case AR -> "من " + first + " إلى " + last;
      case EN, TR -> first + (sameMonth ? "–" : " – ") + last;
    };
  }

  private String own(String pattern, LocalDate day) {
    return format(pattern, day, true);
  }

  private String format(String pattern, LocalDate day, boolean own) {
    if (WRITTEN.size() > MOST_WRITTEN) {
      WRITTEN.clear();
    }
    return WRITTEN.computeIfAbsent(
        new Asked(language, pattern, day, own), asked -> write(pattern, day, own));
  }

  private String write(String pattern, LocalDate day, boolean own) {
    ULocale locale = own ? own() : other();
    DateFormat format = new SimpleDateFormat(pattern, locale);
    format.setCalendar(calendar(locale));
    return format.format(instant(day)).replace(' ', ' ');
  }

  private ULocale own() {
    return switch (language) {
      case FA -> new ULocale("fa_IR@calendar=persian");
      case EN -> new ULocale("en_GB@calendar=gregorian");
      case TR -> new ULocale("tr_TR@calendar=gregorian");
      case AR -> new ULocale("ar_IQ@calendar=gregorian;numbers=arab");
    };
  }

  private ULocale other() {
    return switch (language) {
      case FA -> new ULocale("en_GB@calendar=gregorian");
      case EN -> new ULocale("en_GB@calendar=persian");
      case TR -> new ULocale("tr_TR@calendar=persian");
      case AR -> new ULocale("ar_IQ@calendar=persian;numbers=arab");
    };
  }

  private static Calendar calendar(ULocale locale) {
    return Calendar.getInstance(TimeZone.GMT_ZONE, locale);
  }

  private static Date instant(LocalDate day) {
    return Date.from(day.atTime(12, 0).toInstant(ZoneOffset.UTC));
  }
}
