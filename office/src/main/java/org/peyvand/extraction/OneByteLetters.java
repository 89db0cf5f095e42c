package org.peyvand.extraction;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Tells windows-1256 (Arabic, Persian) from windows-1254 (Turkish) by the words they give. Files of
 * old office programs name no character set.
 */
final class OneByteLetters {

  private static final Charset ARABIC = Charset.forName("windows-1256");
  private static final Charset TURKISH = Charset.forName("windows-1254");
  private static final String TURKISH_LETTERS = "çğıöşüÇĞİÖŞÜâîûÂÎÛ’‘“”–—…«»\u00A0";
  private static final String ARABIC_SIGNS = "،؛؟ـ’‘“”–—…«»\u00A0\u200C\u200D\u200E\u200F";

  private OneByteLetters() {}

  /** The set under which nearly all high bytes are letters or marks of its languages. */
  static Optional<Charset> guess(byte[] bytes) {
    int high = 0;
    int controls = 0;
    for (byte b : bytes) {
      high += b < 0 ? 1 : 0;
      controls += b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' ? 1 : 0;
    }
    if (controls * 100 > bytes.length || high == 0) {
      return Optional.empty();
    }
    long arabic = arabicInWords(new String(bytes, ARABIC));
    long turkish = turkishInWords(new String(bytes, TURKISH));
    if (arabic >= high * 0.95 && arabic >= turkish) {
      return Optional.of(ARABIC);
    }
    return turkish >= high * 0.95 ? Optional.of(TURKISH) : Optional.empty();
  }

  /** Arabic letters come in words of their own kind. */
  private static long arabicInWords(String text) {
    long count = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean joined =
          (i > 0 && isArabic(text.charAt(i - 1)))
              || (i + 1 < text.length() && isArabic(text.charAt(i + 1)))
              || c == 'و';
      boolean letter = isArabic(c) && joined;
      count += letter || ARABIC_SIGNS.indexOf(c) >= 0 ? 1 : 0;
    }
    return count;
  }

  /** Turkish high letters stand beside ASCII letters or each other. */
  private static long turkishInWords(String text) {
    return text.chars().filter(c -> TURKISH_LETTERS.indexOf(c) >= 0).count();
  }

  private static boolean isArabic(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC
        || (c >= 0x064B && c <= 0x0652)
        || c == 'ـ';
  }
}
