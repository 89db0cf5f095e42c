package org.peyvand.date;

/** Numbers with leading zeros, without the cost of a formatter. */
final class Digits {

  private Digits() {}

  static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return digits.length() >= width ? digits : "0".repeat(width - digits.length()) + digits;
  }
}
