package org.peyvand.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Span;
import org.peyvand.text.Tokens;

/** Resolves the calendars of one date and says whether they, and the weekday, fit. */
final class Agreement {

  private final Tokens tokens;
  private final YearFinder years;

  Agreement(Tokens tokens, YearFinder years) {
    this.tokens = tokens;
    this.years = years;
  }

  /** Whether two dates with printed years are the same. */
  static boolean agree(Written one, Written other) {
    Period first = YearFinder.stated(one);
    Period second = YearFinder.stated(other);
    return first != null && second != null && difference(first, second) == 0;
  }

  Dating of(List<Written> group) {
    List<Resolved> resolved = resolve(group);
    List<Reading> readings = new ArrayList<>();
    Resolved first = null;
    for (int i = 0; i < group.size(); i++) {
      Part start = group.get(i).start();
      Calendar calendar = start.calendar == null ? Calendar.GREGORIAN : start.calendar;
      readings.add(new Reading(calendar, resolved.get(i).period(), span(group.get(i))));
      first = first == null && resolved.get(i).period() != null ? resolved.get(i) : first;
    }
    Period period = first == null ? null : precise(first.period(), readings);
    DateConflict conflict = conflict(group, resolved, readings);
    Boolean agree = null;
    if (conflict != null) {
      agree = false;
    } else if (period != null && (readings.size() > 1 || weekdayChecks(group, resolved))) {
      agree = true;
    }
    Part last = group.getLast().end();
    return new Dating(
        group.getFirst().start().fromToken,
        last.toToken,
        readings.getFirst().span().to(readings.getLast().span()),
        period,
        first == null ? Basis.NONE : first.basis(),
        readings,
        agree,
        conflict);
  }

  private List<Resolved> resolve(List<Written> group) {
    List<Resolved> resolved = new ArrayList<>();
    LocalDate anchor = null;
    for (Written written : group) {
      Resolved stated =
          written.yearKnown()
              ? new Resolved(YearFinder.stated(written), Basis.STATED)
              : Resolved.UNKNOWN;
      resolved.add(stated);
      anchor = anchor == null && stated.period() != null ? stated.period().start() : anchor;
    }
    for (int i = 0; i < group.size(); i++) {
      Written written = group.get(i);
      if (written.yearKnown()) {
        continue;
      }
      Resolved found =
          anchor == null
              ? years.fromPublication(written)
              : new Resolved(YearFinder.nearest(written, anchor), Basis.PARTNER);
      resolved.set(i, found);
      anchor = anchor == null && found.period() != null ? found.period().start() : anchor;
    }
    return resolved;
  }

  /**
   * Of two calendars that fit, the one that says it more exactly; a range before one of its days,
   * and any before the moon.
   */
  private static @Nullable Period precise(@Nullable Period first, List<Reading> readings) {
    Period best = first;
    for (Reading reading : readings) {
      Period other = reading.period();
      if (best != null && other != null && difference(best, other) == 0) {
        boolean finer = other.precision().compareTo(best.precision()) < 0;
        boolean wider = other.precision() == best.precision() && best.isSingleDay();
        boolean surer = finer || (wider && !other.isSingleDay());
        best = surer || best.calendar() == Calendar.HIJRI ? other : best;
      }
    }
    return best;
  }

  private @Nullable DateConflict conflict(
      List<Written> group, List<Resolved> resolved, List<Reading> readings) {
    for (int i = 0; i < group.size(); i++) {
      if (impossible(group.get(i), resolved.get(i))) {
        Span span = readings.get(i).span();
        String about = words(group.get(i)) + " does not exist";
        return new DateConflict(DateConflict.Kind.IMPOSSIBLE, 0, about, List.of(span));
      }
    }
    for (int i = 1; i < readings.size(); i++) {
      Period one = readings.getFirst().period();
      Period two = readings.get(i).period();
      if (one != null && two != null && difference(one, two) != 0) {
        return calendars(readings.getFirst(), readings.get(i), one, two);
      }
    }
    for (int i = 0; i < group.size(); i++) {
      DateConflict weekday = weekday(group.get(i), resolved.get(i));
      if (weekday != null) {
        return weekday;
      }
    }
    return null;
  }

