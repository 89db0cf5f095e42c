package org.peyvand.reader.name;

import java.util.List;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * What looks like a person's name. With capital letters: a run of capitalised words. Without: a
 * known given name and the words behind it that the lexicon does not know, or such words alone
 * where an office or a title stands beside them.
 */
final class NameShape {

  private static final int LONGEST = 6;

  /** Arabic: prefixes before an article, "and" before verbs. */
  private static final List<String> JOINED =
      List.of("بال", "وال", "فال", "كال", "لل", "وا", "وت", "وس", "وب", "ول");

  /** A word that is a city only where the context says so may as well be a surname. */
  private static final java.util.Set<String> CONTEXT = java.util.Set.of("city-in-context");

  static final java.util.Set<String> NAMES =
      java.util.Set.of("given", "honorific", "name-part", "city-in-context");

  /** Arabic names are everyday words as well: beside an office they count. */
  private static final java.util.Set<String> EVERYDAY =
      java.util.Set.of("given", "honorific", "name-part", "city-in-context", "common");

  private final Page page;
  private final Tokens tokens;
  private final WordsAsNames words;
  private final boolean capitals;
  private final boolean lexical;
  private final boolean verbFirst;

  NameShape(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.words = new WordsAsNames(page);
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
    this.lexical = capitals && page.rules().setting("city", "after").equals("before");
    this.verbFirst = page.rules().setting("verb", "last").equals("first");
  }

  /**
   * One past the last token of a name that begins here, or -1.
   *
   * @param strong whether what stands before it (an office, a title) says that a name follows
   */
  int endOfNameAt(int from, boolean strong) {
    int at = from;
    int parts = 0;
    boolean given = false;
    int line = from < tokens.size() ? tokens.paragraph(from) : -1;
    while (at < tokens.size() && at - from < LONGEST && tokens.paragraph(at) == line) {
      Hit hit = page.hitAt(at);
      int joined = elided(at);
      if (joined > at) {
        at = joined;
        parts++;
        continue;
      }
      boolean first = at == from && (capitals ? strong && words.isForename(at) : isGiven(at));
      if (first || isPart(at, hit) || isEveryday(at, hit, parts)) {
        boolean known = hit != null && isGiven(at);
        given |= known;
        parts++;
        at = hit == null ? at + 1 : hit.to();
      } else if (hit != null && page.is(at, "name-part")) {
        at = hit.to();
        parts += capitals ? 0 : page.is(at, "given") ? 0 : 1;
      } else if (isSurnameOfPlace(at, parts, given)
          || (at > from && words.isSurname(at, isGiven(at - 1)))) {
        at = hit == null ? at + 1 : hit.to();
        parts++;
      } else if (given && words.isLastOf(at)) {
        at++;
        parts++;
      } else if (parts > 0 && isParticle(at)) {
        at++;
      } else {
        break;
      }
      if (at < tokens.size() && tokens.mark(at) == '.' && isInitial(at - 1)) {
        at++;
      }
      if (isHyphen(at) && at > from) {
        at += tokens.capital(at + 1) ? 1 : 2;
      }
    }
    boolean enough = (given && parts >= 2) || (strong && parts >= 1) || (capitals && parts >= 2);
    return enough ? at : -1;
  }

  /** The first token of a name that ends before this token, or -1. */
  int startOfNameBefore(int to, boolean strong) {
    int at = to;
    int parts = 0;
    int firstGiven = -1;
    int line = to > 0 ? tokens.paragraph(to - 1) : -1;
    while (at > 0 && to - at < LONGEST && tokens.paragraph(at - 1) == line) {
      if (isHyphen(at - 1)) {
        at--;
      }
      if (at > 1 && elided(at - 2) == at) {
        at -= 2;
        parts++;
        continue;
      }
      Hit hit = page.hitAt(at - 1);
      boolean everyday = hit != null && isEveryday(hit.from(), hit, 1);
      if (everyday || isPart(at - 1, hit)) {
        at = hit == null ? at - 1 : hit.from();
        parts++;
        firstGiven = isGiven(at) ? at : firstGiven;
      } else if (hit != null && page.is(at - 1, "name-part")) {
        at = hit.from();
        firstGiven = at;
      } else if (verbFirst && parts > 0 && isGiven(at - 1) && hit != null) {
        at = hit.from();
        firstGiven = at;
        parts++;
        break;
      } else if (parts == 0
          && (words.isSurname(at - 1, isGiven(at - 2))
              || isSurnameOfPlace(at - 1, 2, isGiven(hit == null ? at - 2 : hit.from() - 1)))) {
        at = hit == null ? at - 1 : hit.from();
        parts++;
      } else if (parts == 0 && words.isLastOf(at - 1) && isGiven(at - 2)) {
        at--;
        parts++;
      } else if (parts > 0 && isParticle(at - 1)) {
        at--;
      } else {
        break;
      }
    }
    if (firstGiven >= 0 && parts >= 2) {
      // "Unknown Abu Name": what stands before such a part of a name is a name as well.
      boolean part = verbFirst && firstGiven > at && page.is(firstGiven, "name-part");
      return part && page.isFree(firstGiven - 1) ? firstGiven - 1 : firstGiven;
    }
    return parts > 0 && parts <= 4 && (strong || (capitals && parts >= 2)) ? at : -1;
  }

