package org.peyvand.clause;

import java.util.List;
import org.peyvand.text.Language;

/** The four languages' names in the four languages, as a paper says them. */
final class LanguageNames {

  private LanguageNames() {}

  /** As it stands beside the word "text": English, فارسی, Türkçe, العربي. */
  static String adjective(Language named, Language in) {
    return switch (in) {
      case FA -> one(named, "فارسی", "ترکی", "انگلیسی", "عربی");
      case TR -> one(named, "Farsça", "Türkçe", "İngilizce", "Arapça");
      case EN -> one(named, "Persian", "Turkish", "English", "Arabic");
      case AR -> one(named, "الفارسي", "التركي", "الإنجليزي", "العربي");
    };
  }

  private static String one(
      Language named, String persian, String turkish, String english, String arabic) {
    return switch (named) {
      case FA -> persian;
      case TR -> turkish;
      case EN -> english;
      case AR -> arabic;
    };
  }

  /** A list of languages: "Persian, Turkish and English". */
  static String joined(List<Language> languages, Language in) {
    List<String> names = languages.stream().map(named -> name(named, in)).toList();
    String last = names.getLast();
    String rest = String.join(comma(in), names.subList(0, names.size() - 1));
    return rest.isEmpty() ? last : rest + and(in) + last;
  }

  private static String name(Language named, Language in) {
    return in == Language.AR
        ? one(named, "الفارسية", "التركية", "الإنجليزية", "العربية")
        : adjective(named, in);
  }

  private static String comma(Language in) {
    return in.rightToLeft() ? "، " : ", ";
  }

  private static String and(Language in) {
    return switch (in) {
      case FA -> " و ";
      case TR -> " ve ";
      case EN -> " and ";
      case AR -> " و";
    };
  }
}
