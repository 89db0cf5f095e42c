package org.peyvand.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a data folder was first served for. An example's officer and its content are nobody's, so an
 * example never becomes an office's record, nor the other way round.
 */
final class FolderPurpose {

  private FolderPurpose() {}

  /**
   * @param purpose {@code demo}, {@code office}, or empty for a command, which takes either
   */
  static void claim(Path data, String purpose) {
    if (purpose.isBlank()) {
      return;
    }
    Path file = data.resolve("purpose");
    try {
      String found = Files.readString(file).strip();
      if (!found.equals(purpose)) {
        throw new StoreFault(
            found.equals("demo")
                ? data + " holds the demo and its example officer; give another with --data DIR."
                : data + " holds an office's record, not a demo; give another with --data DIR.");
      }
    } catch (NoSuchFileException e) {
      write(file, purpose);
    } catch (IOException e) {
      throw new StoreFault("The data folder " + data + " cannot be read.", e);
    }
  }

  /** Empty where the folder was never served. */
  static String of(Path data) throws IOException {
    Path file = data.resolve("purpose");
    return Files.exists(file) ? Files.readString(file).strip() : "";
  }

  private static void write(Path file, String purpose) {
    try {
      Files.writeString(file, purpose + "\n");
    } catch (IOException e) {
      throw new StoreFault("The data folder " + file.getParent() + " cannot be written to.", e);
    }
  }
}
