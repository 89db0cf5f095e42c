package org.peyvand.date;

/**
 * A date or a range as it is written in one calendar.
 *
 * @param end the same part as {@code start} for a single date
 */
record Written(Part start, Part end) {

  Written(Part single) {
    this(single, single);
  }

  boolean single() {
    return start == end;
  }

  boolean yearKnown() {
    return start.yearKnown() && end.yearKnown();
  }
}
