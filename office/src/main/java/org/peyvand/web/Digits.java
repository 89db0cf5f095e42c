package org.peyvand.web;

/** Numbers as people type them. */
public final class Digits {

  private Digits() {}

  /** The same with every decimal digit of any script as 0 to 9. */
  public static String ascii(String typed) {
    StringBuilder ascii = new StringBuilder();
    typed
        .codePoints()
        .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
        .forEach(ascii::appendCodePoint);
    return ascii.toString();
  }
}
