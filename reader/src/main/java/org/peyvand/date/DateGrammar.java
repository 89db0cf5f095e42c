package org.peyvand.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Single dates and ranges of one calendar, from left to right. Every rule looks a few tokens ahead.
 */
final class DateGrammar {

  /** As many single days as a text lists before the month: "5, 6, 7 and 8 August". */
  private static final int MOST_DAYS = 8;

  private final WordCursor cursor;
  private final NamedDate named;
  private final RelativeDay relative;

  DateGrammar(WordCursor cursor) {
    this.cursor = cursor;
    this.named = new NamedDate(cursor);
    this.relative = new RelativeDay(cursor);
  }

  List<Written> all() {
    List<Written> found = new ArrayList<>();
    int i = 0;
    while (i < cursor.tokens.size()) {
      Written written = mayBegin(i) ? at(i) : null;
      if (written == null) {
        i++;
      } else {
        found.add(written);
        i = Math.max(i + 1, written.end().toToken);
      }
    }
    return found;
  }

  private boolean mayBegin(int at) {
    return cursor.tokens.isNumber(at) || cursor.begins(at);
  }

  @Nullable Written at(int at) {
    if (cursor.sameLine(at - 1, at) && endsWithName(at - 1)) {
      return null;
    }
    Written written = dayList(at);
    if (written == null) {
      written = relative(at);
    }
    if (written == null) {
      Part part = named.at(at);
      if (part == null) {
        return null;
      }
      written = range(part);
    }
    boolean name = cursor.length(written.end().toToken, Role.NOT_BEFORE) > 0;
    return name && cursor.sameLine(at, written.end().toToken) ? null : written;
  }

  private boolean endsWithName(int before) {
    return cursor.length(before, Role.NOT_AFTER) == 1;
  }

  private @Nullable Written relative(int at) {
    Part said = relative.at(at);
    if (said == null || !said.relative) {
      return said == null ? null : new Written(said);
    }
    int p = cursor.skipMark(said.toToken, ',');
    p = cursor.skip(p, Role.DAY_LABEL);
    Part part = cursor.sameLine(at, p) ? named.at(p) : null;
    if (part == null || part.shifted || (!part.isDay() && part.weekday == 0)) {
      return new Written(said);
    }
    part.relative = true;
    part.dayOffset = said.dayOffset;
    part.fromToken = said.fromToken;
    part.from = said.from;
    return new Written(part);
  }

  /** Days before their month: "7-10 August", "هفتم تا دهم آگوست", "5, 6 and 7 May". */
  private @Nullable Written dayList(int at) {
    Meaning weekday = cursor.find(at, Role.WEEKDAY);
    int p = dayAt(at);
    int first = named.day(p);
    if (first == 0) {
      return null;
    }
    int previous = first;
    boolean consecutive = true;
    boolean open = false;
    int q = named.dayEnd(p);
    for (int count = 1; count < MOST_DAYS; count++) {
      int joint = cursor.skip(cursor.suffix(q) ? q + 1 : q, Role.DAY_LABEL);
      int after = afterJoint(joint);
      if (after == joint || !cursor.sameLine(at, after)) {
        return null;
      }
      open |= isTo(joint);
      Part end = named.at(after);
      if (end != null && end.isDay()) {
        consecutive &= end.day == previous + 1;
        boolean alike = cursor.tokens.isNumber(p) || !cursor.tokens.isNumber(dayAt(after));
        boolean range = alike && (open || consecutive || between(at, end.toToken));
        return range && first < end.day ? from(at, weekday, first, end) : null;
      }
      after = dayAt(after);
      int day = named.day(after);
      if (day == 0) {
        return null;
      }
      consecutive &= day == previous + 1;
      previous = day;
      q = named.dayEnd(after);
    }
    return null;
  }

  /** After a weekday. */
  private int dayAt(int at) {
    Meaning weekday = cursor.find(at, Role.WEEKDAY);
    return weekday == null ? at : cursor.skipMark(at + weekday.tokens(), ',');
  }

