package org.peyvand.parallel;

import java.util.ArrayList;
import java.util.List;

/** A text cut into words, blanks and single marks, each with what it is compared by. */
final class Words {

  private Words() {}

  /** A piece of a text; all of them in order are the text. */
  record Word(String text, String key) {}

  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      int end = i + Character.charCount(c);
      if (isLetter(c)) {
        while (end < text.length() && isLetter(text.codePointAt(end))) {
          end += Character.charCount(text.codePointAt(end));
        }
      } else if (isBlank(c)) {
        while (end < text.length() && isBlank(text.codePointAt(end))) {
          end++;
        }
      }
      String piece = text.substring(i, end);
      words.add(new Word(piece, key(piece, false)));
      i = end;
    }
    return words;
  }

  /** What two spellings of the same have in common. */
  static String key(String text, boolean withoutBlanks) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\u200C', '\u200D', '\u0640', '\u00AD' -> {}
        case 'ي', 'ى' -> key.append('ی');
        case 'ك' -> key.append('ک');
        case '\n' -> key.append('\n');
        default -> {
          if (!isBlank(c)) {
            key.append(c);
          } else if (!withoutBlanks && (key.isEmpty() || key.charAt(key.length() - 1) != ' ')) {
            key.append(' ');
          }
        }
      }
    }
    return key.toString();
  }

  private static boolean isLetter(int c) {
    return Character.isLetterOrDigit(c)
        || c == 0x200C
        || c == 0x200D
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isBlank(int c) {
    return c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }
}
