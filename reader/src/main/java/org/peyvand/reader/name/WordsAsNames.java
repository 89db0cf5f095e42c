package org.peyvand.reader.name;

import java.util.List;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Tokens;

/** Words of the language that are names where they stand, in languages with capital letters. */
final class WordsAsNames {

  /** What a word may not mean besides, to be taken for a surname. */
  private static final List<String> NO_SURNAMES =
      List.of(
          "verb",
          "office",
          "honorific",
          "quarter-behind",
          "municipality-behind",
          "province-behind",
          "nation",
          "country",
          "state",
          "city",
          "and",
          "of",
          "in",
          "to",
          "with",
          "from",
          "that",
          "clause-start",
          "aux",
          "adverb",
          "council",
          "body",
          "document",
          "delegation",
          "event",
          "tie",
          "sister");

  /** What behind a given name makes it the name of something else, or ends it. */
  private static final List<String> NO_SURNAME =
      List.of(
          "city",
          "given",
          "honorific",
          "and",
          "municipality-behind",
          "province-behind",
          "quarter-behind",
          "institution",
          "body",
          "council",
          "ministry",
          "country",
          "nation",
          "head-of-city",
          "event",
          "tie",
          "sister",
          "document",
          "outlet-word",
          "say",
          "particle");

  private final Page page;
  private final Tokens tokens;
  private final boolean capitals;

  /** Whether the city stands before its office, as in Turkish. */
  private final boolean lexical;

  WordsAsNames(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
    this.lexical = capitals && page.rules().setting("city", "after").equals("before");
  }

  /** A word of the language as a forename, where a title stands before: "Mayor Georgia Doe". */
  boolean isForename(int token) {
    Hit hit = page.hitAt(token);
    return hit != null
        && hit.to() - hit.from() == 1
        && tokens.capital(token)
        && page.isFree(hit.to())
        && tokens.capital(hit.to())
        && !hit.has("office")
        && !hit.has("honorific")
        && !hit.has("nation")
        && !hit.has("country");
  }

  /** A word of the language as a surname, behind a hyphen or a given name: "Julie Roe-Bell". */
  boolean isSurname(int token, boolean behindGiven) {
    Hit hit = page.hitAt(token);
    if (!capitals || lexical || token < 1 || hit == null || hit.to() - hit.from() > 1) {
      return false;
    }
    boolean hyphen = tokens.mark(token - 1) == '-' && tokens.glued(token) && token > 1;
    boolean point =
        tokens.mark(token - 1) == '.' && token > 1 && NameShape.isInitial(tokens, token - 2);
    boolean named = behindGiven || point || (hyphen && tokens.capital(token - 2));
    return tokens.capital(token)
        && named
        && tokens.paragraph(token) == tokens.paragraph(token - 1)
        && hasNone(hit, NO_SURNAMES);
  }

  /**
   * "Ferit Temenni", "Ali Sever": a capitalised word of the language behind a given name is its
   * surname, but in a line where most words have capitals.
   */
  boolean isLastOf(int token) {
    Hit hit = page.hitAt(token);
    if (!lexical || hit == null || !tokens.isWord(token) || !tokens.capital(token)) {
      return false;
    }
    return hasNone(hit, NO_SURNAME)
        && hit.from() == token
        && hit.get("as") == null
        && !isTitled(tokens.paragraph(token));
  }

  private boolean isTitled(int line) {
    int words = 0;
    int capital = 0;
    for (int i = tokens.paragraphStart(line); i < tokens.paragraphStart(line + 1); i++) {
      words += tokens.isWord(i) ? 1 : 0;
      capital += tokens.capital(i) ? 1 : 0;
    }
    return capital * 3 > words * 2 && words > 3;
  }

  private static boolean hasNone(Hit hit, List<String> concepts) {
    for (String concept : concepts) {
      if (hit.has(concept)) {
        return false;
      }
    }
    return true;
  }
}
