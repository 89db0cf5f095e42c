package org.peyvand.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names of two scripts made comparable by ear: consonants in a few classes, vowels left out, since
 * Persian and Arabic write few of them. Letters that languages read in several ways (c, g, j, v)
 * give a Latin name several sounds.
 */
final class Sounds {

  private static final int MOST = 12;

  private Sounds() {}

  /** The sound of a name in Persian or Arabic letters, folded. */
  static String ofPrinted(String folded) {
    StringBuilder sound = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char of = printed(folded.charAt(i));
      if (of != 0) {
        sound.append(of);
      }
    }
    return sound.toString();
  }

  private static char printed(char letter) {
    return switch (letter) {
      case 'ب', 'پ', 'ف', 'ڤ' -> 'p';
      case 'ت', 'ط', 'د' -> 't';
      case 'ث', 'س', 'ص', 'ز', 'ذ', 'ض', 'ظ', 'ش', 'ژ', 'ج', 'چ' -> 's';
      case 'خ', 'ق', 'ک', 'ك', 'گ', 'غ' -> 'k';
      case 'م' -> 'm';
      case 'ن' -> 'n';
      case 'ل' -> 'l';
      case 'ر' -> 'r';
      default -> 0;
    };
  }

  /** The sounds that a Latin name may have. */
  static List<String> ofLatin(String name) {
    List<String> sounds = new ArrayList<>(List.of(""));
    String letters = plain(name);
    int at = 0;
    while (at < letters.length()) {
      char letter = letters.charAt(at);
      char next = at + 1 < letters.length() ? letters.charAt(at + 1) : 0;
      int length = 1;
      while (at + length < letters.length() && letters.charAt(at + length) == letter) {
        length++;
      }
      boolean soft = next == 'e' || next == 'i' || next == 'y';
      String choices;
      if (letters.startsWith("sch", at)) {
        choices = "s";
        length = 3;
      } else if (letter == 'c' && (next == 'h' || next == 'k' || next == 'z')) {
        choices = next == 'h' ? "s|k" : next == 'k' ? "k" : "s";
        length = 2;
      } else if (next == 'h' && "szkgtp".indexOf(letter) >= 0) {
        choices = latin(letter, false);
        length = 2;
      } else if (letter == 't' && (next == 'z' || next == 's')) {
        choices = "ts|s";
        length = 2;
      } else {
        choices = latin(letter, soft);
      }
      extend(sounds, choices);
      at += length;
    }
    return sounds;
  }

  private static void extend(List<String> sounds, String choices) {
    String[] each = choices.split("\\|", -1);
    int size = sounds.size();
    for (int i = 0; i < size; i++) {
      String before = sounds.get(i);
      sounds.set(i, before + each[0]);
      for (int k = 1; k < each.length && sounds.size() < MOST; k++) {
        sounds.add(before + each[k]);
      }
    }
  }

  private static String latin(char letter, boolean soft) {
    return switch (letter) {
      case 'b', 'f', 'p' -> "p";
      case 'v', 'w' -> "|p";
      case 't', 'd' -> "t";
      case 's', 'z' -> "s";
      case 'c' -> soft ? "s" : "k|s";
      case 'g' -> soft ? "k|s" : "k";
      case 'j' -> "s|k|";
      case 'x' -> "ks|s|";
      case 'k', 'q' -> "k";
      case 'm', 'n', 'l', 'r' -> String.valueOf(letter);
      default -> "";
    };
  }

  private static String plain(String name) {
    String letters = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder plain = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      if (letter == 'ı') {
        plain.append('i');
      } else if (letter == 'ł') {
        plain.append('l');
      } else if (Character.isLetter(letter)) {
        plain.append(letter);
      }
    }
    return plain.toString();
  }

  /** How far apart two spellings of one sound are: the vowels that only one of them has. */
  static int distance(String folded, String latin) {
    StringBuilder one = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char letter = folded.charAt(i);
      char of = letter == 'ا' ? 'a' : letter == 'و' ? 'o' : letter == 'ی' ? 'i' : printed(letter);
      if (of != 0) {
        one.append(of);
      }
    }
    StringBuilder other = new StringBuilder();
    String letters = plain(latin);
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      String of = latin(letter, false);
      if (letter == 'a' || letter == 'i' || letter == 'o') {
        other.append(letter);
      } else if (letter == 'u' || letter == 'w') {
        other.append('o');
      } else if (letter == 'y') {
        other.append('i');
      } else if (!of.isEmpty()
          && of.charAt(0) != '|'
          && (i == 0 || letter != letters.charAt(i - 1))) {
        other.append(of.charAt(0));
      }
    }
    return edits(one, other);
  }

  private static int edits(CharSequence one, CharSequence other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int same = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
