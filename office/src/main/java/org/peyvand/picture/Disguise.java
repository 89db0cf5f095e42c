package org.peyvand.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a picture is something else as well: a page, a script or an archive in its comments or
 * behind its end. Drawn anew it would be harmless; but nobody has such a file by chance.
 */
final class Disguise {

  private static final Pattern FOREIGN =
      Pattern.compile(
          "<script|<html|<svg|<!doctype|<\\?php|<iframe|javascript:|%pdf-|pk\\x03\\x04|\\x7felf"
              + "|#!/|rar!\\x1a|7z\\xbc\\xaf");

  /**
   * Phones put a second picture or a short film behind the first; its own bytes may be anything.
   */
  private static final int LOOKED_AT = 65_536;

  private Disguise() {}

  static boolean isWorn(byte[] file, FileKind kind) {
    return kind == FileKind.PNG ? png(file) : jpeg(file);
  }

  /** Chunks of length, name, bytes and sum; what is no pixel is looked at. */
  private static boolean png(byte[] file) {
    ByteBuffer chunks = ByteBuffer.wrap(file);
    int at = 8;
    while (at + 12 <= file.length) {
      int length = chunks.getInt(at);
      if (length < 0 || length > file.length - at - 12) {
        return true;
      }
      String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (name.equals("IEND")) {
        return at + 12 + length < file.length;
      }
      if (!name.equals("IDAT") && isForeign(file, at + 8, length)) {
        return true;
      }
      at += 12 + length;
    }
    return true;
  }

  /** Marked segments up to the scan, then bytes up to the end mark, then what hangs behind it. */
  private static boolean jpeg(byte[] file) {
    int at = 2;
    while (at + 4 <= file.length && (file[at] & 0xff) == 0xff) {
      int mark = file[at + 1] & 0xff;
      if (mark == 0xff) {
        at++;
        continue;
      }
      int length = ((file[at + 2] & 0xff) << 8) | (file[at + 3] & 0xff);
      if (mark == 0xda) {
        break;
      }
      if (isForeign(file, at + 4, Math.min(length - 2, file.length - at - 4))) {
        return true;
      }
      at += 2 + length;
    }
    int end = at;
    while (end + 1 < file.length && !(file[end] == (byte) 0xff && file[end + 1] == (byte) 0xd9)) {
      end++;
    }
    int behind = Math.max(0, file.length - end - 2);
    return isForeign(file, end + 2, Math.min(behind, LOOKED_AT));
  }

  private static boolean isForeign(byte[] file, int from, int length) {
    if (length <= 0) {
      return false;
    }
    String text = new String(file, from, length, StandardCharsets.ISO_8859_1);
    return FOREIGN.matcher(text.toLowerCase(Locale.ROOT)).find();
  }
}
