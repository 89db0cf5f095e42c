package org.peyvand.reader.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Runs of capitalised words that could name a city: words that the lexicon does not know, or that
 * it lists as parts of place names (new, port, saint, falls), joined by hyphens and by particles
 * such as "de la". Never a run that begins with a given name, and never a person's surname.
 */
final class CityRuns {

  /** Words of a name, particles not counted. */
  private static final int LONGEST = 3;

  private static final List<String> NO_NAMES =
      List.of(
          "function",
          "honorific",
          "nation",
          "country",
          "state",
          "aux",
          "council",
          "body",
          "municipality",
          "and",
          "of",
          "in",
          "to",
          "with",
          "from",
          "verb");

  private final Page page;
  private final Tokens tokens;
  private final boolean both;
  private final Set<String> surnames = new HashSet<>();

  CityRuns(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.both = page.rules().setting("city", "after").equals("both");
    for (Hit hit : page.hits()) {
      boolean leads = page.is(hit.from(), "honorific") || hit.get("as") != null;
      if (leads || page.is(hit.from(), "given")) {
        surnames(leads ? hit.to() : hit.from());
      }
    }
  }

  /** The words of a person's name that follow a title, an office or a given name. */
  private void surnames(int from) {
    int at = from;
    if (at >= tokens.size()) {
      return;
    }
    boolean two = at + 1 < tokens.size() && page.isFree(at) && page.isFree(at + 1);
    two = two && both && tokens.capital(at) && tokens.capital(at + 1);
    if (!two && !page.is(at, "given") && !page.is(at - 1, "honorific")) {
      return;
    }
    while (at < tokens.size()
        && tokens.capital(at)
        && (page.isFree(at) || page.is(at, "given") || page.is(at, "name-part"))) {
      surnames.add(tokens.word(at));
      at++;
      at += isHyphen(at) ? 1 : 0;
    }
  }

  /** The run that begins at a token, as first token and one past the last; null for none. */
  int @Nullable [] at(int from) {
    return at(from, false);
  }

  /**
   * The same; where the place is sure, words that the lexicon knows may belong to the name: "Twin
   * Falls", "Alice Springs".
   */
  int @Nullable [] at(int from, boolean sure) {
    int at = from;
    int words = 0;
    int end = from;
    while (at < tokens.size() && tokens.paragraph(at) == tokens.paragraph(from)) {
      if (isName(at, sure)) {
        words++;
        at++;
        at += isPoint(at) ? 1 : 0;
        end = at;
      } else if (words > 0 && isElided(at)) {
        at += 2;
        end = at;
      } else if (words > 0 && isHyphen(at)) {
        at++;
      } else if (words > 0 && isParticle(at)) {
        at++;
      } else {
        break;
      }
    }
    return words == 0 || words > LONGEST ? null : checked(from, end, sure);
  }

  /** The run that ends before a token; an ending behind an apostrophe stands between. */
  int @Nullable [] before(int end) {
    return before(end, false);
  }

  /** The same for a place that is sure. */
  int @Nullable [] before(int end, boolean sure) {
    int to = end > 0 && tokens.kind(end - 1) == Kind.SUFFIX ? end - 1 : end;
    int at = to;
    int from = to;
    int words = 0;
    int line = tokens.paragraph(Math.min(end, tokens.size() - 1));
    while (at > 0 && tokens.paragraph(at - 1) == line) {
      if (isName(at - 1, sure)) {
        words++;
        at--;
        from = at;
      } else if (words > 0 && (isHyphen(at - 1) || isParticle(at - 1))) {
        at--;
      } else if (words > 0 && isPoint(at - 1) && isName(at - 2)) {
        at--;
      } else {
        break;
      }
    }
    return words == 0 || words > LONGEST ? null : checked(from, to, sure);
  }

