package org.peyvand.reader.act;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Dating;
import org.peyvand.date.Period;
import org.peyvand.date.Precision;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Which acts a year in their clause puts into the past: "signed in 1984" in news of 2024, against
 * the day of the news or its latest date. In Latin script any number that stands as a year counts;
 * in Persian and Arabic a date of any calendar, and a year alone even where no day is known: of
 * this year's acts they name the day.
 */
final class Years {

  /** What was signed longer ago than this is no news. */
  private static final int AGO = 2;

  private static final Set<ActKind> KINDS =
      Set.of(
          ActKind.SIGNING,
          ActKind.RENEWAL,
          ActKind.PROPOSAL,
          ActKind.WELCOME,
          ActKind.COUNCIL_APPROVAL,
          ActKind.MEETING,
          ActKind.DELEGATION,
          ActKind.COURTESY);

  private final Page page;
  private final Tokens tokens;
  private final boolean latin;
  private final boolean verbLast;
  private final int now;
  private final boolean known;
  private final List<Dating> datings;

  Years(Page page, @Nullable LocalDate published, List<Dating> datings) {
    this.page = page;
    this.tokens = page.tokens();
    this.verbLast = page.rules().setting("verb", "last").equals("last");
    this.latin = page.rules().setting("capitals", "no").equals("yes");
    int latest = published == null ? 0 : published.getYear();
    for (Dating dating : published == null ? datings : List.<Dating>of()) {
      Period period = dating.period();
      boolean alone = latin && period != null && period.precision() == Precision.YEAR;
      latest = period == null || alone ? latest : Math.max(latest, period.start().getYear());
    }
    this.now = latest;
    this.known = published != null;
    this.datings = datings.stream().sorted(Comparator.comparingInt(Dating::fromToken)).toList();
  }

  /** Whether a clause says of its act that it is of an earlier year. */
  boolean isOld(FoundAct act) {
    if (!KINDS.contains(act.kind())) {
      return false;
    }
    if (latin && now == 0) {
      return isBareYear(act);
    }
    return latin ? isNumberedOld(act) : isDatedOld(act.clause().from(), act.clause().to());
  }

  private boolean isDatedOld(int from, int to) {
    boolean old = false;
    for (int i = firstFrom(from); i < datings.size() && datings.get(i).fromToken() < to; i++) {
      Period period = datings.get(i).period();
      if (period != null) {
        boolean before = period.end().getYear() <= now - AGO;
        boolean bare = !known && period.precision() == Precision.YEAR;
        if (!before && !bare) {
          return false;
        }
        old = true;
      }
    }
    return old;
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = datings.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (datings.get(middle).fromToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "Signed in 1996" where the page tells no day at all: of its own year news names the day. */
  private boolean isBareYear(FoundAct act) {
    for (int i = act.clause().from(); i < act.clause().to(); i++) {
      int year = tokens.number(i);
      if (year > 1900 && year < 2100 && isYear(i) && !isLimit(i) && !isOfFirst(i, act)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNumberedOld(FoundAct act) {
    List<Sentence.Clause> clauses = act.sentence().clauses();
    int own = clauses.indexOf(act.clause());
    boolean cleft = own > 0 && opensCleft(clauses.get(own - 1).from()) && act.head().has("verb");
    return isNumberedOld(cleft ? clauses.get(own - 1).from() : act.clause().from(), act);
  }

  /** "It was in 1984 that", "In 1984, when X was mayor,". */
  private boolean opensCleft(int token) {
    return tokens.is(token, "it") || tokens.is(token, "in");
  }

  /** Whether the years from a token on to the end of the clause are old ones: "it was in 1984". */
  private boolean isNumberedOld(int from, FoundAct act) {
    boolean old = false;
    for (int i = from; i < act.clause().to(); i++) {
      int year = tokens.number(i);
      if (year > 1900 && year < 2100 && isYear(i) && !isOfFirst(i, act)) {
        old |= year <= now - AGO;
        if (year > now - AGO) {
          return false;
        }
      }
    }
    return old;
  }

  /** "Renewed the pact signed in 1986": the year of the first paper, by the verb between. */
  private boolean isOfFirst(int year, FoundAct act) {
    if (act.kind() == ActKind.SIGNING && verbLast && year < act.head().from()) {
      return page.hits(year, act.head().from()).stream()
          .anyMatch(hit -> "participle".equals(hit.get("tense")) && !hit.has("hold"));
    }
    if (act.kind() != ActKind.RENEWAL) {
      return false;
    }
    int from = year < act.head().from() ? year : act.head().to();
    int to = year < act.head().from() ? act.head().from() : year;
    return page.hits(from, to).stream().anyMatch(hit -> hit.has("verb"));
  }

  /** "Until 2034", "2034'e kadar": how long, not when. */
  private boolean isLimit(int year) {
    int behind = year + 2;
    boolean until = tokens.is(behind, "kadar") || tokens.is(behind, "dek");
    return until || page.is(year - 1, "close-cue");
  }

  private boolean isYear(int token) {
    boolean suffix = token + 1 < tokens.size() && tokens.kind(token + 1) == Kind.SUFFIX;
    return suffix
        || page.is(token - 1, "in")
        || page.is(token - 1, "from")
        || page.is(token - 1, "existing-cue")
        || (token > 0 && tokens.isWord(token - 1) && page.is(token - 1, "function"))
        || page.is(token + 1, "year-word")
        || page.is(token + 1, "past-mark")
        || (page.is(token + 1, "function") && token + 1 < tokens.size());
  }
}
