package org.peyvand.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture of exchanges before and after the first signing; places in hundredths of its width,
 * already turned to the reader's direction.
 *
 * @param missing why there is no picture, in words; null when there is one
 * @param bars a year each
 * @param rates before and after, with their intervals
 */
record BeforeAfterView(
    String slug,
    String first,
    String second,
    @Nullable String missing,
    @Nullable LocalDate signing,
    @Nullable LocalDate since,
    double middle,
    List<Bar> bars,
    List<Rate> rates,
    @Nullable String judgement) {

  /** Heights in pixels above the axis. */
  record Bar(
      double x,
      double width,
      double height,
      String count,
      String year,
      boolean whole,
      boolean after,
      String title) {

    /** Its height in hundredths of the highest possible. */
    double share() {
      return 100 * height / BeforeAfterViews.HIGH;
    }
  }

  /** A rate a year with its interval, drawn on one scale: places in hundredths of the width. */
  record Rate(String title, String numbers, double start, double width, double point) {}
}