  private Written from(int at, @Nullable Meaning weekday, int day, Part end) {
    Part start = new Part();
    start.day = day;
    start.fromToken = at;
    start.from = cursor.tokens.start(at);
    start.toToken = end.toToken;
    start.to = end.to;
    if (weekday != null) {
      start.weekday = weekday.value();
      start.weekdayFrom = start.from;
      start.weekdayTo = cursor.tokens.end(at + weekday.tokens() - 1);
    }
    start.takeMonthAndYear(end);
    return withBetween(new Written(start, end));
  }

  private Written range(Part start) {
    int joint = cursor.suffix(start.toToken) ? start.toToken + 1 : start.toToken;
    int after = afterJoint(joint);
    if (after == joint || start.shifted || !cursor.sameLine(start.fromToken, after)) {
      return new Written(start);
    }
    boolean to = isTo(joint);
    Part end = named.at(after);
    if (end != null && end.isDay() == start.isDay() && end.month > 0 && start.month > 0) {
      boolean joined = to || between(start.fromToken, end.toToken);
      return joined ? both(start, end) : new Written(start);
    }
    boolean monthFirst =
        start.isDay() && !cursor.tokens.isNumber(start.fromToken) && !start.yearKnown();
    return end == null && monthFirst ? sameMonth(start, joint) : new Written(start);
  }

  private Written both(Part start, Part end) {
    if (start.calendar != end.calendar) {
      return new Written(start);
    }
    if (!start.yearKnown() && end.yearKnown()) {
      start.takeMonthAndYear(end);
      boolean later = start.month > end.month || (start.month == end.month && start.day > end.day);
      start.year -= later ? 1 : 0;
    } else if (start.yearKnown() && !end.yearKnown()) {
      end.takeMonthAndYear(start);
      boolean earlier = end.month < start.month;
      end.year += earlier ? 1 : 0;
    }
    return withBetween(new Written(start, end));
  }

  /** "August 7-10, 2024", "August 7, 8 and 9": the days after the first have its month. */
  private Written sameMonth(Part start, int joint) {
    int previous = start.day;
    int at = joint;
    for (int count = 1; count < MOST_DAYS; count++) {
      int after = afterJoint(at);
      int day = named.day(after);
      boolean to = isTo(at);
      boolean next = to ? day > previous : day == previous + 1;
      if (after == at || !next || cursor.number(after) < 0 || !cursor.sameLine(joint, after)) {
        break;
      }
      previous = day;
      boolean last = to || cursor.length(cursor.skipMark(at, ','), Role.AND) > 0;
      if (last) {
        Part end = named.lastDay(start, after);
        start.takeMonthAndYear(end);
        return new Written(start, end);
      }
      at = named.dayEnd(after);
    }
    return new Written(start);
  }

  /** After "to", a dash, a comma or "and" between two days; the same token if there is none. */
  private int afterJoint(int at) {
    int p = at;
    if (cursor.mark(p, '-')) {
      p++;
    } else {
      p = cursor.skipMark(p, ',');
      int length = cursor.length(p, Role.TO);
      p += length > 0 ? length : cursor.length(p, Role.AND);
    }
    return p == at ? at : cursor.skip(cursor.skip(p, Role.DAY_LABEL), Role.OF);
  }

  private boolean isTo(int at) {
    return cursor.mark(at, '-') || cursor.length(at, Role.TO) > 0;
  }

  private boolean between(int from, int to) {
    return cursor.length(from - 1, Role.BETWEEN) > 0
        || cursor.length(betweenAt(to), Role.BETWEEN_AFTER) > 0;
  }

  private int betweenAt(int to) {
    return cursor.suffix(to) ? to + 1 : to;
  }

  /** "7 ile 10 Ağustos tarihleri arasında" ends with its last word. */
  private Written withBetween(Written written) {
    Part end = written.end();
    int at = betweenAt(end.toToken);
    int length = cursor.length(at, Role.BETWEEN_AFTER);
    if (length > 0) {
      end.toToken = at + length;
      end.to = cursor.tokens.end(end.toToken - 1);
    }
    return written;
  }
}