  /**
   * A given name that is an everyday word too, or behind another part a surname that is the
   * adjective of one: "Salam", "al-Sahili".
   */
  private boolean isEveryday(int token, @org.jspecify.annotations.Nullable Hit hit, int parts) {
    if (!verbFirst || hit == null || hit.to() != token + 1) {
      return false;
    }
    if (parts > 0 && page.is(token - 1, "name-part") && !page.is(token, "name-part")) {
      return true;
    }
    if (!page.isOnly(hit, EVERYDAY)) {
      return false;
    }
    String word = tokens.word(token);
    boolean adjective = word.startsWith("ال") && word.endsWith("ی") && word.length() > 5;
    return (hit.has("given") && hit.relation() == null) || (adjective && parts > 0);
  }

  private boolean isPart(int token, @org.jspecify.annotations.Nullable Hit hit) {
    if (hit == null || (!capitals && page.isOnly(hit, CONTEXT) && isGiven(token - 1))) {
      boolean initial = token + 1 < tokens.size() && tokens.mark(token + 1) == '.';
      return (hit != null || page.isFree(token))
          && (!capitals || tokens.capital(token))
          && !(verbFirst && isJoined(tokens.word(token)))
          && (tokens.end(token) - tokens.start(token) > 1 || (capitals && initial));
    }
    if (isSurnameOfOffice(token) || isChinese(token, hit)) {
      return true;
    }
    boolean articled = "the".equals(hit.relation()) && page.isOnly(hit, NAMES);
    boolean given = isGiven(token) || (articled && page.is(token, "given"));
    return given && !"and".equals(hit.relation()) && (!capitals || tokens.capital(token));
  }

  /** Wei, a Chinese name, is written as Persian writes "he": only a comma behind tells it. */
  private boolean isChinese(int token, Hit hit) {
    return !capitals
        && hit.has("he")
        && page.is(token - 1, "given")
        && tokens.mark(token - 1) == 0
        && token + 1 < tokens.size()
        && tokens.mark(token + 1) == ',';
  }

  /** Arabic: a preposition or "and" written in one with an article or a verb begins no name. */
  private static boolean isJoined(String word) {
    if (word.length() < 5) {
      return false;
    }
    for (String begin : JOINED) {
      if (word.startsWith(begin)) {
        return true;
      }
    }
    return false;
  }

  /** A given name; one that is a city too (Lyon, Paris) does not count. */
  boolean isGiven(int token) {
    Hit hit = page.hitAt(token);
    return hit != null
        && page.is(token, "given")
        && !"the".equals(hit.relation())
        && (page.isOnly(hit, NAMES) || hit.get("needs-city") != null || besides(hit));
  }

  /** Whether a name that is another word too is meant as a name. */
  private boolean besides(Hit hit) {
    return capitals ? runsOn(hit.to()) : !verbFirst && isForename(hit);
  }

  /**
   * A given name that is a word too (Omid is hope, Peyman a treaty): it stands where a name can
   * begin, and a single unknown word or another given name follows it. What names a paper or a
   * letter must be marked off behind the surname as well.
   */
  private boolean isForename(Hit hit) {
    int next = hit.to();
    if (next + 1 >= tokens.size()
        || hit.to() - hit.from() > 1
        || hit.relation() != null
        || hit.has("that")
        || hit.has("function")
        || !(opensName(hit.from()) || (isSurname(next) && !tokens.isNumber(hit.from() - 1)))
        || tokens.sentence(next) != tokens.sentence(hit.from())) {
      return false;
    }
    Hit behind = page.hitAt(next);
    boolean given = behind != null && behind.has("given") && page.isOnly(behind, NAMES);
    boolean paper = hit.has("document") || hit.has("letter") || hit.has("gift");
    boolean marked = tokens.mark(next + 1) == ',' || page.is(next + 1, "say");
    return paper
        ? page.isFree(next) && marked
        : given || (page.isFree(next) && !page.isFree(next + 1));
  }

