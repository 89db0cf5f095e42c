package org.peyvand.gazetteer;

/**
 * One spelling of a place's or a country's name.
 *
 * @param text as a newspaper prints it, half-spaces kept
 * @param language {@code fa, tr, en, ar}; {@code und} for the name in the country's own script
 *     where that is none of these
 * @param needsContext whether the same letters are also a common word, a person's name or another
 *     place's name (دوشنبه, Batman, Ordu, محلات): such a name is a place only beside a word like
 *     "mayor of", beside its country or as a partner, never alone
 * @param source where the name was found
 */
public record PlaceName(String text, String language, boolean needsContext, NameSource source) {

  /** Two letters of language, one of context, one of source, then the text. */
  String compiled() {
    String tag = language.equals("und") ? "un" : language;
    return tag + (needsContext ? '?' : '-') + source.letter() + text;
  }

  static PlaceName ofCompiled(String field) {
    String tag = field.substring(0, 2);
    String language =
        switch (tag) {
          case "fa" -> "fa";
          case "tr" -> "tr";
          case "en" -> "en";
          case "ar" -> "ar";
          default -> "und";
        };
    return new PlaceName(
        field.substring(4), language, field.charAt(2) == '?', NameSource.of(field.charAt(3)));
  }

  /** Reads "?Batman": the mark says that the name needs context. */
  static PlaceName marked(String cell, String language, NameSource source) {
    boolean needsContext = cell.startsWith("?");
    return new PlaceName(needsContext ? cell.substring(1) : cell, language, needsContext, source);
  }
}
