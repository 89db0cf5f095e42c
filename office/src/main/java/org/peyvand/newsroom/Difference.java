package org.peyvand.newsroom;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line: the fewest lines taken away and added. */
final class Difference {

  /** Above this many pairs of lines, the whole text counts as replaced. */
  private static final long MOST_PAIRS = 4_000_000;

  private Difference() {}

  /** How a line came about. */
  enum Kind {
    SAME,
    GONE,
    NEW
  }

  /** One line of either text. */
  record Line(Kind kind, String text) {}

  static List<Line> between(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    List<Line> lines = new ArrayList<>();
    if ((long) old.size() * now.size() > MOST_PAIRS) {
      old.forEach(line -> lines.add(new Line(Kind.GONE, line)));
      now.forEach(line -> lines.add(new Line(Kind.NEW, line)));
      return lines;
    }
    int[][] common = common(old, now);
    int i = 0;
    int j = 0;
    while (i < old.size() || j < now.size()) {
      if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
        lines.add(new Line(Kind.SAME, old.get(i)));
        i++;
        j++;
      } else if (j == now.size() || (i < old.size() && common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line(Kind.GONE, old.get(i++)));
      } else {
        lines.add(new Line(Kind.NEW, now.get(j++)));
      }
    }
    return lines;
  }

  /** Length of the longest common run of lines from each pair of places on. */
  private static int[][] common(List<String> old, List<String> now) {
    int[][] common = new int[old.size() + 1][now.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = now.size() - 1; j >= 0; j--) {
        common[i][j] =
            old.get(i).equals(now.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }
}
