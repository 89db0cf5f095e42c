package org.peyvand.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as it was taken in.
 *
 * @param language ISO 639-1, or null where it is none of the reader's four
 * @param headline its first line of words; never blank
 * @param text as the reader read it; spans count its code points
 * @param about what an officer says of it
 * @param printed the day of publication that the text prints
 * @param code the news code that the text prints
 */
public record Report(
    long id,
    @Nullable String language,
    String headline,
    String text,
    About about,
    @Nullable LocalDate printed,
    @Nullable String code,
    ReviewState state,
    Instant takenIn,
    String takenInBy) {

  /**
   * What an officer says of a report beside its words.
   *
   * @param outlet who printed it; for news
   * @param link where it stands on the web
   * @param stated the day of publication as an officer states it, where the text prints none or
   *     prints it wrong
   * @param statedBy that officer's name
   * @param correspondent whom a letter came from or went to, whom a call or talk was with
   * @param heldOn when a call, talk or session was
   * @param retoldAfter where the facts come from, if the words are a retelling; null for original
   *     words
   */
  public record About(
      ReportKind kind,
      @Nullable String outlet,
      @Nullable String link,
      @Nullable LocalDate stated,
      @Nullable String statedBy,
      @Nullable String letterNumber,
      @Nullable Direction direction,
      @Nullable String correspondent,
      @Nullable LocalDate heldOn,
      @Nullable String retoldAfter) {

    /** News of which nothing is said yet. */
    public static final About NEWS =
        new About(ReportKind.NEWS, null, null, null, null, null, null, null, null, null);

    /** With the day of publication as an officer states it. */
    public About stated(@Nullable LocalDate day, @Nullable String by) {
      return new About(
          kind, outlet, link, day, by, letterNumber, direction, correspondent, heldOn, retoldAfter);
    }

    About outlet(@Nullable String other) {
      return new About(
          kind,
          other,
          link,
          stated,
          statedBy,
          letterNumber,
          direction,
          correspondent,
          heldOn,
          retoldAfter);
    }

    /** As a retelling of somebody's report, such as {@code IMNA, 768623}. */
    public About retoldAfter(String source) {
      return new About(
          kind,
          outlet,
          link,
          stated,
          statedBy,
          letterNumber,
          direction,
          correspondent,
          heldOn,
          source);
    }
  }

  /** Which way a letter went. */
  public enum Direction {
    IN,
    OUT;

    /** The word in tables, forms and message keys. */
    public String token() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** The day of the report: an officer's, else the printed one; null where nobody says. */
  public @Nullable LocalDate day() {
    return about.stated() != null
        ? about.stated()
        : printed != null ? printed : about.kind() == ReportKind.NEWS ? null : about.heldOn();
  }

  /** Whether {@link #day} is an officer's word and not the text's own. */
  public boolean isDayStated() {
    return day() != null && !java.util.Objects.equals(day(), printed);
  }
}
