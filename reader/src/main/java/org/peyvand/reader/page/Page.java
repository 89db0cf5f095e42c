package org.peyvand.reader.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.lexicon.LanguageRules;
import org.peyvand.reader.lexicon.Lexicon;
import org.peyvand.text.Span;
import org.peyvand.text.Tokens;

/** One report, cut and marked: tokens, the words found in them, and the zone of every line. */
public final class Page {

  private final LanguageRules rules;
  private final Tokens tokens;
  private final List<Hit> hits;

  /** For each token the number of the first hit that begins at it or behind it. */
  private final int[] firstHit;

  /** For each token the hit that covers it, or null. */
  private final @Nullable Hit[] covering;

  private final Zone[] zones;

  private Page(LanguageRules rules, Tokens tokens) {
    this.rules = rules;
    this.tokens = tokens;
    this.hits = rules.find(tokens).stream().filter(this::stands).toList();
    this.firstHit = new int[tokens.size() + 1];
    int hit = hits.size();
    for (int token = tokens.size(); token >= 0; token--) {
      while (hit > 0 && hits.get(hit - 1).from() >= token) {
        hit--;
      }
      firstHit[token] = hit;
    }
    this.covering = new @Nullable Hit[tokens.size()];
    for (Hit each : hits) {
      Arrays.fill(covering, each.from(), each.to(), each);
    }
    this.zones = new Layout(this).zones();
  }

  /** A participle without its auxiliary is a verb only where the clause ends behind it. */
  private boolean stands(Hit hit) {
    if (hit.get("bare") == null) {
      return true;
    }
    int next = hit.to();
    return next >= tokens.size()
        || tokens.mark(next) != 0
        || tokens.is(next, "و")
        || tokens.is(next, "تا")
        || tokens.is(next, "که");
  }

  /** Marks a text in the language of these rules. */
  public static Page of(Tokens tokens, LanguageRules rules) {
    return new Page(rules, tokens);
  }

  /** The language's rules. */
  public LanguageRules rules() {
    return rules;
  }

  /** The language's words. */
  public Lexicon lexicon() {
    return rules.lexicon();
  }

  /** The tokens. */
  public Tokens tokens() {
    return tokens;
  }

  /** The words found, in order. */
  public List<Hit> hits() {
    return hits;
  }

  /** The words found that begin in this range of tokens. */
  public List<Hit> hits(int from, int to) {
    return hits.subList(firstHit[from], firstHit[to]);
  }

  /** The word found that covers a token, or null. */
  public @Nullable Hit hitAt(int token) {
    return token >= 0 && token < covering.length ? covering[token] : null;
  }

  /** Whether the token is a word of which the lexicon knows nothing. */
  public boolean isFree(int token) {
    return token >= 0 && token < covering.length && tokens.isWord(token) && covering[token] == null;
  }

  /** Whether a token is covered by a word of this concept. */
  public boolean is(int token, String concept) {
    Hit hit = hitAt(token);
    return hit != null && hit.has(concept);
  }

  /** Whether a word means nothing but these concepts. */
  public boolean isOnly(Hit hit, Set<String> concepts) {
    int known = 0;
    for (String concept : concepts) {
      known += hit.has(concept) ? 1 : 0;
    }
    return known == hit.entry().size();
  }

  /** The zone of a line. */
  public Zone zone(int paragraph) {
    return zones[paragraph];
  }

  /** The zone of a token's line. */
  public Zone zoneOf(int token) {
    return zones[tokens.paragraph(token)];
  }

  /** The lines of a zone, as printed. */
  public List<String> lines(Zone zone) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < zones.length; i++) {
      if (zones[i] == zone) {
        lines.add(tokens.source(tokens.paragraphStart(i), tokens.paragraphStart(i + 1)));
      }
    }
    return lines;
  }

  /** The code points of a range of tokens in the text as given. */
  public Span span(int from, int to) {
    return tokens.span(from, to);
  }
}
