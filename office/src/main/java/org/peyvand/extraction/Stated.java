package org.peyvand.extraction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of itself: the headers of a mail, the metadata of a page. Offered to the officer
 * to confirm, never taken as the report's own words.
 *
 * @param title a mail's subject or a page's title
 * @param from who sent a mail, as written there
 * @param outlet the name of the site
 * @param link the page's own address, http or https only
 * @param date the day a mail was sent or a page published, in the file's own time zone
 */
public record Stated(
    @Nullable String title,
    @Nullable String from,
    @Nullable String outlet,
    @Nullable String link,
    @Nullable LocalDate date) {

  static final Stated NOTHING = new Stated(null, null, null, null, null);

  /** Of a file that says nothing. */
  public static Stated nothing() {
    return NOTHING;
  }
}
