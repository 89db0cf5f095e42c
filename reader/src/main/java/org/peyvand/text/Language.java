package org.peyvand.text;

import java.util.Locale;
import java.util.Optional;

/** The languages that reports are read in. */
public enum Language {
  FA,
  TR,
  EN,
  AR;

  /** The two-letter code of ISO 639-1: fa, tr, en, ar. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public boolean rightToLeft() {
    return this == FA || this == AR;
  }

  /** The same text with its ASCII digits as readers of this language write them. */
  public String digits(String text) {
    return switch (this) {
      case FA -> digits('۰', text);
      case AR -> digits('٠', text);
      case TR, EN -> text;
    };
  }

  private static String digits(char zero, String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c >= '0' && c <= '9' ? (char) (zero + c - '0') : c);
    }
    return out.toString();
  }

  /** The language with this code, if it is one of the four. */
  public static Optional<Language> withCode(String code) {
    for (Language language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /**
   * The language most of the text is written in, told by script, letters and small words; empty for
   * another language (Urdu, Kurdish, Azeri, German ...) and for a text without letters.
   */
  public static Optional<Language> of(Tokens text) {
    return LanguageProfile.winner(text).flatMap(Language::withCode);
  }
}
