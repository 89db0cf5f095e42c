package org.peyvand.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.date.Calendar;
import org.peyvand.date.CalendarDay;
import org.peyvand.dossier.Pair;
import org.peyvand.settings.Settings;
import org.springframework.stereotype.Component;

/**
 * The anniversaries of signings, by either calendar. A day that a year lacks (30 Esfand, 29
 * February) is kept on the last day of its month, as RFC 7529 says with {@code SKIP=BACKWARD}.
 */
@Component
public class Anniversaries {

  private final Told told;
  private final Cities cities;
  private final Settings settings;

  Anniversaries(Told told, Cities cities, Settings settings) {
    this.told = told;
    this.cities = cities;
    this.settings = settings;
  }

  /**
   * A signing whose day is known.
   *
   * @param act unique for ever
   * @param form token of the form that was signed, or null
   */
  public record Signing(long act, Pair pair, @Nullable String form, LocalDate day) {

    /** Its anniversary in a year of a calendar. */
    public LocalDate in(int year, Calendar calendar) {
      CalendarDay first = calendar.of(day);
      int days = calendar.daysOfMonth(year, first.month());
      if (days == 0) {
        throw new DateTimeException("no such year: " + year);
      }
      return calendar.date(year, first.month(), Math.min(first.day(), days));
    }

    /** The first anniversary that is not before a day; at least a year after the signing. */
    public LocalDate next(LocalDate from, Calendar calendar) {
      int year = Math.max(calendar.of(from).year(), calendar.of(day).year() + 1);
      LocalDate next = in(year, calendar);
      return next.isBefore(from) ? in(year + 1, calendar) : next;
    }

    /** How many years a day of anniversary counts. */
    public int years(LocalDate anniversary, Calendar calendar) {
      return calendar.of(anniversary).year() - calendar.of(day).year();
    }
  }

  /**
   * One that is coming.
   *
   * @param other the day by the other calendar, which is often the same
   */
  public record Coming(Signing signing, LocalDate day, int years, LocalDate other) {}

  /** The signings that the whole office, or everybody, may see, by their day. */
  public List<Signing> signings(boolean publicOnly) {
    return told.signatures(publicOnly).stream()
        .map(signed -> new Signing(signed.act(), signed.pair(), signed.form(), signed.day()))
        .toList();
  }

  /** The calendar that the home city counts by: the Persian one in Iran and Afghanistan. */
  public Calendar calendar() {
    String home = settings.get().homeCity();
    String country = home == null ? null : cities.find(home).map(c -> c.country()).orElse(null);
    return "IR".equals(country) || "AF".equals(country) ? Calendar.PERSIAN : Calendar.GREGORIAN;
  }

  /** Those within some days from a day, the earliest first. */
  public List<Coming> coming(LocalDate from, int days, Calendar calendar) {
    Calendar second = calendar == Calendar.PERSIAN ? Calendar.GREGORIAN : Calendar.PERSIAN;
    return signings(false).stream()
        .map(
            signing -> {
              LocalDate next = signing.next(from, calendar);
              LocalDate other = signing.next(from.minusDays(3), second);
              return new Coming(signing, next, signing.years(next, calendar), other);
            })
        .filter(coming -> !coming.day().isAfter(from.plusDays(days)))
        .sorted(Comparator.comparing(Coming::day).thenComparing(c -> c.signing().pair()))
        .toList();
  }
}
