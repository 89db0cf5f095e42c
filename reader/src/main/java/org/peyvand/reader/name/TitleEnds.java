package org.peyvand.reader.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Tokens;

/**
 * Where titles end that run on behind the word of the office, in languages with capital letters.
 */
final class TitleEnds {

  /** How far behind "who runs the" the department may stand. */
  private static final int TITLE = 8;

  private final Page page;
  private final Tokens tokens;

  TitleEnds(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /**
   * "Ambassador to Japan", "consul of Spain": where the title ends behind the countries it names.
   */
  int behindLands(int token) {
    int at = token;
    while (at < tokens.size()) {
      int land = at;
      boolean leads = page.is(land, "to") || page.is(land, "of") || page.is(land, "in");
      leads |= land > token && page.is(land, "and");
      land += leads ? 1 : 0;
      land += leads && land < tokens.size() && tokens.is(land, "the") ? 1 : 0;
      Hit hit = page.hitAt(land);
      if (!leads || hit == null || hit.get("country") == null || !tokens.capital(land)) {
        return at;
      }
      at = hit.to();
    }
    return at;
  }

  /**
   * "Who runs the transport department": a verb stands for an office where what it governs is a
   * part of an administration.
   */
  int behindDepartment(Hit hit) {
    for (int at = hit.to(); at < Math.min(tokens.size(), hit.to() + TITLE); at++) {
      Hit next = page.hitAt(at);
      if (tokens.mark(at) != 0 || (next != null && next.has("verb"))) {
        return -1;
      }
      if (next != null && (next.has("department") || isWhole(next))) {
        return next.to();
      }
    }
    return -1;
  }

  /** A whole administration, not its council: who runs it is the mayor. */
  static boolean isWhole(Hit hit) {
    return hit.has("municipality-behind") && !hit.has("council");
  }

  /** "X City Council has voted, Mayor Doe said": the first city whose body the sentence names. */
  @Nullable CityMention bodyBefore(List<CityMention> cities, int token) {
    int from = tokens.sentenceStart(tokens.sentence(token));
    for (CityMention city : cities) {
      boolean here = city.from() >= from && city.to() <= token;
      if (here && page.is(city.to(), "municipality-behind")) {
        return city;
      }
    }
    return null;
  }

  /** "Leader of Leeds City Council", "president of the council of X": it heads or sits in one. */
  boolean isOfCouncil(int from, int end, boolean seated) {
    int to = Math.min(tokens.size(), seated ? end : from + 4);
    if (!page.is(from, "of")) {
      return false;
    }
    for (Hit hit : page.hits(from, to)) {
      if (hit.has("council")) {
        return true;
      }
    }
    return seated && page.is(end, "council");
  }

  /** "Mayor Dallas Doe": a city right behind a title and before an unknown name is a forename. */
  boolean isForename(Hit city, int title) {
    int next = city.to();
    return city.from() == title
        && page.rules().setting("city", "after").equals("both")
        && city.relation() == null
        && next < tokens.size()
        && tokens.capital(next)
        && page.isFree(next)
        && tokens.sentence(next) == tokens.sentence(title);
  }

  /** One past the full stop of "Ald." and "Gov.", where a title ends before it; else its end. */
  int behindPoint(int end) {
    boolean point =
        end + 1 < tokens.size()
            && tokens.mark(end) == '.'
            && tokens.glued(end)
            && page.rules().setting("city", "after").equals("both")
            && tokens.sentence(end) == tokens.sentence(end + 1);
    return point ? end + 1 : end;
  }

  /** Whether a word right behind an office tells what it is the office of. */
  static boolean isTitle(Hit hit) {
    return hit.has("municipality")
        || hit.has("body")
        || hit.has("council")
        || hit.has("field")
        || hit.has("international");
  }
}
