package org.peyvand.reader.name;

import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Tokens;

/**
 * Names that a body or a relative clause parts from their office, in Persian and Arabic: "the head
 * of the company of Some Name, A", "A, who is mayor of X", "A, who has run the municipality of X".
 */
final class FarNames {

  /** Tokens of the name of a body behind the office in it. */
  private static final int BODY = 7;

  /** Tokens from "who" to the office in a relative clause. */
  private static final int RELATIVE = 16;

  private final Page page;
  private final Tokens tokens;
  private final NameShape shape;
  private final boolean[] covered;

  FarNames(Page page, NameShape shape, boolean[] covered) {
    this.page = page;
    this.tokens = page.tokens();
    this.shape = shape;
    this.covered = covered;
  }

  /**
   * First token and one past the last of the name, or null.
   *
   * @param nameBefore where a name begins that ends before a token, or -1
   */
  int @Nullable [] of(OfficeMention office, IntUnaryOperator nameBefore) {
    int[] before = relative(office, nameBefore);
    return before == null ? behindBody(office) : before;
  }

  private int @Nullable [] behindBody(OfficeMention office) {
    int at = office.to();
    boolean free = false;
    while (at < tokens.size() && at - office.to() < BODY && isOfTitle(at)) {
      free |= page.isFree(at);
      at++;
    }
    boolean comma = at < tokens.size() && tokens.mark(at) == ',';
    if (!free || !comma || tokens.paragraph(at) != tokens.paragraph(office.from())) {
      return null;
    }
    int start = at + 1;
    while (start < tokens.size() && page.is(start, "honorific") && !page.is(start, "given")) {
      start++;
    }
    int end = start < tokens.size() ? shape.endOfNameAt(start, true) : -1;
    return end > 0 && shape.isGiven(start) && closes(end) ? new int[] {start, end} : null;
  }

  private boolean isOfTitle(int token) {
    Hit hit = page.hitAt(token);
    boolean stops = hit != null && (hit.has("verb") || hit.has("that") || hit.get("as") != null);
    return tokens.isWord(token) && !stops && !covered[token];
  }

  private boolean closes(int token) {
    return token >= tokens.size()
        || tokens.paragraph(token) != tokens.paragraph(token - 1)
        || tokens.mark(token) != 0
        || page.hitAt(token) != null;
  }

  private int @Nullable [] relative(OfficeMention office, IntUnaryOperator nameBefore) {
    Hit behind = page.hitAt(office.to());
    boolean is = behind != null && (behind.has("copula") || behind.has("be-there"));
    if (!office.run() && !is) {
      return null;
    }
    for (int at = office.from() - 1; at > office.from() - RELATIVE && at > 0; at--) {
      if (tokens.sentence(at) != tokens.sentence(office.from())) {
        return null;
      }
      if (tokens.is(at, "که")) {
        int to = tokens.mark(at - 1) == ',' ? at - 1 : at;
        int from = nameBefore.applyAsInt(to);
        return from < 0 ? null : new int[] {from, to};
      }
    }
    return null;
  }
}
