package org.peyvand.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The last 64 bytes of a back-up file: the SHA-256 of all bytes before them, as hexadecimal
 * letters. They are the end of the zip's comment, so any zip tool still opens the file, and one
 * changed byte anywhere is found before anything is restored.
 */
final class Seal {

  static final int LENGTH = 64;

  /** Stands at the end of the file until the seal is set. */
  static final String PLACE = "-".repeat(LENGTH);

  private Seal() {}

  static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  static void set(Path file) throws IOException {
    byte[] seal = of(file).getBytes(StandardCharsets.US_ASCII);
    try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "rw")) {
      end.seek(end.length() - LENGTH);
      end.write(seal);
      end.getFD().sync();
    }
  }

  static boolean isWhole(Path file) throws IOException {
    if (Files.size(file) <= LENGTH) {
      return false;
    }
    byte[] found = new byte[LENGTH];
    try (RandomAccessFile end = new RandomAccessFile(file.toFile(), "r")) {
      end.seek(end.length() - LENGTH);
      end.readFully(found);
    }
    return of(file).equals(new String(found, StandardCharsets.ISO_8859_1));
  }

  private static String of(Path file) throws IOException {
    MessageDigest digest = digest();
    long left = Files.size(file) - LENGTH;
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          throw new IOException(file + " became shorter while it was read");
        }
        digest.update(buffer, 0, read);
        left -= read;
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
