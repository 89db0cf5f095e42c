package org.peyvand.signing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file out of a form. */
final class SentFile {

  private SentFile() {}

  /** Its bytes; none if the form came without it. */
  static byte[] bytes(@Nullable MultipartFile file) throws IOException {
    return file == null ? new byte[0] : file.getBytes();
  }

  /** Its name as it may be shown and kept. */
  static String name(@Nullable MultipartFile file) {
    String name = file == null ? null : file.getOriginalFilename();
    String last =
        name == null
            ? ""
            : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*]", "_").strip();
    return clean.isEmpty() ? "scan" : clean.substring(0, Math.min(120, clean.length()));
  }
}
