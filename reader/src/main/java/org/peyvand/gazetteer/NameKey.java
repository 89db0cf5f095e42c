package org.peyvand.gazetteer;

/** The letters by which a folded name is looked up: no blanks, hyphens or apostrophes. */
final class NameKey {

  private NameKey() {}

  static String of(String folded) {
    int length = folded.length();
    for (int i = 0; i < length; i++) {
      if (!Character.isLetterOrDigit(folded.charAt(i))) {
        return stripped(folded);
      }
    }
    return folded;
  }

  private static String stripped(String folded) {
    StringBuilder key = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }
}
