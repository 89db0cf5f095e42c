package org.peyvand.reader.claim;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page says of itself.
 *
 * @param language {@code fa, tr, en, ar}, or null where it is none of them
 * @param outlet name of the outlet as printed
 * @param code the printed news code, ASCII digits
 * @param published the printed day of publication; null where none is printed, never guessed
 * @param headline first line of the news itself; empty where there is none
 * @param lead opening paragraph set apart from the body, null where there is none
 * @param subheads headings inside the body
 * @param tags the printed tags
 */
public record ReportHeader(
    @Nullable String language,
    @Nullable String outlet,
    @Nullable String code,
    @Nullable LocalDate published,
    String headline,
    @Nullable String lead,
    List<String> subheads,
    List<String> tags) {

  /** Copies the lists. */
  public ReportHeader {
    subheads = List.copyOf(subheads);
    tags = List.copyOf(tags);
  }

  /** The header of a text that says nothing of itself. */
  public static ReportHeader blank(@Nullable String language) {
    return new ReportHeader(language, null, null, null, "", null, List.of(), List.of());
  }
}
