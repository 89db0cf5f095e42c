package org.peyvand.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's {@code postmaster.pid}: process, folder, start, port, socket, address, memory,
 * status.
 */
record PidFile(Path path) {

  /**
   * @param port 0 until PostgreSQL has written it
   * @param ready whether PostgreSQL says that it takes connections
   */
  record Content(long pid, int port, boolean ready) {}

  /** Empty where there is none, or it is half written. */
  Optional<Content> read() throws IOException {
    try {
      List<String> lines = Files.readAllLines(path);
      return Optional.of(
          new Content(
              Long.parseLong(lines.getFirst().strip()),
              lines.size() > 3 ? Integer.parseInt(lines.get(3).strip()) : 0,
              lines.size() > 7 && lines.get(7).strip().equals("ready")));
    } catch (NoSuchFileException | NumberFormatException | java.util.NoSuchElementException e) {
      return Optional.empty();
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(path);
  }
}
