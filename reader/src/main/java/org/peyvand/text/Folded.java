package org.peyvand.text;

import java.util.Arrays;

/**
 * A text in its folded form, with the way back.
 *
 * <p>Folding makes equal what readers take as equal: lower case, marks and vowel signs gone, digits
 * of every script as ASCII, one yeh, kaf, heh and alef, ı and İ as i, presentation forms apart,
 * bidi controls, tatweel and half-spaces dropped, runs of blanks as one blank, every line end as
 * {@code '\n'}, quotation marks as « » (or {@code "} where no side is given), apostrophes and
 * dashes as {@code ' -}. A lone surrogate becomes U+FFFD.
 *
 * <p>Positions in the folded text are indices from 0 to {@link #length()}; {@link #span} leads back
 * to code points of the original, {@link #sourceStart} and {@link #sourceEnd} to its UTF-16 units.
 */
public final class Folded {

  private static final int HALF_SPACE_BIT = 1 << 31;

  private final String original;
  private final char[] chars;
  private final int[] sources;
  private final int length;

  /** UTF-16 positions of the second units of pairs, ascending. */
  private final int[] pairs;

  private Folded(String original, char[] chars, int[] sources, int length, int[] pairs) {
    this.original = original;
    this.chars = chars;
    this.sources = sources;
    this.length = length;
    this.pairs = pairs;
  }

  public static Folded of(String text) {
    return new Folding(text).fold();
  }

  /** The folded form of a word or name, without blanks at its ends: a key to look up by. */
  public static String key(String text) {
    return of(text).toString().strip();
  }

  public String original() {
    return original;
  }

  public int length() {
    return length;
  }

  public char charAt(int index) {
    return chars[index];
  }

  public String substring(int from, int to) {
    return new String(chars, from, to - from);
  }

  /** Whether a half-space (U+200C) of the original stood between this character and the last. */
  public boolean halfSpaceBefore(int index) {
    return index < length && (sources[index] & HALF_SPACE_BIT) != 0;
  }

  /** The UTF-16 position in the original where this character comes from. */
  public int sourceStart(int index) {
    return index < length ? sources[index] & ~HALF_SPACE_BIT : original.length();
  }

  /** The UTF-16 position after this character and the marks written on it. */
  public int sourceEnd(int index) {
    int end = sourceStart(index);
    if (end == original.length()) {
      return end;
    }
    end += Character.charCount(original.codePointAt(end));
    while (end < original.length() && leavesNothing(original.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Marks, tatweel and bare hamza belong to the letter before them; bidi controls to none. */
  private static boolean leavesNothing(char c) {
    return FoldingTable.page(c >>> 8)[c & 0xFF] == FoldingTable.DROP
        && Character.getType(c) != Character.FORMAT;
  }

  /** The code points of the original from which the folded piece comes. */
  public Span span(int from, int to) {
    int start = codePoint(sourceStart(from));
    return new Span(start, from < to ? codePoint(sourceEnd(to - 1)) : start);
  }

  /** The piece of the original from which the folded piece comes, half-spaces and all. */
  public String source(int from, int to) {
    return from < to ? original.substring(sourceStart(from), sourceEnd(to - 1)) : "";
  }

  /** The code point offset of a UTF-16 offset of the original. */
  public int codePoint(int utf16) {
    if (pairs.length == 0) {
      return utf16;
    }
    int at = Arrays.binarySearch(pairs, utf16);
    return utf16 - (at < 0 ? -at - 1 : at);
  }

  /** The number of code points of the original. */
  public int codePoints() {
    return original.length() - pairs.length;
  }

  /** The folded index of the first character that comes from this UTF-16 offset or a later one. */
  public int indexOf(int utf16) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sourceStart(middle) < utf16) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The folded text. */
  @Override
  public String toString() {
    return new String(chars, 0, length);
  }

  /** The state of one folding, used once. */
  private static final class Folding {

    private final String text;
    private char[] chars;
    private int[] sources;
    private int length;
    private int[] pairs = {};
    private int pairCount;
    private int halfSpace;

    Folding(String text) {
      this.text = text;
      chars = new char[text.length() + 16];
      sources = new int[chars.length];
    }

    Folded fold() {
      int end = text.length();
      int pageNumber = 0;
      char[] page = FoldingTable.page(0);
      for (int i = 0; i < end; i++) {
        char c = text.charAt(i);
        if (c >>> 8 != pageNumber) {
          pageNumber = c >>> 8;
          page = FoldingTable.page(pageNumber);
        }
        char folded = page[c & 0xFF];
        if (folded > FoldingTable.SURROGATE && folded != FoldingTable.EXPAND) {
          put(folded, i);
        } else if (folded == FoldingTable.HALF_SPACE) {
          halfSpace = HALF_SPACE_BIT;
        } else if (folded == FoldingTable.EXPAND) {
          putAll(FoldingTable.expansion(c), i);
        } else if (folded == FoldingTable.SURROGATE) {
          int codePoint = text.codePointAt(i);
          putAll(FoldingTable.expansion(codePoint), i);
          if (Character.isSupplementaryCodePoint(codePoint)) {
            i++;
            addPair(i);
          }
        }
      }
      return new Folded(text, chars, sources, length, Arrays.copyOf(pairs, pairCount));
    }

    private void put(char c, int source) {
      if (c <= ' ' && length > 0) {
        if (c == ' ' && chars[length - 1] == ' ') {
          return;
        }
        if (c == '\n'
            && text.charAt(source) == '\n'
            && source > 0
            && text.charAt(source - 1) == '\r'
            && chars[length - 1] == '\n') {
          return;
        }
      }
      if (length == chars.length) {
        chars = Arrays.copyOf(chars, length + (length >> 1) + 16);
        sources = Arrays.copyOf(sources, chars.length);
      }
      chars[length] = c;
      sources[length] = source | halfSpace;
      length++;
      halfSpace = 0;
    }

    private void putAll(String expansion, int source) {
      for (int i = 0; i < expansion.length(); i++) {
        put(expansion.charAt(i), source);
      }
    }

    private void addPair(int position) {
      if (pairCount == pairs.length) {
        pairs = Arrays.copyOf(pairs, pairCount * 2 + 8);
      }
      pairs[pairCount++] = position;
    }
  }
}
