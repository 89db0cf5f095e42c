package org.peyvand.parallel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What differs between two texts, word by word: the fewest words taken away and added (Myers,
 * 1986). A half-space more or less, an Arabic yeh for a Persian one and the kind of a blank are no
 * difference; the text shown is then the newer one.
 */
public final class Redline {

  /** Above this many differing words the whole middle counts as replaced. */
  private static final int MOST_EDITS = 2_000;

  private Redline() {}

  /** How a piece came about. */
  public enum Kind {
    SAME,
    GONE,
    NEW
  }

  /** A run of words of one kind, blanks included. */
  public record Piece(Kind kind, String text) {}

  /** The pieces in order: those that are not GONE make up the newer text. */
  public static List<Piece> between(String before, String after) {
    List<Words.Word> old = Words.of(before);
    List<Words.Word> now = Words.of(after);
    int start = 0;
    while (start < old.size() && start < now.size() && same(old, start, now, start)) {
      start++;
    }
    int oldEnd = old.size();
    int nowEnd = now.size();
    while (oldEnd > start && nowEnd > start && same(old, oldEnd - 1, now, nowEnd - 1)) {
      oldEnd--;
      nowEnd--;
    }
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      edits.add(new Edit(Kind.SAME, now.get(i)));
    }
    middle(old.subList(start, oldEnd), now.subList(start, nowEnd), edits);
    for (int i = nowEnd; i < now.size(); i++) {
      edits.add(new Edit(Kind.SAME, now.get(i)));
    }
    return joined(edits);
  }

  /** Whether nothing but noise differs. */
  public static boolean isSame(String before, String after) {
    return between(before, after).stream().allMatch(piece -> piece.kind() == Kind.SAME);
  }

  private record Edit(Kind kind, Words.Word word) {}

  private static boolean same(List<Words.Word> old, int i, List<Words.Word> now, int j) {
    return old.get(i).key().equals(now.get(j).key());
  }

  private static void middle(List<Words.Word> old, List<Words.Word> now, List<Edit> edits) {
    List<int[]> trace = trace(old, now);
    if (trace.isEmpty()) {
      old.forEach(word -> edits.add(new Edit(Kind.GONE, word)));
      now.forEach(word -> edits.add(new Edit(Kind.NEW, word)));
      return;
    }
    List<Edit> backwards = new ArrayList<>();
    int x = old.size();
    int y = now.size();
    for (int d = trace.size() - 1; d > 0; d--) {
      int[] reach = trace.get(d - 1);
      int k = x - y;
      boolean down = k == -d || (k != d && at(reach, k - 1) < at(reach, k + 1));
      int fromX = at(reach, down ? k + 1 : k - 1);
      int fromY = fromX - (down ? k + 1 : k - 1);
      while (x > fromX && y > fromY && x > 0 && y > 0 && same(old, x - 1, now, y - 1)) {
        backwards.add(new Edit(Kind.SAME, now.get(y - 1)));
        x--;
        y--;
      }
      backwards.add(
          down ? new Edit(Kind.NEW, now.get(y - 1)) : new Edit(Kind.GONE, old.get(x - 1)));
      x = fromX;
      y = fromY;
    }
    while (y > 0) {
      backwards.add(new Edit(Kind.SAME, now.get(y - 1)));
      y--;
    }
    edits.addAll(backwards.reversed());
  }

  /** How far each diagonal reaches after each number of edits; empty when there are too many. */
  private static List<int[]> trace(List<Words.Word> old, List<Words.Word> now) {
    int most = Math.min(MOST_EDITS, old.size() + now.size());
    int[] reach = new int[2 * most + 3];
    int middle = most + 1;
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= most; d++) {
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && reach[middle + k - 1] < reach[middle + k + 1]);
        int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
        int y = x - k;
        while (x < old.size() && y < now.size() && same(old, x, now, y)) {
          x++;
          y++;
        }
        reach[middle + k] = x;
        if (x >= old.size() && y >= now.size()) {
          trace.add(Arrays.copyOfRange(reach, middle - d, middle + d + 1));
          return trace;
        }
      }
      trace.add(Arrays.copyOfRange(reach, middle - d, middle + d + 1));
    }
    return List.of();
  }

  private static int at(int[] reach, int k) {
    int index = reach.length / 2 + k;
    return index < 0 || index >= reach.length ? -1 : reach[index];
  }

  /** Neighbours of one kind together, what is taken away before what is put there. */
  private static List<Piece> joined(List<Edit> edits) {
    List<Piece> pieces = new ArrayList<>();
    int i = 0;
    while (i < edits.size()) {
      StringBuilder same = new StringBuilder();
      while (i < edits.size() && edits.get(i).kind() == Kind.SAME) {
        same.append(edits.get(i++).word().text());
      }
      if (!same.isEmpty()) {
        pieces.add(new Piece(Kind.SAME, same.toString()));
      }
      StringBuilder gone = new StringBuilder();
      StringBuilder added = new StringBuilder();
      while (i < edits.size() && (edits.get(i).kind() != Kind.SAME || isBlankBetween(edits, i))) {
        Edit edit = edits.get(i++);
        if (edit.kind() != Kind.NEW) {
          gone.append(edit.word().text());
        }
        if (edit.kind() != Kind.GONE) {
          added.append(edit.word().text());
        }
      }
      if (Words.key(gone.toString(), true).equals(Words.key(added.toString(), true))) {
        if (!added.isEmpty()) {
          pieces.add(new Piece(Kind.SAME, added.toString()));
        }
      } else {
        if (!gone.isEmpty()) {
          pieces.add(new Piece(Kind.GONE, gone.toString()));
        }
        if (!added.isEmpty()) {
          pieces.add(new Piece(Kind.NEW, added.toString()));
        }
      }
    }
    return merged(pieces);
  }

  /** A blank that two changes share belongs to them: three changed words are one change. */
  private static boolean isBlankBetween(List<Edit> edits, int i) {
    return edits.get(i).word().text().isBlank()
        && edits.get(i).word().text().indexOf('\n') < 0
        && i > 0
        && edits.get(i - 1).kind() != Kind.SAME
        && i + 1 < edits.size()
        && edits.get(i + 1).kind() != Kind.SAME;
  }

  private static List<Piece> merged(List<Piece> pieces) {
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!merged.isEmpty() && merged.getLast().kind() == piece.kind()) {
        merged.set(
            merged.size() - 1, new Piece(piece.kind(), merged.getLast().text() + piece.text()));
      } else {
        merged.add(piece);
      }
    }
    return List.copyOf(merged);
  }
}
