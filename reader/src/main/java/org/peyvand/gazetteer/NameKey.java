package org.peyvand.gazetteer;

import java.text.Normalizer;

/** Folds a name to the letters by which it is looked up. */
final class NameKey {

  private NameKey() {}

  static String of(String name) {
    String flat = Normalizer.normalize(name, Normalizer.Form.NFKD);
    StringBuilder key = new StringBuilder(flat.length());
    for (int i = 0; i < flat.length(); i++) {
      char c = letter(flat.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }

  /** Letters that no decomposition brings together, though names vary in them. */
  private static char letter(char c) {
    return switch (c) {
      case 'ي', 'ى' -> 'ی';
      case 'ك' -> 'ک';
      case 'ة' -> 'ه';
      case 'ı' -> 'i';
      case 'ə' -> 'a';
      case 'ł', 'Ł' -> 'l';
      case 'ø', 'Ø' -> 'o';
      case 'đ', 'Đ' -> 'd';
      case 'ـ' -> ' ';
      default -> c;
    };
  }
}
