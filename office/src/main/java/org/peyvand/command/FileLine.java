package org.peyvand.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A line of a file to be imported.
 *
 * @param number from 1
 * @param read how many bytes of the file are read so far, for a {@link Progress}
 */
public record FileLine(int number, String text, long read) {

  private static final int BUFFER = 1 << 16;

  /**
   * The lines of a file that are not blank, in order; to be closed. Bytes that are no UTF-8 become
   * a mark of their own and stop nothing.
   */
  public static Stream<FileLine> of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8),
            BUFFER);
    AtomicInteger number = new AtomicInteger();
    return reader
        .lines()
        .map(text -> new FileLine(number.incrementAndGet(), text, position(channel)))
        .filter(line -> !line.text().isBlank())
        .onClose(() -> close(reader));
  }

  private static long position(FileChannel channel) {
    try {
      return channel.position();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(BufferedReader reader) {
    try {
      reader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
