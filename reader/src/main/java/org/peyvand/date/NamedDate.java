package org.peyvand.date;

import org.jspecify.annotations.Nullable;

/** Dates with a month, a weekday or a year in words: one date, never a range. */
final class NamedDate {

  private final WordCursor cursor;
  private final NumericDate numeric;

  NamedDate(WordCursor cursor) {
    this.cursor = cursor;
    this.numeric = new NumericDate(cursor);
  }

  /** The date that begins with this token, if any. */
  @Nullable Part at(int at) {
    Meaning weekday = cursor.find(at, Role.WEEKDAY);
    if (weekday == null) {
      return withoutWeekday(at);
    }
    int p = at + weekday.tokens();
    p = cursor.skipMark(p, '.');
    p = cursor.skipMark(p, ',');
    p = cursor.skip(p, Role.DAY_LABEL);
    p = cursor.skip(p, Role.EQUALS);
    p = cursor.skipMark(p, ',');
    Part part = cursor.sameLine(at, p) ? withoutWeekday(p) : null;
    if (part == null || !part.isDay()) {
      part = bareWeekday(at, weekday);
    }
    if (part != null) {
      part.weekday = weekday.value();
      part.weekdayFrom = cursor.tokens.start(at);
      part.weekdayTo = cursor.tokens.end(at + weekday.tokens() - 1);
      part.fromToken = at;
      part.from = cursor.tokens.start(at);
    }
    return part;
  }

  private @Nullable Part bareWeekday(int at, Meaning weekday) {
    if (weekday.doubtful()) {
      return null;
    }
    if (!cursor.arabicScript(at) && !cursor.tokens.capital(at)) {
      return null;
    }
    Part part = new Part();
    int p = at + weekday.tokens();
    int unit = cursor.length(p, Role.UNIT);
    Meaning shift = cursor.find(p + unit, Role.SHIFT);
    if (shift != null) {
      Meaning named = cursor.find(p, Role.UNIT);
      if (named == null || named.value() == Unit.WEEK) {
        part.unit = named == null ? 0 : Unit.WEEK;
        part.shifted = true;
        part.shift = shift.value();
        p += unit + shift.tokens();
      }
    }
    return close(part, at, p);
  }

  private @Nullable Part withoutWeekday(int at) {
    Part part = numeric.at(at);
    if (part != null) {
      era(part, part.toToken);
      return weekdayAfter(part);
    }
    part = dayThenMonth(at);
    if (part == null) {
      part = monthFirst(at);
    }
    if (part == null) {
      part = year(at);
    }
    return part == null ? null : weekdayAfter(part);
  }

  /** The token after a day of the month ("17", "17th", "هفدهم"), 0 if there is none. */
  int dayEnd(int at) {
    int day = day(at);
    if (day == 0) {
      return 0;
    }
    if (cursor.number(at) < 0) {
      return at + cursor.length(at, Role.DAY);
    }
    int p = at + 1;
    if ((cursor.glued(p) || (cursor.in(p) && cursor.arabicScript(p)))
        && cursor.length(p, Role.ENDING) > 0) {
      return p + 1;
    }
    return cursor.glued(p) && cursor.mark(p, '.') && cursor.length(p + 1, Role.MONTH) > 0
        ? p + 1
        : p;
  }

  /** The day of the month at this token, 0 if there is none. */
  int day(int at) {
    int number = cursor.number(at);
    if (number >= 0) {
      return number >= 1 && number <= 31 && cursor.digits(at) <= 2 ? number : 0;
    }
    Meaning word = cursor.find(at, Role.DAY);
    boolean weekOfMonth = cursor.length(at - 1, Role.WEEK_BEFORE) > 0;
    return word == null || weekOfMonth ? 0 : word.value();
  }

  private @Nullable Part dayThenMonth(int at) {
    int p = dayEnd(at);
    if (p == 0) {
      return null;
    }
    p = cursor.skip(p, Role.OF);
    Meaning month = cursor.find(p, Role.MONTH);
    if (month == null || !cursor.sameLine(at, p) || smallLatin(p)) {
      return null;
    }
    Part part = new Part();
    part.day = day(at);
    int monthAt = p;
    p = afterMonth(part, p, month);
    p = yearOrShift(part, p);
    if (part.doubtful && cursor.arabicScript(monthAt) && !part.yearKnown()) {
      return null;
    }
    return close(part, at, p);
  }

