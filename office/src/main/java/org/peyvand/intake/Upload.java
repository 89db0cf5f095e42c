package org.peyvand.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.extraction.Format;
import org.peyvand.extraction.Stated;

/**
 * A file that was sent and is not kept yet.
 *
 * @param text its words; empty for a scan; null for an attachment or where it was refused
 * @param refused message key of why nothing is taken in
 * @param warnings message keys
 */
record Upload(
    int ordinal,
    @Nullable String text,
    @Nullable String refused,
    Format format,
    List<String> warnings,
    Stated stated,
    boolean attachment,
    KeptFile file) {

  Upload {
    warnings = List.copyOf(warnings);
  }

  /** Whether a person must type its words. */
  boolean isScan() {
    return text != null && text.isEmpty();
  }

  /** Whether it may become a report. */
  boolean isReport() {
    return text != null;
  }
}
