package org.peyvand.date;

/** The values of the role "unit" in words.txt. */
final class Unit {

  static final int WEEK = 1;
  static final int MONTH = 2;
  static final int YEAR = 3;

  private Unit() {}
}
