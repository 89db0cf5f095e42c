package org.peyvand.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What each UTF-16 unit of the basic plane folds to; pages of 256 are worked out when needed. */
final class FoldingTable {

  /** The unit leaves nothing behind. */
  static final char DROP = '\u0000';

  /** The unit leaves nothing behind but a half-space stood here. */
  static final char HALF_SPACE = '\u0001';

  /** The unit becomes several, see {@link #expansion}. */
  static final char EXPAND = '\uFFFF';

  /** Half of a pair: the caller looks at the whole code point. */
  static final char SURROGATE = '\u0002';

  private static final Map<Integer, String> EXPLICIT = read();
  private static final AtomicReferenceArray<char[]> PAGES = new AtomicReferenceArray<>(256);

  private FoldingTable() {}

  static char[] page(int high) {
    char[] page = PAGES.getAcquire(high);
    if (page == null) {
      page = new char[256];
      for (int low = 0; low < 256; low++) {
        page[low] = unit((char) (high << 8 | low));
      }
      PAGES.setRelease(high, page);
    }
    return page;
  }

  private static char unit(char c) {
    if (Character.isSurrogate(c)) {
      return SURROGATE;
    }
    if (c == '\u200C' || c == '\u200B') {
      return HALF_SPACE;
    }
    String folded = expansion(c);
    return switch (folded.length()) {
      case 0 -> DROP;
      case 1 -> folded.charAt(0);
      default -> EXPAND;
    };
  }

  /** The folded form of one code point, of any length. */
  static String expansion(int codePoint) {
    String explicit = EXPLICIT.get(codePoint);
    if (explicit != null) {
      return explicit;
    }
    if (codePoint >= 0xAC00 && codePoint <= 0xD7A3) {
      return Character.toString(codePoint);
    }
    String whole = Character.toString(codePoint);
    String apart =
        Character.isSurrogate(whole.charAt(0)) && whole.length() == 1
            ? "\uFFFD"
            : Normalizer.normalize(whole, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(apart.length());
    apart.codePoints().forEach(part -> append(out, part));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    int type = Character.getType(c);
    switch (type) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {}
      case Character.SPACE_SEPARATOR -> out.append(' ');
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> out.append('\n');
      case Character.CONTROL -> out.append((c >= '\n' && c <= '\r') || c == '\u0085' ? '\n' : ' ');
      case Character.DECIMAL_DIGIT_NUMBER -> out.append((char) ('0' + Character.digit(c, 10)));
      default -> {
        int lower = Character.toLowerCase(c);
        String explicit = EXPLICIT.get(lower);
        if (explicit != null) {
          out.append(explicit);
        } else {
          out.appendCodePoint(lower > 2 && lower != EXPAND ? lower : ' ');
        }
      }
    }
  }

  private static Map<Integer, String> read() {
    Map<Integer, String> map = new HashMap<>();
    for (String line : DataFile.lines(FoldingTable.class, "folding.txt")) {
      int equals = line.lastIndexOf('=');
      String to = line.substring(equals + 1).strip();
      for (String from : List.of(line.substring(0, equals).strip().split(" ", -1))) {
        map.put(from.codePointAt(0), to);
      }
    }
    return Map.copyOf(map);
  }
}
