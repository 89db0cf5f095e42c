package org.peyvand.date;

/** Where the year of a date comes from. */
public enum Basis {
  /** It is printed. */
  STATED,
  /** From the same date in another calendar beside it. */
  PARTNER,
  /**
   * The year near the publication, or near a date printed in the text, in which the weekday fits.
   */
  WEEKDAY,
  /** The publication: its year, or a word such as "yesterday". */
  PUBLICATION,
  /** Nothing gives it: the date is not resolved. */
  NONE
}
