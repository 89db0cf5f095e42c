package org.peyvand.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/** The folder that holds everything Peyvand keeps; only its owner may look inside. */
final class DataFolder {

  private DataFolder() {}

  /**
   * The folder asked for, else the one of the XDG base directories: {@code $XDG_DATA_HOME/peyvand}
   * or {@code ~/.local/share/peyvand}.
   */
  static Path path(@Nullable String asked) {
    return asked == null || asked.isBlank() ? byDefault() : Path.of(asked);
  }

  /** The same, made if absent. */
  static Path open(@Nullable String asked) {
    Path folder = path(asked);
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(
            folder,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      return folder.toRealPath();
    } catch (IOException e) {
      throw new StoreFault(
          "The data folder " + folder + " cannot be made or read; give another with --data DIR.",
          e);
    }
  }

  private static Path byDefault() {
    String xdg = System.getenv("XDG_DATA_HOME");
    // The specification says that a relative path is to be ignored.
    Path base =
        xdg != null && xdg.startsWith("/")
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home"), ".local", "share");
    return base.resolve("peyvand");
  }
}
