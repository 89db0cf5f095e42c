package org.peyvand.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A line as it is seen, from its first sign on paper to its last, set back into the order in which
 * it is said. The Unicode bidirectional algorithm (UAX 9) cannot be undone without loss; what is
 * taken is the reading that news has: numbers and Latin words run on, all else turns.
 */
final class RightToLeft {

  private static final String JOINS_NUMBERS = "./,:٫٬%";
  private static final String BRACKETS = "()[]{}«»‹›<>";

  private RightToLeft() {}

  /** Whether most letters of the signs run right to left. */
  static boolean isMost(List<String> signs) {
    long right = signs.stream().filter(RightToLeft::isRight).count();
    return right > 0 && right >= signs.stream().filter(RightToLeft::isLatin).count();
  }

  /** The signs of a line in the order in which they are said. */
  static String said(List<String> seen) {
    StringBuilder text = new StringBuilder();
    if (isMost(seen)) {
      turn(seen).forEach(text::append);
    } else {
      int at = 0;
      while (at < seen.size()) {
        int end = isRight(seen.get(at)) ? endOfRight(seen, at) : at + 1;
        turn(seen.subList(at, end)).forEach(text::append);
        at = end;
      }
    }
    return withoutShapes(text.toString());
  }

  /** Each bracket exchanged for its mirror image. */
  static String mirrored(String text) {
    StringBuilder other = new StringBuilder(text.length());
    text.chars()
        .map(c -> BRACKETS.indexOf(c))
        .forEach(
            at -> other.append(at < 0 ? text.charAt(other.length()) : BRACKETS.charAt(at ^ 1)));
    return other.toString();
  }

  /** How many brackets open before they close, less those that do not. */
  static int balance(String text) {
    int good = 0;
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      int at = BRACKETS.indexOf(text.charAt(i));
      if (at >= 0 && (at & 1) == 0) {
        open++;
      } else if (at >= 0) {
        good += open > 0 ? 1 : -1;
        open = Math.max(0, open - 1);
      }
    }
    return good;
  }

  private static int endOfRight(List<String> seen, int start) {
    int end = start + 1;
    for (int i = start; i < seen.size() && !isLatin(seen.get(i)); i++) {
      end = isRight(seen.get(i)) ? i + 1 : end;
    }
    return end;
  }

  private static List<String> turn(List<String> seen) {
    List<String> turned = new ArrayList<>(seen.size());
    int at = 0;
    while (at < seen.size()) {
      int end = runsOn(seen, at);
      turned.addFirst(String.join("", seen.subList(at, end)));
      at = end;
    }
    return turned;
  }

  /** The end of the number or the Latin words that begin here, or of this one sign. */
  private static int runsOn(List<String> seen, int at) {
    int number = endOfNumber(seen, at);
    boolean latin = isLatin(seen.get(number < seen.size() ? number : at)) || isLatin(seen.get(at));
    return latin ? endOfLatin(seen, at) : Math.max(number, at + 1);
  }

  private static int endOfNumber(List<String> seen, int at) {
    int end = at;
    while (end < seen.size()
        && (isDigit(seen.get(end))
            || (end > at
                && end + 1 < seen.size()
                && JOINS_NUMBERS.contains(seen.get(end))
                && isDigit(seen.get(end + 1))))) {
      end++;
    }
    return end;
  }

  /**
   * Latin words with the numbers among them. A second number at the end is not theirs: "7 August
   * 2024" among right-to-left words is seen as "August 2024 7".
   */
  private static int endOfLatin(List<String> seen, int at) {
    int end = at;
    boolean numberBefore = false;
    for (int i = at; i < seen.size(); ) {
      String sign = seen.get(i);
      if (isRight(sign) || BRACKETS.contains(sign) || isOwnDigit(sign)) {
        break;
      }
      int number = endOfNumber(seen, i);
      if (number > i) {
        if (numberBefore) {
          break;
        }
        numberBefore = true;
        i = number;
        end = i;
      } else {
        if (isLatin(sign)) {
          numberBefore = false;
          end = i + 1;
        }
        i++;
      }
    }
    return Math.max(end, at + 1);
  }

  private static boolean isRight(String sign) {
    byte direction = Character.getDirectionality(sign.codePointAt(0));
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  private static boolean isLatin(String sign) {
    int c = sign.codePointAt(0);
    return Character.isLetter(c)
        && Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT;
  }

  private static boolean isDigit(String sign) {
    return Character.isDigit(sign.codePointAt(0));
  }

  private static boolean isOwnDigit(String sign) {
    return isDigit(sign) && sign.codePointAt(0) > '9';
  }

  /** Letters drawn by their place in the word (U+FB50-FDFF, FE70-FEFF) as plain letters. */
  private static String withoutShapes(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if ((c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC)) {
                plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }
}
