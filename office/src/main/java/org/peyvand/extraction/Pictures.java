package org.peyvand.extraction;

import java.util.Optional;

/** Scans and photographs, by their first bytes. */
final class Pictures {

  private Pictures() {}

  static Optional<Format> recognise(byte[] bytes) {
    if (starts(bytes, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Optional.of(Format.PNG);
    }
    if (starts(bytes, 0, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(Format.JPEG);
    }
    if (starts(bytes, 0, 'G', 'I', 'F', '8')) {
      return Optional.of(Format.GIF);
    }
    if (starts(bytes, 0, 'I', 'I', 0x2A, 0) || starts(bytes, 0, 'M', 'M', 0, 0x2A)) {
      return Optional.of(Format.TIFF);
    }
    if (starts(bytes, 0, 'R', 'I', 'F', 'F') && starts(bytes, 8, 'W', 'E', 'B', 'P')) {
      return Optional.of(Format.WEBP);
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int at, int... sign) {
    if (bytes.length < at + sign.length) {
      return false;
    }
    for (int i = 0; i < sign.length; i++) {
      if ((bytes[at + i] & 0xFF) != sign[i]) {
        return false;
      }
    }
    return true;
  }
}
