package org.peyvand.date;

/** Numbers in the digits of a language, without the cost of a formatter. */
final class Digits {

  private Digits() {}

  static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
  }

  /** The same text with ASCII digits replaced by those that begin at {@code zero}. */
  static String from(char zero, String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
    }
    return out.toString();
  }
}