  private int @Nullable [] checked(int from, int to, boolean sure) {
    boolean letters = tokens.end(from) - tokens.start(from) > 2 || to - from > 1;
    boolean known = true;
    boolean free = false;
    for (int i = from; i < to; i++) {
      known &= !tokens.isWord(i) || surnames.contains(tokens.word(i));
      free |= page.isFree(i) || page.is(i, "given");
    }
    boolean parts = to - from > 1 && !page.is(from, "municipality");
    boolean named = free || parts;
    boolean person = page.is(from, "given") && !page.is(from, "place-part");
    letters &= to - from > 1 || !isAbbreviation(from);
    boolean parted = to - from > 1 && page.is(from, "place-part");
    if (sure) {
      return letters && !isOnlyKnown(from, to) ? new int[] {from, to} : null;
    }
    return letters && (named || parted) && !known && !person ? new int[] {from, to} : null;
  }

  /** "CHP", "AKP": a party's or a body's letters. */
  private boolean isAbbreviation(int token) {
    String source = tokens.source(token, token + 1);
    return source.length() <= 4 && source.equals(source.toUpperCase(java.util.Locale.ROOT));
  }

  /** A single word that is a known city, or means something else alone, is no new name. */
  private boolean isOnlyKnown(int from, int to) {
    Hit hit = page.hitAt(from);
    boolean one = hit != null && hit.to() >= to;
    return one && !page.is(from, "given");
  }

  private boolean isName(int token, boolean sure) {
    return isName(token) || isPrefixed(token) || (sure && isWordOfName(token));
  }

  /** A known city behind a word that makes it another: West Hartford, New London. */
  private boolean isPrefixed(int token) {
    Hit hit = page.hitAt(token);
    return hit != null
        && hit.get("city") != null
        && hit.relation() == null
        && hit.from() == token
        && hit.to() == token + 1
        && tokens.capital(token)
        && page.is(token - 1, "place-prefix")
        && tokens.capital(token - 1)
        && tokens.paragraph(token) == tokens.paragraph(token - 1);
  }

  private boolean isWordOfName(int token) {
    Hit hit = page.hitAt(token);
    if (hit == null || !tokens.isWord(token) || !tokens.capital(token)) {
      return false;
    }
    for (String concept : NO_NAMES) {
      if (hit.has(concept)) {
        return false;
      }
    }
    return hit.get("city") == null && hit.get("as") == null;
  }

  private boolean isName(int token) {
    if (token < 0 || token >= tokens.size() || !tokens.isWord(token) || !tokens.capital(token)) {
      return false;
    }
    return page.isFree(token) || page.is(token, "place-part") || page.is(token, "given");
  }

  /** The "d'Ornon" of Villenave-d'Ornon. */
  private boolean isElided(int token) {
    return token > 0
        && token + 1 < tokens.size()
        && tokens.mark(token - 1) == '-'
        && tokens.isWord(token)
        && tokens.end(token) - tokens.start(token) == 1
        && tokens.kind(token + 1) == Kind.SUFFIX
        && tokens.end(token + 1) - tokens.start(token + 1) > 2;
  }

  private boolean isParticle(int token) {
    return token > 0
        && token + 1 < tokens.size()
        && tokens.isWord(token)
        && !tokens.capital(token)
        && (page.is(token, "place-particle") || tokens.glued(token))
        && (isName(token + 1) || isParticle(token + 1) || isHyphen(token + 1));
  }

  private boolean isHyphen(int token) {
    return token > 0
        && token + 1 < tokens.size()
        && tokens.mark(token) == '-'
        && tokens.glued(token)
        && tokens.glued(token + 1)
        && tokens.isWord(token + 1)
        && tokens.source(token, token + 1).equals("-");
  }

  /** The full stop of "St. Albans". */
  private boolean isPoint(int token) {
    return token > 0
        && token + 1 < tokens.size()
        && tokens.mark(token) == '.'
        && tokens.glued(token)
        && page.is(token - 1, "place-part")
        && tokens.end(token - 1) - tokens.start(token - 1) <= 3
        && tokens.capital(token + 1);
  }
}
