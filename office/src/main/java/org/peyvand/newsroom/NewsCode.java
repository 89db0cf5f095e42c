package org.peyvand.newsroom;

import java.util.OptionalLong;

/** The running number printed under every item, readable in the digits of any script. */
public final class NewsCode {

  /** As long as a code may be; what is longer is no code. */
  private static final int MOST_DIGITS = 12;

  private NewsCode() {}

  /** The number, if the text is one and nothing else; blanks around it don't matter. */
  public static OptionalLong of(String text) {
    String typed = text.strip();
    long code = 0;
    int digits = 0;
    for (int i = 0; i < typed.length(); ) {
      int c = typed.codePointAt(i);
      if (!Character.isDigit(c) || ++digits > MOST_DIGITS) {
        return OptionalLong.empty();
      }
      code = code * 10 + Character.digit(c, 10);
      i += Character.charCount(c);
    }
    return code == 0 ? OptionalLong.empty() : OptionalLong.of(code);
  }
}
