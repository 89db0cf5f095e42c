package org.peyvand.web;

import java.util.Locale;
import java.util.Optional;
import org.peyvand.text.Language;

/** A language the pages speak, with its direction and digits. The first is the fallback. */
public enum PageLanguage {
  FA("fa", "rtl", "فارسی", '۰'),
  EN("en", "ltr", "English", '0'),
  TR("tr", "ltr", "Türkçe", '0'),
  AR("ar", "rtl", "العربية", '٠');

  private final String code;
  private final String direction;
  private final String ownName;
  private final char zero;

  PageLanguage(String code, String direction, String ownName, char zero) {
    this.code = code;
    this.direction = direction;
    this.ownName = ownName;
    this.zero = zero;
  }

  /** ISO 639-1, as in {@code <html lang>}. */
  public String code() {
    return code;
  }

  /** {@code rtl} or {@code ltr}, as in {@code <html dir>}. */
  public String direction() {
    return direction;
  }

  /** The language's name in itself, for the switch in the header. */
  public String ownName() {
    return ownName;
  }

  /** The same language as texts are read in. */
  public Language language() {
    return switch (this) {
      case FA -> Language.FA;
      case EN -> Language.EN;
      case TR -> Language.TR;
      case AR -> Language.AR;
    };
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /** The text with its ASCII digits in this language's own; for people, never for attributes. */
  public String digits(String text) {
    if (zero == '0') {
      return text;
    }
    StringBuilder own = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      own.append(c >= '0' && c <= '9' ? (char) (zero + (c - '0')) : c);
    }
    return own.toString();
  }

  /** The language of this code, whatever its case; empty for any other. */
  public static Optional<PageLanguage> of(String code) {
    for (PageLanguage language : values()) {
      if (language.code.equalsIgnoreCase(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