  private @Nullable Part monthFirst(int at) {
    Meaning shift = cursor.find(at, Role.SHIFT);
    int start = shift == null ? at : at + shift.tokens();
    Meaning month = cursor.find(start, Role.MONTH);
    if (month == null || smallLatin(start)) {
      return null;
    }
    Part part = new Part();
    int p = afterMonth(part, start, month);
    if (shift != null) {
      part.shifted = true;
      part.shift = shift.value();
      return part.doubtful && cursor.arabicScript(start) ? null : close(part, at, p);
    }
    boolean latin = !cursor.arabicScript(start);
    if (latin && day(p) > 0 && cursor.number(p) >= 0 && cursor.sameLine(start, p)) {
      part.day = day(p);
      p = yearOrShift(part, dayEnd(p));
      return close(part, at, p);
    }
    boolean labelled = p > start + month.tokens() || cursor.length(start, Role.MONTH) > 1;
    int q = yearOrShift(part, p);
    if (q == p && !(labelled || standsForMonth(at, p, latin))) {
      return null;
    }
    if (part.doubtful && (!part.yearKnown() || part.calendar != Calendar.GREGORIAN)) {
      return null;
    }
    return close(part, at, q);
  }

  private boolean standsForMonth(int at, int after, boolean latin) {
    if (latin && cursor.suffix(after)) {
      return true;
    }
    return cursor.in(at - 1)
        && cursor.sameLine(at - 1, at)
        && cursor.length(at - 1, Role.MONTH_BEFORE) == 1;
  }

  /** Latin names of months are capital; "may" and "mart" are then hardly another word. */
  private boolean smallLatin(int at) {
    return cursor.in(at) && !cursor.arabicScript(at) && !cursor.tokens.capital(at);
  }

  /** Month, its other name in brackets or after a slash, its label: the token after them. */
  private int afterMonth(Part part, int at, Meaning month) {
    part.calendar = month.calendar();
    part.month = month.value();
    part.doubtful = month.doubtful();
    int p = at + month.tokens();
    boolean abbreviated = cursor.glued(p) && cursor.mark(p, '.') && cursor.number(p + 1) >= 0;
    p = abbreviated && cursor.sameLine(p, p + 1) ? p + 1 : p;
    Meaning second = cursor.find(p + 1, Role.MONTH);
    if (second != null
        && second.calendar() == month.calendar()
        && second.value() == month.value()) {
      int end = p + 1 + second.tokens();
      if (cursor.mark(p, '/')) {
        p = end;
        part.doubtful = false;
      } else if (cursor.mark(p, '(') && cursor.mark(end, ')')) {
        p = end + 1;
        part.doubtful = false;
      }
    }
    int label = cursor.length(p, Role.MONTH_LABEL);
    return p + label;
  }

  private int yearOrShift(Part part, int at) {
    int p = cursor.skipMark(at, ',');
    p += cursor.length(p, Role.YEAR_LABEL);
    p = yearNumber(part, p, at);
    if (part.yearKnown()) {
      return era(part, p);
    }
    Meaning offset = cursor.find(at, Role.YEAR_OFFSET);
    if (offset != null) {
      part.yearRelative = true;
      part.yearOffset = offset.value();
      return at + offset.tokens();
    }
    Meaning unit = cursor.find(at, Role.UNIT);
    int unitLength = unit == null ? 0 : unit.tokens();
    Meaning shift = cursor.find(at + unitLength, Role.SHIFT);
    if (shift == null) {
      return at;
    }
    int end = at + unitLength + shift.tokens();
    if (unit == null) {
      unit = cursor.find(end, Role.UNIT);
      if (unit != null && unit.value() == Unit.YEAR && !cursor.arabicScript(end)) {
        end += unit.tokens();
      } else if (cursor.arabicScript(at)) {
        part.shifted = true;
        part.shift = shift.value();
        return end;
      } else {
        return at;
      }
    }
    if (unit.value() != Unit.YEAR) {
      return at;
    }
    part.yearRelative = true;
    part.yearOffset = shift.value();
    return end;
  }

