package org.peyvand.docx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pieces of a paragraph that run against its direction: "7 August 2024" in a Persian sentence
 * is one piece with its digits, which would stray to the other side by themselves.
 */
final class Runs {

  /**
   * A piece.
   *
   * @param rightToLeft in which direction its letters run
   */
  record Run(String text, boolean rightToLeft) {}

  private Runs() {}

  /** The pieces of a text in order; joined they are the text. */
  static List<Run> of(String text, boolean rightToLeft) {
    List<Run> runs = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    StringBuilder open = new StringBuilder();
    boolean way = rightToLeft;
    for (int c : text.codePoints().toArray()) {
      Boolean strong = strong(c);
      if (strong == null) {
        open.appendCodePoint(c);
        continue;
      }
      if (strong == way) {
        current.append(open).appendCodePoint(c);
      } else {
        // What lies between two directions belongs to the paragraph, but for the digits of a date.
        int cut = way == rightToLeft ? beforeDigits(open, !strong) : afterDigits(open, rightToLeft);
        add(runs, current.append(open, 0, cut), way);
        current.setLength(0);
        current.append(open, cut, open.length()).appendCodePoint(c);
        way = strong;
      }
      open.setLength(0);
    }
    if (way == rightToLeft) {
      add(runs, current.append(open), way);
    } else {
      int cut = afterDigits(open, rightToLeft);
      add(runs, current.append(open, 0, cut), way);
      add(runs, new StringBuilder(open.substring(cut)), rightToLeft);
    }
    return runs;
  }

  private static void add(List<Run> runs, StringBuilder text, boolean way) {
    if (!text.isEmpty()) {
      runs.add(new Run(text.toString(), way));
    }
  }

  /** Where ASCII digits begin that stand before a Latin word; else the end. */
  private static int beforeDigits(CharSequence open, boolean latinFollows) {
    for (int i = 0; latinFollows && i < open.length(); i++) {
      if (isDigit(open.charAt(i))) {
        return i;
      }
    }
    return open.length();
  }

  /** Where ASCII digits end that stand behind a Latin word; else the beginning. */
  private static int afterDigits(CharSequence open, boolean latinWent) {
    for (int i = open.length(); latinWent && i > 0; i--) {
      if (isDigit(open.charAt(i - 1))) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static @Nullable Boolean strong(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> false;
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          true;
      default -> null;
    };
  }
}
