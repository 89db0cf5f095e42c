package org.peyvand.date;

import org.jspecify.annotations.Nullable;

/** Yesterday, next Wednesday, last month: told from the day of publication. */
final class RelativeDay {

  private final WordCursor cursor;

  RelativeDay(WordCursor cursor) {
    this.cursor = cursor;
  }

  @Nullable Part at(int at) {
    Meaning offset = cursor.find(at, Role.DAY_OFFSET);
    if (offset != null) {
      return dayNumber(at + offset.tokens()) ? null : day(at, offset);
    }
    Meaning year = cursor.find(at, Role.YEAR_OFFSET);
    if (year != null) {
      return unit(at, at + year.tokens(), year.calendar(), Unit.YEAR, year.value());
    }
    return shiftFirst(at);
  }

  private Part day(int at, Meaning offset) {
    Part part = new Part();
    part.relative = true;
    part.dayOffset = offset.value();
    return close(part, at, at + offset.tokens());
  }

  /** "اليوم الأول" is the first day, not today. */
  private boolean dayNumber(int at) {
    Meaning day = cursor.find(at, Role.DAY);
    return day != null && cursor.length(at + day.tokens(), Role.MONTH) == 0;
  }

  private @Nullable Part shiftFirst(int at) {
    Meaning unit = cursor.find(at, Role.UNIT);
    if (unit != null && cursor.arabicScript(at)) {
      Meaning shift = cursor.find(at + unit.tokens(), Role.SHIFT);
      boolean counted = cursor.in(at - 1) && counts(at - 1);
      return shift == null || counted
          ? null
          : unit(
              at,
              at + unit.tokens() + shift.tokens(),
              unit.calendar(),
              unit.value(),
              shift.value());
    }
    Meaning shift = cursor.find(at, Role.SHIFT);
    if (shift == null) {
      return null;
    }
    int p = at + shift.tokens();
    Meaning weekday = cursor.find(p, Role.WEEKDAY);
    if (weekday != null && !weekday.doubtful() && !cursor.arabicScript(p)) {
      Part part = new Part();
      part.weekday = weekday.value();
      part.weekdayFrom = cursor.tokens.start(p);
      part.weekdayTo = cursor.tokens.end(p + weekday.tokens() - 1);
      part.shifted = true;
      part.shift = shift.value();
      return close(part, at, p + weekday.tokens());
    }
    unit = cursor.find(p, Role.UNIT);
    boolean before = !cursor.arabicScript(at) || shift.value() == 0;
    return unit == null || !before || !cursor.sameLine(at, p)
        ? null
        : unit(at, p + unit.tokens(), unit.calendar(), unit.value(), shift.value());
  }

  private boolean counts(int at) {
    return cursor.number(at) >= 0
        || (cursor.sameLine(at, at + 1) && cursor.length(at, Role.DAY) > 0);
  }

  private Part unit(int at, int end, @Nullable Calendar calendar, int unit, int value) {
    Part part = new Part();
    part.calendar = calendar;
    part.unit = unit;
    part.shifted = true;
    part.shift = value;
    return close(part, at, end);
  }

  private Part close(Part part, int from, int to) {
    part.fromToken = from;
    part.toToken = to;
    part.from = cursor.tokens.start(from);
    part.to = cursor.tokens.end(to - 1);
    return part;
  }
}
