package org.peyvand.signing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The picture of a paper that was signed by hand.
 *
 * @param place where it was signed
 * @param signers names of those who signed
 */
record Scan(
    long id,
    String name,
    String mediaType,
    String sha256,
    String place,
    LocalDate on,
    List<String> signers) {

  Scan {
    signers = List.copyOf(signers);
  }

  /** What the bytes are, by their beginning: PDF, JPEG or PNG; null for anything else. */
  static @Nullable String mediaType(byte[] bytes) {
    if (begins(bytes, '%', 'P', 'D', 'F', '-')) {
      return "application/pdf";
    }
    if (begins(bytes, 0xff, 0xd8, 0xff)) {
      return "image/jpeg";
    }
    return begins(bytes, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n') ? "image/png" : null;
  }

  private static boolean begins(byte[] bytes, int... with) {
    for (int i = 0; i < with.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
