package org.peyvand.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** The packed word list, see {@link HalfSpaceList}. */
final class WordList {

  static final WordList LILAK = read();

  private final long[] hashes;
  private final int[] values;

  private WordList(long[] hashes, int[] values) {
    this.hashes = hashes;
    this.values = values;
  }

  /** The flags and half-spaces of a word, 0 for a word that is not in the list. */
  int find(CharSequence letters) {
    int at = Arrays.binarySearch(hashes, Letters.hash(letters));
    return at < 0 ? 0 : values[at];
  }

  private static WordList read() {
    try (InputStream in = WordList.class.getResourceAsStream("half-spaces.bin")) {
      if (in == null) {
        throw new IllegalStateException("half-spaces.bin is missing: the build makes it");
      }
      ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes());
      int size = bytes.getInt();
      long[] hashes = new long[size];
      int[] values = new int[size];
      bytes.asLongBuffer().get(hashes);
      bytes.position(4 + size * 8);
      bytes.asIntBuffer().get(values);
      return new WordList(hashes, values);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