  private static boolean impossible(Written written, Resolved resolved) {
    boolean never = YearFinder.never(written.start()) || YearFinder.never(written.end());
    return never || (written.yearKnown() && resolved.period() == null);
  }

  private static DateConflict calendars(Reading one, Reading two, Period first, Period second) {
    String about =
        first.in(one.calendar())
            + " ("
            + one.calendar().word()
            + ") is "
            + first.in(two.calendar())
            + " ("
            + two.calendar().word()
            + "), the text gives "
            + second.in(two.calendar());
    return new DateConflict(
        DateConflict.Kind.CALENDARS,
        difference(first, second),
        about,
        List.of(one.span(), two.span()));
  }

  /** Days from one to the other, 0 when they can be the same. */
  private static int difference(Period one, Period other) {
    if (one.precision() != other.precision()) {
      return one.contains(other) || other.contains(one) ? 0 : days(one.start(), other.start());
    }
    if (one.precision() != Precision.DAY) {
      return one.overlaps(other) ? 0 : days(one.start(), other.start());
    }
    int starts = days(one.start(), other.start());
    int ends = days(one.end(), other.end());
    boolean lunar = one.calendar() == Calendar.HIJRI || other.calendar() == Calendar.HIJRI;
    if (lunar && Math.abs(starts) <= 1 && Math.abs(ends) <= 1) {
      return 0;
    }
    boolean dayOfRange = one.isSingleDay() != other.isSingleDay();
    if (dayOfRange && (one.contains(other) || other.contains(one))) {
      return 0;
    }
    return starts != 0 ? starts : ends;
  }

  private static int days(LocalDate from, LocalDate to) {
    return (int) ChronoUnit.DAYS.between(from, to);
  }

  private static boolean weekdayChecks(List<Written> group, List<Resolved> resolved) {
    Part part = group.getFirst().start();
    return part.weekday > 0 && part.isDay() && resolved.getFirst().basis() == Basis.STATED;
  }

  private @Nullable DateConflict weekday(Written written, Resolved resolved) {
    Period period = resolved.period();
    boolean checks = resolved.basis() == Basis.STATED || resolved.basis() == Basis.PARTNER;
    if (period == null || !checks) {
      return null;
    }
    DateConflict first = weekday(written.start(), period.start());
    return first != null || written.single() ? first : weekday(written.end(), period.end());
  }

  private @Nullable DateConflict weekday(Part part, LocalDate date) {
    if (part.weekday == 0 || !part.isDay() || date.getDayOfWeek().getValue() == part.weekday) {
      return null;
    }
    int ahead = Math.floorMod(part.weekday - date.getDayOfWeek().getValue(), 7);
    String about =
        date
            + " was a "
            + name(date.getDayOfWeek().getValue())
            + ", the text says "
            + name(part.weekday);
    return new DateConflict(
        DateConflict.Kind.WEEKDAY,
        ahead > 3 ? ahead - 7 : ahead,
        about,
        List.of(tokens.text().span(part.from, part.to)));
  }

  private static String name(int weekday) {
    String name = DayOfWeek.of(weekday).name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
  }

  private static String words(Written written) {
    Part part = YearFinder.never(written.start()) ? written.start() : written.end();
    Calendar calendar = part.calendar == null ? Calendar.GREGORIAN : part.calendar;
    String year = part.yearKnown() ? Digits.padded(part.year, 4) + "-" : "";
    return year
        + Digits.padded(part.month, 2)
        + "-"
        + Digits.padded(part.day, 2)
        + " ("
        + calendar.word()
        + ")";
  }

  private Span span(Written written) {
    return tokens.text().span(written.start().from, written.end().to);
  }
}
