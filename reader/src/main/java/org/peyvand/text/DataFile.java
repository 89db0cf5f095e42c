package org.peyvand.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The word lists and rules that lie beside the code. */
public final class DataFile {

  private DataFile() {}

  /**
   * The lines of a UTF-8 file beside a class, stripped, without empty lines and lines that begin
   * with {@code #}.
   *
   * @throws IllegalStateException when the file is not there: the build is broken
   */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no data file " + name + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
