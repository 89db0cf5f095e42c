package org.peyvand.reader.page;

import java.util.Arrays;
import java.util.List;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Tells the zones of a page by the shape of its lines and the labels that stand on them. Lines that
 * are sentences are the body; short lines above it hold the headline, short lines between its
 * paragraphs are sub-heads, short lines behind it are furniture.
 */
final class Layout {

  /** Words of a line from which on it may be a paragraph of the body. */
  private static final int SENTENCE = 9;

  /** Words from which on a line is a paragraph even without a full stop. */
  private static final int PARAGRAPH = 26;

  /** Digits that a news code has at least: fewer are the number of a session or a page. */
  private static final int CODE_DIGITS = 4;

  /** Words up to which a line with a label is furniture. */
  private static final int SHORT = 14;

  private final Page page;
  private final Tokens tokens;
  private final Zone[] zones;
  private final boolean[] prose;

  Layout(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    this.zones = new Zone[tokens.paragraphs()];
    this.prose = new boolean[zones.length];
  }

  Zone[] zones() {
    Arrays.fill(zones, Zone.BODY);
    markFurniture();
    int first = 0;
    while (first < zones.length && !(prose[first] && zones[first] == Zone.BODY)) {
      first++;
    }
    int last = zones.length - 1;
    while (last >= 0 && !(prose[last] && zones[last] == Zone.BODY)) {
      last--;
    }
    for (int i = first; i < last; i++) {
      if (zones[i] == Zone.BODY && !prose[i]) {
        zones[i] = Zone.SUBHEAD;
      }
    }
    for (int i = Math.max(last + 1, first); i < zones.length; i++) {
      if (zones[i] == Zone.BODY) {
        zones[i] = Zone.FOOTER;
      }
    }
    markHead(Math.min(first, zones.length));
    markLead(first);
    return zones;
  }

  private void markFurniture() {
    boolean ended = false;
    boolean related = false;
    for (int i = 0; i < zones.length; i++) {
      int words = words(i);
      prose[i] = isProse(i, words);
      Zone label = words <= SHORT || !prose[i] ? label(i) : Zone.BODY;
      if (ended) {
        zones[i] = label == Zone.CODE || label == Zone.TAGS ? label : Zone.FOOTER;
        continue;
      }
      if (startsWith(i, "commenter") && hasColonAfterLabel(i) && i > 0) {
        ended = true;
        zones[i] = Zone.FOOTER;
        continue;
      }
      if (related && label == Zone.BODY && !prose[i]) {
        zones[i] = Zone.RELATED;
        continue;
      }
      zones[i] = label;
      related = label == Zone.RELATED;
      ended = label == Zone.FOOTER && ends(i);
      prose[i] &= label == Zone.BODY;
    }
  }

  private Zone label(int line) {
    int from = tokens.paragraphStart(line);
    int to = tokens.paragraphStart(line + 1);
    if (labelled(from, to, "code-label") || numbered(from, to)) {
      return Zone.CODE;
    }
    int first = from;
    while (first < to - 1 && tokens.mark(first) != 0) {
      first++;
    }
    for (Hit hit : page.hits(first, first + 1)) {
      boolean whole =
          hit.to() >= to - 1 || closesLabel(hit.to(), to) || (to - from <= 6 && !has(hit, "verb"));
      whole &= to - from <= 4 || !hasVerb(from, to);
      if (!whole) {
        continue;
      }
      if (has(hit, "tags-label")) {
        return Zone.TAGS;
      }
      if (has(hit, "related-label")) {
        return Zone.RELATED;
      }
      if (has(hit, "comment-label") || has(hit, "end-label") || has(hit, "footer-label")) {
        return Zone.FOOTER;
      }
    }
    if (!prose[line] && isStamp(from, to)) {
      return Zone.STAMP;
    }
    if ((bars(from, to) >= 2 && !prose[line]) || (bars(from, to) >= 1 && words(line) <= 7)) {
      return Zone.NAVIGATION;
    }
    return Zone.BODY;
  }

  private boolean hasVerb(int from, int to) {
    return page.hits(from, to).stream().anyMatch(hit -> has(hit, "verb"));
  }

  private boolean ends(int line) {
    int from = tokens.paragraphStart(line);
    int to = tokens.paragraphStart(line + 1);
    for (Hit hit : page.hits(from, Math.min(to, from + 3))) {
      if (has(hit, "comment-label") || has(hit, "end-label")) {
        return true;
      }
    }
    return false;
  }

  private boolean labelled(int from, int to, String concept) {
    for (Hit hit : page.hits(from, Math.min(to, from + 2 * SHORT))) {
      int next = hit.to();
      while (next < to && next < hit.to() + 2 && tokens.mark(next) != 0) {
        next++;
      }
      boolean code =
          next < to
              && tokens.isNumber(next)
              && tokens.end(next) - tokens.start(next) >= CODE_DIGITS
              && (next + 1 >= to || tokens.mark(next + 1) != '/' || !tokens.glued(next + 1));
      if (has(hit, concept) && code) {
        return true;
      }
    }
    return false;
  }

