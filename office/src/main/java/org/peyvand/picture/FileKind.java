package org.peyvand.picture;

/** What a file is by its first bytes; names and what browsers say of it are not asked. */
enum FileKind {
  JPEG("jpeg"),
  PNG("png"),
  /** Also SVG, which is a program, and everything that the JDK does not draw. */
  OTHER("");

  private final String format;

  FileKind(String format) {
    this.format = format;
  }

  String format() {
    return format;
  }

  static FileKind of(byte[] file) {
    if (begins(file, 0xff, 0xd8, 0xff)) {
      return JPEG;
    }
    return begins(file, 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a) ? PNG : OTHER;
  }

  private static boolean begins(byte[] file, int... head) {
    if (file.length < head.length) {
      return false;
    }
    for (int i = 0; i < head.length; i++) {
      if ((file[i] & 0xff) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