  private int yearNumber(Part part, int at, int otherwise) {
    int number = cursor.number(at);
    Calendar calendar = part.calendar;
    if (number < 0 || calendar == null || !cursor.sameLine(at - 1, at)) {
      return otherwise;
    }
    if (cursor.digits(at) == 4 && calendar.mayBeYear(number)) {
      part.year = number;
      return at + 1;
    }
    boolean lastCentury = number >= 60 && number <= 99;
    boolean thisCentury = cursor.digits(at) == 2 && number <= 9;
    if (calendar == Calendar.PERSIAN && cursor.digits(at) == 2 && (lastCentury || thisCentury)) {
      part.year = lastCentury ? 1300 + number : 1400 + number;
      return at + 1;
    }
    return otherwise;
  }

  /** The calendar's name after a year decides a bare number and ends the date. */
  private int era(Part part, int at) {
    int p = cursor.mark(at, '(') && cursor.length(at + 1, Role.ERA) > 0 ? at + 1 : at;
    Meaning era = cursor.find(p, Role.ERA);
    if (era == null || (part.calendar != era.calendar() && !bareNumber(part, era))) {
      return at;
    }
    part.calendar = era.calendar();
    int end = p + era.tokens();
    end = p > at && cursor.mark(end, ')') ? end + 1 : end;
    end =
        cursor.glued(end) && cursor.mark(end, '.') && era.tokens() == 1 && cursor.digits(p) == 1
            ? end + 1
            : end;
    if (part.toToken > 0) {
      close(part, part.fromToken, end);
    }
    return end;
  }

  private boolean bareNumber(Part part, Meaning era) {
    Calendar named = era.calendar();
    return part.toToken > 0 && named != null && named.mayBeYear(part.year);
  }

  private @Nullable Part year(int at) {
    int label = cursor.length(at, Role.YEAR_BEFORE);
    int p = at + label;
    int number = cursor.number(p);
    if (number < 0 || !cursor.sameLine(at, p)) {
      return null;
    }
    boolean persianShort =
        label > 0 && cursor.digits(p) == 2 && number >= 60 && cursor.tokens.is(at, "سال");
    int year = persianShort ? 1300 + number : number;
    Calendar calendar = cursor.digits(p) == 4 || persianShort ? NumericDate.calendarOf(year) : null;
    if (calendar == null) {
      return null;
    }
    int end = p + 1;
    if (label == 0) {
      int suffix = cursor.suffix(end) && cursor.length(end, Role.YEAR_ENDING) > 0 ? 1 : 0;
      int after = cursor.length(end + suffix, Role.YEAR_AFTER);
      if (after + suffix == 0) {
        return null;
      }
      end += suffix + after;
    }
    Part part = new Part();
    part.calendar = calendar;
    part.year = year;
    close(part, p, end);
    era(part, end);
    part.fromToken = p;
    part.from = cursor.tokens.start(p);
    return part;
  }

  /** The second day of "August 7-10, 2024", with the month of the first. */
  Part lastDay(Part first, int at) {
    Part part = new Part();
    part.calendar = first.calendar;
    part.month = first.month;
    part.day = day(at);
    int p = yearOrShift(part, dayEnd(at));
    return close(part, at, p);
  }

  private Part weekdayAfter(Part part) {
    if (!part.isDay()) {
      return part;
    }
    int p = part.toToken;
    p = cursor.suffix(p) ? p + 1 : p;
    boolean bracket = cursor.mark(p, '(');
    p = bracket || (cursor.mark(p, ',') && part.yearKnown()) ? p + 1 : p;
    Meaning weekday = cursor.find(p, Role.WEEKDAY);
    int end = weekday == null ? p : p + weekday.tokens();
    if (weekday == null
        || !cursor.sameLine(part.fromToken, p)
        || (bracket && !cursor.mark(end, ')'))) {
      return part;
    }
    if (!bracket && weekdayBelongsToNext(end)) {
      return part;
    }
    part.weekday = weekday.value();
    part.weekdayFrom = cursor.tokens.start(p);
    part.weekdayTo = cursor.tokens.end(end - 1);
    return close(part, part.fromToken, bracket ? end + 1 : end);
  }

  private boolean weekdayBelongsToNext(int at) {
    int p = cursor.skipMark(at, ',');
    return dayEnd(p) > 0 || cursor.length(p, Role.MONTH) > 0;
  }

  private Part close(Part part, int from, int to) {
    part.fromToken = from;
    part.toToken = to;
    part.from = cursor.tokens.start(from);
    part.to = cursor.tokens.end(to - 1);
    return part;
  }
}