  /** "Number: 108842" alone in its line; the number of an issue stands behind other words. */
  private boolean numbered(int from, int to) {
    return to - from == 3
        && page.is(from, "number-label")
        && tokens.mark(from + 1) == ':'
        && labelled(from, to, "number-label");
  }

  private boolean closesLabel(int token, int to) {
    return token < to && (tokens.mark(token) == ':' || tokens.isNumber(token));
  }

  private boolean hasColonAfterLabel(int line) {
    int from = tokens.paragraphStart(line);
    int to = tokens.paragraphStart(line + 1);
    List<Hit> hits = page.hits(from, Math.min(to, from + 2));
    return !hits.isEmpty() && closesLabel(hits.getFirst().to(), to);
  }

  private boolean startsWith(int line, String concept) {
    int from = tokens.paragraphStart(line);
    int to = tokens.paragraphStart(line + 1);
    List<Hit> hits = page.hits(from, Math.min(to, from + 1));
    return !hits.isEmpty() && has(hits.getFirst(), concept);
  }

  private boolean has(Hit hit, String concept) {
    return hit.has(concept);
  }

  private int bars(int from, int to) {
    int bars = 0;
    for (int i = from; i < to; i++) {
      char mark = tokens.kind(i) == Kind.MARK ? tokens.mark(i) : 0;
      boolean slash = mark == '/' && !tokens.glued(i);
      if (mark == '|' || mark == '>' || mark == '»' || slash) {
        bars++;
      }
    }
    return bars;
  }

  /** A short line made of numbers and few words, at least four digits among them. */
  private boolean isStamp(int from, int to) {
    int words = 0;
    int digits = 0;
    for (Hit hit : page.hits(from, to)) {
      if (has(hit, "tie") || has(hit, "sister")) {
        return false;
      }
    }
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i)) {
        words++;
      } else if (tokens.isNumber(i)) {
        digits += tokens.end(i) - tokens.start(i);
      }
    }
    return digits >= 4 && words <= 8;
  }

  private int words(int line) {
    int words = 0;
    for (int i = tokens.paragraphStart(line); i < tokens.paragraphStart(line + 1); i++) {
      if (tokens.isWord(i)) {
        words++;
      }
    }
    return words;
  }

  private boolean isProse(int line, int words) {
    int last = tokens.paragraphStart(line + 1) - 1;
    int from = tokens.paragraphStart(line);
    while (last > from && (tokens.mark(last) == ')' || tokens.mark(last) == '»')) {
      last--;
    }
    char end = tokens.mark(last);
    if (end == '.' && words >= 5) {
      return true;
    }
    boolean stopped = end == '.' || end == '!' || end == '?' || end == '"' || end == ':';
    return (words >= PARAGRAPH && bars(from, last) < 4) || (words >= SENTENCE && stopped);
  }

  /**
   * The headline is the line above the body that says most: a verb, a city, a word of ties; of
   * equals the first. What is above it leads to it, what is below it is a lead.
   */
  private void markHead(int body) {
    int headline = -1;
    int best = Integer.MIN_VALUE;
    for (int i = 0; i < body; i++) {
      if (zones[i] == Zone.BODY && weight(i) > best) {
        headline = i;
        best = weight(i);
      }
    }
    for (int i = 0; i < body; i++) {
      if (zones[i] == Zone.BODY) {
        zones[i] = i == headline ? Zone.HEADLINE : i < headline ? Zone.KICKER : Zone.LEAD;
      }
    }
  }

  private int weight(int line) {
    int from = tokens.paragraphStart(line);
    int to = tokens.paragraphStart(line + 1);
    int weight = Math.min(words(line), 5);
    boolean verb = false;
    boolean city = false;
    boolean tie = false;
    for (Hit hit : page.hits(from, to)) {
      verb |= has(hit, "verb");
      city |= hit.get("city") != null;
      tie |= has(hit, "tie") || has(hit, "sister") || has(hit, "document");
      weight -= has(hit, "outlet-word") && hit.from() == from ? 8 : 0;
      weight -= has(hit, "outlet-word") && hit.to() == to ? 4 : 0;
      weight -=
          has(hit, "outlet-word") && hit.from() > from && tokens.mark(hit.from() - 1) == '-'
              ? 8
              : 0;
    }
    for (int i = from + 1; i < Math.min(to, from + 4); i++) {
      weight -= tokens.mark(i) == ':' && words(line) <= SHORT && !tie ? 6 : 0;
    }
    weight += (verb ? 1 : 0) + (city ? 3 : 0) + (tie ? 3 : 0);
    return tokens.mark(to - 1) == ':' || tokens.mark(to - 1) == ';' ? weight - 20 : weight;
  }

  /** The first paragraph is a lead where it is one or two sentences and another one follows. */
  private void markLead(int first) {
    if (first + 1 >= zones.length || zones[first] != Zone.BODY || zones[first + 1] != Zone.BODY) {
      return;
    }
    for (int i = 0; i < first; i++) {
      if (zones[i] == Zone.LEAD) {
        return;
      }
    }
    int from = tokens.paragraphStart(first);
    int last = tokens.paragraphStart(first + 1) - 1;
    if (tokens.sentence(last) - tokens.sentence(from) <= 1) {
      zones[first] = Zone.LEAD;
    }
  }
}
