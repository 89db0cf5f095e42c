package org.peyvand.parity;

import java.util.Set;

/**
 * Something in a paragraph that must have its equal in every other language.
 *
 * @param means what it stands for; two mentions are equal when they have a meaning in common
 * @param start first UTF-16 unit in the body
 * @param end the unit after the last
 * @param written as it stands there
 * @param must whether the other language must say it too; otherwise it may only answer one that
 *     must, as "one" and "second" may
 */
record Mention(Set<String> means, int start, int end, String written, boolean must) {

  Mention {
    means = Set.copyOf(means);
  }

  boolean isEqual(Mention other) {
    return means.stream().anyMatch(other.means::contains);
  }
}
