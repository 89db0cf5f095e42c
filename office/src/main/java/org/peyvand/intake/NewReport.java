package org.peyvand.intake;

import java.util.List;
import org.peyvand.extraction.Format;

/**
 * A report to keep.
 *
 * @param text the words to read
 * @param from where the words come from
 * @param original the bytes as they came; the text's own where it was pasted
 * @param attachments kept beside it
 */
public record NewReport(
    String text,
    TextFrom from,
    Format format,
    KeptFile original,
    List<KeptFile> attachments,
    Report.About about) {

  public NewReport {
    attachments = List.copyOf(attachments);
  }

  /** Where a report's words come from. */
  public enum TextFrom {
    FILE,
    PASTED,
    /** Typed beside a scan. */
    TYPED,
    /** Read from a file and set right by the officer. */
    CORRECTED;

    String token() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
