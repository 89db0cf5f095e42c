package org.peyvand.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.peyvand.date.Dates;
import org.peyvand.date.Dating;
import org.peyvand.date.Period;

/** The dates of a body, in whatever calendar: 17 Mordad 1403 is 7 August 2024. */
record DateMentions(List<Mention> dates, List<Mention> contradictions, Set<Integer> tokens) {

  static DateMentions of(BodyText body) {
    List<Mention> dates = new ArrayList<>();
    List<Mention> contradictions = new ArrayList<>();
    Set<Integer> taken = new TreeSet<>();
    for (Dating dating : Dates.in(body.tokens(), null)) {
      Period period = dating.period();
      boolean contradicts = Boolean.FALSE.equals(dating.agree()) || dating.conflict() != null;
      if (period == null && !contradicts) {
        continue;
      }
      for (int token = dating.fromToken(); token < dating.toToken(); token++) {
        taken.add(token);
      }
      if (contradicts) {
        contradictions.add(body.mention(Set.of(), dating.fromToken(), dating.toToken(), false));
      }
      if (period != null) {
        dates.add(
            body.mention(
                Set.of(period.start() + "/" + period.end()),
                dating.fromToken(),
                dating.toToken(),
                true));
      }
    }
    return new DateMentions(dates, contradictions, taken);
  }
}
