package org.peyvand.reader.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Dating;
import org.peyvand.date.Period;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.text.Tokens;

/** The last day of an event whose first is known: by a duration or by words of closing. */
final class EventDays {

  /** Tokens between a first day and the words for how long. */
  private static final int DURATION = 6;

  private final Page page;
  private final Tokens tokens;

  EventDays(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** "From the 3rd, for five days": the last day is counted from the first. */
  Dating lengthened(Dating dating, Sentence sentence) {
    Period period = dating.period();
    if (period == null || !period.isSingleDay()) {
      return dating;
    }
    // A date that was broken by a full stop ends behind its sentence.
    int to = Math.max(dating.toToken(), Math.min(sentence.to(), dating.toToken() + DURATION));
    for (Hit hit : page.hits(dating.toToken(), to)) {
      int days = days(hit);
      if (days > 1) {
        Period whole =
            new Period(
                period.start(),
                period.start().plusDays(days - 1L),
                period.precision(),
                period.calendar());
        return new Dating(
            dating.fromToken(),
            dating.toToken(),
            dating.span(),
            whole,
            dating.basis(),
            List.of(),
            dating.agree(),
            dating.conflict());
      }
    }
    return dating;
  }

  /** "Opens on the 3rd and closes on the 7th": from the one day to the other. */
  @Nullable Dating closing(Dating first, List<Dating> here) {
    Period start = first.period();
    for (Dating last : here) {
      Period end = last.period();
      int between = last.fromToken() - first.toToken();
      if (start == null || end == null || between < 1 || between > DURATION) {
        continue;
      }
      boolean single = start.isSingleDay() && end.isSingleDay();
      if (single && end.start().isAfter(start.start()) && closes(first.toToken(), last)) {
        return new Dating(
            first.fromToken(),
            first.toToken(),
            first.span(),
            new Period(start.start(), end.start(), start.precision(), start.calendar()),
            first.basis(),
            List.of(),
            first.agree(),
            first.conflict());
      }
    }
    return null;
  }

  private boolean closes(int from, Dating last) {
    for (int i = from; i < last.fromToken(); i++) {
      if (page.is(i, "close-cue")) {
        return true;
      }
    }
    return false;
  }

  /** How many days a word of duration counts, in words or in digits; 0 where it counts none. */
  private int days(Hit hit) {
    String days = hit.get("days");
    if (days != null) {
      return Integer.parseInt(days);
    }
    boolean counted =
        hit.has("for-time") && tokens.isNumber(hit.to()) && page.is(hit.to() + 1, "day-unit");
    return counted ? Math.min(tokens.number(hit.to()), 60) : 0;
  }
}
