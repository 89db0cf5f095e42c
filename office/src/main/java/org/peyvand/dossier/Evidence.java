package org.peyvand.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words that say an act, copied into it so that they outlive the report.
 *
 * @param quotation the words, never blank
 * @param wording only original words may stand in « » under the outlet's name
 * @param report the report's number, or null where the words came in without one (a list, a note)
 * @param outlet who printed it, as printed
 * @param published when the report says it was published
 * @param publishedBy whether the source states that date or an officer does
 * @param language ISO 639-1 of the quotation
 * @param spans where in the report's text, half-open, in Unicode code points
 */
public record Evidence(
    String quotation,
    Wording wording,
    @Nullable Long report,
    @Nullable String outlet,
    @Nullable LocalDate published,
    StatedBy publishedBy,
    String language,
    List<Span> spans) {

  /** Whether these are the outlet's own words or a retelling of them. */
  public enum Wording {
    ORIGINAL,
    RETOLD;

    /** The word in tables and JSON. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who says a report's date. */
  public enum StatedBy {
    SOURCE,
    OFFICER;

    /** The word in tables and JSON. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Half-open, in Unicode code points of the report's text. */
  public record Span(int start, int end) {

    public Span {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("not a span: " + start + " to " + end);
      }
    }
  }

  public Evidence {
    if (quotation.isBlank()) {
      throw new IllegalArgumentException("evidence without words");
    }
    spans = List.copyOf(spans);
  }
}