  private boolean opensName(int token) {
    int before = token - 1;
    Hit hit = page.hitAt(before);
    return before < 0
        || tokens.sentence(before) != tokens.sentence(token)
        || tokens.mark(before) != 0
        || page.is(before, "and")
        || (hit != null && (hit.has("honorific") || hit.has("city") || hit.get("as") != null));
  }

  /**
   * Persian makes surnames of offices: Ra'isi, Vaziri. Such a word right behind a given name, or
   * behind a given name and an unknown word, belongs to the name.
   */
  boolean isSurnameOfOffice(int token) {
    Hit hit = page.hitAt(token);
    if (capitals
        || verbFirst
        || hit == null
        || hit.get("as") == null
        || hit.to() - hit.from() != 1) {
      return false;
    }
    boolean second = page.is(token - 1, "given") && isGiven(token - 1);
    boolean third = page.isFree(token - 1) && page.is(token - 2, "given") && isGiven(token - 2);
    boolean titled = page.isFree(token - 1) && page.is(token - 2, "honorific");
    return tokens.word(token).endsWith("ی") && (second || third || titled);
  }

  private boolean runsOn(int token) {
    return page.isFree(token) && tokens.capital(token);
  }

  /** Whether a word ends as surnames do. */
  boolean isSurname(int token) {
    if (!page.isFree(token)) {
      return false;
    }
    String word = tokens.word(token);
    for (int length = 2; length <= Math.min(6, word.length() - 2); length++) {
      if (page.rules().isSurnameEnd(word.substring(word.length() - length))) {
        return true;
      }
    }
    return false;
  }

  /** A hyphen inside a double name: Eskandar-Pour. */
  private boolean isHyphen(int token) {
    return capitals
        && token > 0
        && token + 1 < tokens.size()
        && tokens.mark(token) == '-'
        && tokens.glued(token)
        && tokens.glued(token + 1)
        && (tokens.capital(token + 1)
            || ((page.isFree(token + 1) || page.is(token + 1, "given"))
                && tokens.capital(token - 1)));
  }

  /** "Abedin Varamin": a city's name right behind a given name and a surname belongs to them. */
  private boolean isSurnameOfPlace(int token, int parts, boolean given) {
    Hit hit = page.hitAt(token);
    boolean articled = hit != null && "the".equals(hit.relation());
    boolean derived = !capitals && tokens.word(token).endsWith("ی");
    return given
        && parts >= (capitals || articled || derived ? 1 : 2)
        && hit != null
        && (hit.get("city") != null || (articled && hit.has("nation")))
        && (hit.relation() == null || articled || isNoEnding(hit))
        && (!capitals || tokens.capital(token));
  }

  /** One past "O'Brien", "D'Angelo", where such a name begins at a token; else the token. */
  private int elided(int token) {
    boolean elided =
        capitals
            && token + 1 < tokens.size()
            && tokens.isWord(token)
            && tokens.capital(token)
            && tokens.end(token) - tokens.start(token) <= 2
            && tokens.kind(token + 1) == Kind.SUFFIX
            && tokens.end(token + 1) - tokens.start(token + 1) > 2
            && page.hitAt(token) == null;
    return elided ? token + 2 : token;
  }

  /** Turkish sets an apostrophe before the ending of a name: "Köse" is no "Kos" in the dative. */
  private boolean isNoEnding(Hit hit) {
    return capitals && tokens.kind(hit.to() - 1) != Kind.SUFFIX;
  }

  /** "Van" in "Pieter van Oostvoorn": small, between two words with capitals. */
  private boolean isParticle(int token) {
    return lexical
        && token > 0
        && token + 1 < tokens.size()
        && !tokens.capital(token)
        && tokens.capital(token + 1)
        && page.is(token, "name-particle");
  }

  private boolean isInitial(int token) {
    return capitals && isInitial(tokens, token);
  }

  /** A letter or two with a capital. */
  static boolean isInitial(Tokens tokens, int token) {
    return tokens.isWord(token)
        && tokens.capital(token)
        && tokens.end(token) - tokens.start(token) <= 2;
  }
}
