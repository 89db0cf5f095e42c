package org.peyvand.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Tokens;

/** Joins the same date written in two or three calendars and checks them against each other. */
final class SideBySide {

  /** As many tokens as stand between two calendars of one date. */
  private static final int WIDEST_GAP = 8;

  private final Tokens tokens;
  private final WordCursor cursor;
  private final YearFinder years;

  SideBySide(WordCursor cursor, YearFinder years) {
    this.tokens = cursor.tokens;
    this.cursor = cursor;
    this.years = years;
  }

  List<Dating> datings(List<Written> written) {
    List<Dating> datings = new ArrayList<>();
    int i = 0;
    while (i < written.size()) {
      List<Written> group = new ArrayList<>();
      group.add(written.get(i));
      while (i + group.size() < written.size() && group.size() < 3) {
        Written next = written.get(i + group.size());
        if (!joins(group, next)) {
          break;
        }
        group.add(next);
      }
      Dating dating = new Agreement(tokens, years).of(group);
      Dating before = datings.isEmpty() ? null : datings.getLast();
      Dating both = before == null ? null : opensAndCloses(before, dating);
      if (both == null) {
        datings.add(dating);
      } else {
        datings.set(datings.size() - 1, both);
      }
      i += group.size();
    }
    return datings;
  }

  private boolean joins(List<Written> group, Written next) {
    Written last = group.getLast();
    Calendar calendar = next.start().calendar;
    if (calendar == null || last.start().calendar == null || last.start().shifted) {
      return false;
    }
    for (Written member : group) {
      if (member.start().calendar == calendar) {
        return false;
      }
    }
    boolean years = last.start().month == 0;
    if (years != (next.start().month == 0)) {
      return false;
    }
    int strength = gap(last.end().toToken, next.start().fromToken, group.size() > 1);
    if (strength == 0) {
      return false;
    }
    return strength > 1 || (last.yearKnown() && next.yearKnown() && Agreement.agree(last, next));
  }

  /** 2 where the words between say "the same day", 1 where nothing does, 0 where others stand. */
  private int gap(int from, int to, boolean third) {
    if (to < from || to - from > WIDEST_GAP || !cursor.sameLine(from - 1, to)) {
      return 0;
    }
    int strength = 1;
    int p = from;
    while (p < to) {
      int equals = cursor.length(p, Role.EQUALS);
      int other = equals > 0 ? 0 : neutral(p, third);
      char mark = tokens.mark(p);
      if (equals > 0) {
        strength = 2;
        p += equals;
      } else if (mark == '(' || mark == '/' || mark == '=' || mark == '[') {
        strength = 2;
        p++;
      } else if (other > 0) {
        p += other;
      } else {
        return 0;
      }
    }
    return p == to ? strength : 0;
  }

  private int neutral(int at, boolean third) {
    int hour = cursor.length(at, Role.HOUR);
    if (hour > 0 || cursor.number(at) >= 0) {
      int p = at + hour;
      boolean time = cursor.number(p) >= 0 && cursor.mark(p + 1, ':') && cursor.number(p + 2) >= 0;
      boolean date = time && cursor.digits(p + 2) > 2;
      return time ? p + (date ? 2 : 3) - at : hour;
    }
    return switch (tokens.mark(at)) {
      case ')', ']', ',', '|', '-', ':', '.' -> 1;
      default -> cursor.suffix(at) ? 1 : filler(at, third);
    };
  }

  private int filler(int at, boolean third) {
    int and = third ? cursor.length(at, Role.AND) : 0;
    int label = Math.max(cursor.length(at, Role.DAY_LABEL), cursor.length(at, Role.OF));
    return Math.max(Math.max(and, label), cursor.length(at, Role.ERA));
  }

  /** "opens on 12 and closes on 17 February 2026 (23-28 Bahman 1404)": one range, not two days. */
  private @Nullable Dating opensAndCloses(Dating before, Dating after) {
    Period first = before.period();
    if (first == null || after.readings().size() != 2 || before.readings().size() != 1) {
      return null;
    }
    Reading end = after.readings().get(0);
    Period last = end.period();
    Period range = after.readings().get(1).period();
    if (last == null || range == null || range.isSingleDay() || !last.isSingleDay()) {
      return null;
    }
    boolean fits = range.start().equals(first.start()) && range.end().equals(last.end());
    if (!fits || tokens.sentence(before.fromToken()) != tokens.sentence(after.fromToken())) {
      return null;
    }
    Period whole = new Period(first.start(), last.end(), Precision.DAY, end.calendar());
    Reading joined = new Reading(end.calendar(), whole, before.span().to(end.span()));
    return new Dating(
        before.fromToken(),
        after.toToken(),
        before.span().to(after.span()),
        whole,
        after.basis(),
        List.of(joined, after.readings().get(1)),
        true,
        null);
  }
}
