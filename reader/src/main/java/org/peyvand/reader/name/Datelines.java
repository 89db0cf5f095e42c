package org.peyvand.reader.name;

import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Zone;
import org.peyvand.text.Tokens;

/**
 * Where a paragraph begins with the place it was written in: "BOISE, Idaho (AP) -", "KONYA (AA) -",
 * "MUSCAT:". Only capitalised words, numbers and brackets stand before the dash.
 */
final class Datelines {

  private static final int LONGEST = 14;

  private final Page page;
  private final Tokens tokens;

  Datelines(Page page) {
    this.page = page;
    this.tokens = page.tokens();
  }

  /** Whether a token stands in such a beginning, or in a bare line of place and day. */
  boolean covers(int token) {
    int line = tokens.paragraph(token);
    int start = tokens.paragraphStart(line);
    return token - start < LONGEST && token < end(line);
  }

  /** One past the dash that ends the dateline of a paragraph; its first token where it has none. */
  int end(int line) {
    int start = tokens.paragraphStart(line);
    int stop = Math.min(tokens.paragraphStart(line + 1), start + LONGEST);
    Zone zone = page.zone(line);
    if ((zone != Zone.BODY && zone != Zone.LEAD) || !tokens.capital(start)) {
      return start;
    }
    boolean brackets = false;
    for (int i = start; i < stop; i++) {
      char mark = tokens.mark(i);
      brackets = mark == '(' || (brackets && mark != ')');
      boolean dash = mark == '-' && !(tokens.glued(i) && i + 1 < stop && tokens.glued(i + 1));
      boolean colon = mark == ':' && i - start <= 2 && isUpper(start);
      if (dash || colon) {
        return i + 1;
      }
      boolean small = tokens.isWord(i) && !tokens.capital(i) && !brackets;
      if (small || mark == '«' || mark == '»' || mark == '"' || mark == ':' || mark == ';') {
        return start;
      }
    }
    return start;
  }

  private boolean isUpper(int token) {
    String word = tokens.source(token, token + 1);
    return word.length() > 1 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }
}
