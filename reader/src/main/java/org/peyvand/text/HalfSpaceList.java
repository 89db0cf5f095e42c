package org.peyvand.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Run by the build: packs the Lilak word list (npm {@code dictionary-fa}, Apache-2.0) into hashes
 * with the places of half-spaces, so that the reader loads it in a few milliseconds.
 */
final class HalfSpaceList {

  /** The letters joined are a word too. */
  static final int PLAIN = 1 << 31;

  /** Ends in a silent heh (or yeh), which takes its endings after a half-space. */
  static final int SILENT = 1 << 30;

  /** Takes تر and ترین. */
  static final int COMPARABLE = 1 << 29;

  /** Places of half-spaces: bit n, before letter n. */
  static final int PLACES = (1 << 29) - 1;

  private HalfSpaceList() {}

  public static void main(String[] arguments) throws IOException {
    Path from = Path.of(arguments[0]);
    Path to = Path.of(arguments[1]);
    if (Files.exists(to)
        && Files.getLastModifiedTime(to).compareTo(Files.getLastModifiedTime(from)) > 0) {
      return;
    }
    SortedMap<Long, Integer> packed = pack(Files.readAllLines(from, UTF_8));
    Files.createDirectories(to.toAbsolutePath().getParent());
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(to)))) {
      out.writeInt(packed.size());
      for (long hash : packed.keySet()) {
        out.writeLong(hash);
      }
      for (int value : packed.values()) {
        out.writeInt(value);
      }
    }
  }

  static SortedMap<Long, Integer> pack(List<String> lines) {
    SortedMap<Long, Integer> packed = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int slash = line.indexOf('/');
      String word = slash < 0 ? line : line.substring(0, slash);
      String flags = slash < 0 ? "" : line.substring(slash + 1);
      int value = flags(flags);
      StringBuilder letters = new StringBuilder();
      boolean simple = true;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        if (c == Letters.HALF_SPACE) {
          value |= letters.length() < 29 ? 1 << letters.length() : 0;
        } else {
          simple &= Letters.isLetter(c);
          letters.append(Letters.normal(c));
        }
      }
      if (simple && letters.length() > 1) {
        value |= (value & PLACES) == 0 ? PLAIN : 0;
        packed.merge(Letters.hash(letters), value, (one, other) -> one | other);
      }
    }
    return packed;
  }

  private static int flags(String flags) {
    int value = 0;
    for (int i = 0; i + 1 < flags.length(); i += 2) {
      switch (flags.substring(i, i + 2)) {
        case "sk", "sc", "sp" -> value |= SILENT;
        case "su" -> value |= COMPARABLE;
        default -> {}
      }
    }
    return value;
  }
}
