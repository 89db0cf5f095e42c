package org.peyvand.intake;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.peyvand.text.Folded;

/** A report's words without their wrapping: what makes two copies the same, or alike. */
final class Words {

  private static final int GROUP = 4;

  private Words() {}

  /** SHA-256 of the folded letters and digits, whatever stands between them. */
  static byte[] sha256(String text) {
    StringBuilder letters = new StringBuilder(text.length());
    Folded.of(text)
        .toString()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return KeptFile.sha256(letters.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** A hash for each four words in a row; of a shorter text, one. */
  static Set<Long> groups(String text) {
    String[] words = Folded.of(text).toString().split("[^\\p{L}\\p{N}]+", -1);
    Set<Long> groups = new HashSet<>();
    for (int i = 0; i + GROUP <= Math.max(words.length, GROUP); i++) {
      long hash = 1125899906842597L;
      for (int w = i; w < Math.min(i + GROUP, words.length); w++) {
        hash = 31 * hash + words[w].hashCode();
      }
      groups.add(mixed(hash));
    }
    return groups;
  }

  /** How much two texts share, from 0 to 1: common word groups among all. */
  static double shared(String one, String other) {
    Set<Long> first = groups(one);
    Set<Long> second = groups(other);
    long common = first.stream().filter(second::contains).count();
    return (double) common / (first.size() + second.size() - common);
  }

  /** The finisher of MurmurHash3: every bit of the input moves half of the output's. */
  static long mixed(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
