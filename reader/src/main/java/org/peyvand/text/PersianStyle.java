package org.peyvand.text;

/**
 * Sets Persian text for showing: Persian letters, digits and marks, « » for straight quotation
 * marks, blanks where they belong. Addresses and Latin words keep theirs. Never for what is stored.
 */
public final class PersianStyle {

  private static final String CLOSERS = "،؛:؟!.»)]…٪";
  private static final String SPACED_AFTER = "،؛؟!»";

  private final String text;

  /** No address or Latin word begins before here: a long run is looked at once. */
  private int nativeUntil;

  /** The next straight quotation mark or line end that was looked for. */
  private int partner = -1;

  private PersianStyle(String text) {
    this.text = text;
  }

  /** The text as a Persian page shows it. Half-spaces are the work of {@link HalfSpaces}. */
  public static String tidy(String text) {
    return spaced(new PersianStyle(text).marked());
  }

  private String marked() {
    StringBuilder out = new StringBuilder(text.length());
    boolean quoted = false;
    int i = 0;
    while (i < text.length()) {
      int plain = foreignEnd(i);
      if (plain > i) {
        out.append(text, i, plain);
        i = plain;
        continue;
      }
      char c = text.charAt(i);
      switch (c) {
        case 'ي', 'ى' -> out.append('ی');
        case 'ك' -> out.append('ک');
        case '"', '“', '”' -> {
          boolean opens = !quoted && (c == '“' || (c == '"' && closes(i)));
          out.append(opens ? '«' : quoted ? '»' : c);
          quoted = opens;
        }
        case '\n' -> {
          quoted = false;
          out.append(c);
        }
        case ',', ';', '?' -> out.append(afterPersian(out) ? persian(c) : c);
        case '%' -> out.append(afterDigit(out) ? '٪' : c);
        case '\u200C' -> {
          if (!halfSpaceIsVain(text, i)) {
            out.append(c);
          }
        }
        default -> out.append(digit(c));
      }
      i = text.startsWith("...", i) ? ellipsis(text, i, out) : i + 1;
    }
    return out.toString();
  }

  private static int ellipsis(String text, int at, StringBuilder out) {
    out.setCharAt(out.length() - 1, '…');
    int end = at;
    while (end < text.length() && text.charAt(end) == '.') {
      end++;
    }
    return end;
  }

  private static char digit(char c) {
    if (c >= '0' && c <= '9') {
      return (char) ('۰' + c - '0');
    }
    return c >= '٠' && c <= '٩' ? (char) ('۰' + c - '٠') : c;
  }

  private static char persian(char c) {
    return c == ',' ? '،' : c == ';' ? '؛' : '؟';
  }

  private static boolean afterPersian(StringBuilder out) {
    int i = out.length() - 1;
    while (i >= 0 && (out.charAt(i) == ' ' || out.charAt(i) == '»')) {
      i--;
    }
    return i >= 0 && Letters.isLetter(out.charAt(i));
  }

  private static boolean afterDigit(StringBuilder out) {
    char last = out.isEmpty() ? ' ' : out.charAt(out.length() - 1);
    return last >= '۰' && last <= '۹';
  }

  /** Whether the straight mark finds a partner in its line. */
  private boolean closes(int from) {
    if (partner <= from) {
      partner = from + 1;
      while (partner < text.length()
          && text.charAt(partner) != '"'
          && text.charAt(partner) != '\n') {
        partner++;
      }
    }
    return partner < text.length() && text.charAt(partner) == '"';
  }

  /** A half-space beside a blank, another half-space, or no letter at all shows nothing. */
  private static boolean halfSpaceIsVain(String text, int at) {
    boolean before =
        at > 0 && (Letters.isLetter(text.charAt(at - 1)) || Letters.isSign(text.charAt(at - 1)));
    return !before || at + 1 >= text.length() || !Letters.isLetter(text.charAt(at + 1));
  }

  /** The end of an address or a Latin word with its digits; the same place if there is none. */
  private int foreignEnd(int from) {
    char c = text.charAt(from);
    if (c <= ' ' || from < nativeUntil || !startsWord(from)) {
      return from;
    }
    int end = from;
    boolean latin = false;
    while (end < text.length() && text.charAt(end) > ' ' && !Letters.isLetter(text.charAt(end))) {
      char d = text.charAt(end);
      latin |= (d >= 'a' && d <= 'z') || (d >= 'A' && d <= 'Z');
      if (latin && text.startsWith("://", end)) {
        return blank(text, end);
      }
      if ((latin || end > from) && ")»\"،(«".indexOf(d) >= 0) {
        break;
      }
      end++;
    }
    if (!latin) {
      nativeUntil = end;
    }
    return latin && Character.isLetterOrDigit(c) ? end : from;
  }

  private boolean startsWord(int at) {
    char before = at == 0 ? ' ' : text.charAt(at - 1);
    return before <= ' ' || before == '\u00A0' || "(«\"".indexOf(before) >= 0;
  }

  private static int blank(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) > ' ') {
      end++;
    }
    return end;
  }

  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char last = out.isEmpty() ? '\n' : out.charAt(out.length() - 1);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
      if (c == ' ' && (last == ' ' || last == '«' || last == '(' || CLOSERS.indexOf(next) >= 0)) {
        boolean fullStop = next == '.' && i + 2 < text.length() && text.charAt(i + 2) > ' ';
        if (!fullStop || last == ' ') {
          continue;
        }
      }
      if (SPACED_AFTER.indexOf(last) >= 0 && needsBlank(c)) {
        out.append(' ');
      }
      if ((c == '«' || c == '(') && Letters.isLetter(last)) {
        out.append(' ');
      }
      out.append(c);
    }
    return out.toString();
  }

  private static boolean needsBlank(char c) {
    return Letters.isLetter(c) || c == '«' || c == '(' || (c >= '۰' && c <= '۹');
  }
}
