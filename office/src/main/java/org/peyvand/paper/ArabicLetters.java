package org.peyvand.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters of the Arabic script as they stand beside others: alone, first, in the middle, last. The
 * layout engine draws one glyph a character and knows nothing of joining, so each letter is written
 * with its presentation form. Forms are those of Unicode's own data, so that پ چ ژ ک گ ی join like
 * the others.
 */
final class ArabicLetters {

  private static final Normalizer2 FOLDED = Normalizer2.getNFKCInstance();

  /**
   * Forms by letter, or by lam and alef: alone, last, first, in the middle; 0 where there is none.
   */
  private static final Map<String, char[]> FORMS = forms();

  /** Letters by form, as they are typed. */
  private static final Map<Character, String> TYPED = typed();

  private static final int ALONE = 0;
  private static final int LAST = 1;
  private static final int FIRST = 2;
  private static final int MIDDLE = 3;

  private ArabicLetters() {}

  /** Each letter in the form that its neighbours ask for; lam and alef in one. */
  static String join(String text) {
    String typed = text.replace("\u0647\u0654", "\u06c0");
    StringBuilder joined = new StringBuilder(typed.length());
    for (int i = 0; i < typed.length(); i++) {
      char letter = typed.charAt(i);
      String both = typed.substring(i, Math.min(i + 2, typed.length()));
      boolean ligature = both.length() == 2 && letter == '\u0644' && FORMS.containsKey(both);
      int last = ligature ? i + 1 : i;
      int form = (joinsBefore(typed, i) ? 1 : 0) + (joinsAfter(typed, last) ? 2 : 0);
      joined.append(form(ligature ? both : String.valueOf(letter), form));
      i = last;
    }
    return joined.toString();
  }

  /** Text with its forms written as letters again; a heh with hamza stays one letter, U+06C0. */
  static String separate(String text) {
    StringBuilder typed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      typed.append(TYPED.getOrDefault(c, String.valueOf(c)));
    }
    return typed.toString();
  }

  private static String form(String letters, int form) {
    char[] forms = FORMS.get(letters);
    if (forms == null) {
      return letters;
    }
    char best =
        switch (form) {
          case MIDDLE -> forms[MIDDLE];
          case FIRST -> forms[FIRST];
          case LAST -> forms[LAST];
          default -> forms[ALONE];
        };
    return best == 0 ? letters : String.valueOf(best);
  }

  private static boolean joinsBefore(String text, int at) {
    if (!takesFromBefore(text.charAt(at))) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && type(text.charAt(before)) == UCharacter.JoiningType.TRANSPARENT) {
      before--;
    }
    return before >= 0 && givesToNext(text.charAt(before));
  }

  private static boolean joinsAfter(String text, int at) {
    if (!givesToNext(text.charAt(at))) {
      return false;
    }
    int after = at + 1;
    while (after < text.length()
        && type(text.charAt(after)) == UCharacter.JoiningType.TRANSPARENT) {
      after++;
    }
    return after < text.length() && takesFromBefore(text.charAt(after));
  }

  private static boolean takesFromBefore(char c) {
    int type = type(c);
    return type == UCharacter.JoiningType.DUAL_JOINING
        || type == UCharacter.JoiningType.RIGHT_JOINING
        || type == UCharacter.JoiningType.JOIN_CAUSING;
  }

  private static boolean givesToNext(char c) {
    int type = type(c);
    return type == UCharacter.JoiningType.DUAL_JOINING
        || type == UCharacter.JoiningType.JOIN_CAUSING;
  }

  private static int type(char c) {
    return UCharacter.getIntPropertyValue(c, UProperty.JOINING_TYPE);
  }

  private static Map<String, char[]> forms() {
    Map<String, char[]> forms = new HashMap<>();
    for (char c = '\ufb50'; c <= '\ufefc'; c++) {
      int place = place(c);
      String letters = FOLDED.normalize(String.valueOf(c));
      boolean lamAlef = letters.length() == 2 && c >= '\ufef5';
      if (place >= 0 && (letters.length() == 1 || lamAlef)) {
        forms.computeIfAbsent(letters, none -> new char[4])[place] = c;
      }
    }
    return forms;
  }

  private static int place(char c) {
    return switch (UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)) {
      case UCharacter.DecompositionType.ISOLATED -> ALONE;
      case UCharacter.DecompositionType.FINAL -> LAST;
      case UCharacter.DecompositionType.INITIAL -> FIRST;
      case UCharacter.DecompositionType.MEDIAL -> MIDDLE;
      default -> -1;
    };
  }

  private static Map<Character, String> typed() {
    Map<Character, String> typed = new HashMap<>();
    FORMS.forEach(
        (letters, forms) -> {
          for (char form : forms) {
            typed.put(form, letters);
          }
        });
    typed.remove('\0');
    return typed;
  }
}
