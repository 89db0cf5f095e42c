package org.peyvand.reader.act;

import java.util.List;
import org.peyvand.date.Dating;
import org.peyvand.date.Period;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;

/** How long an event lasts whose first day is named: "from the 3rd, for five days". */
final class EventLengths {

  /** Tokens between a first day and the words for how long. */
  private static final int DURATION = 6;

  private final Page page;

  EventLengths(Page page) {
    this.page = page;
  }

  /** "From the 3rd, for five days": the last day is counted from the first. */
  Dating of(Dating dating, Sentence sentence) {
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

  /** How many days a word of duration counts, in words or in digits; 0 where it counts none. */
  private int days(Hit hit) {
    String days = hit.get("days");
    if (days != null) {
      return Integer.parseInt(days);
    }
    boolean counted =
        hit.has("for-time")
            && page.tokens().isNumber(hit.to())
            && page.is(hit.to() + 1, "day-unit");
    return counted ? Math.min(page.tokens().number(hit.to()), 60) : 0;
  }
}
