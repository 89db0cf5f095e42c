package org.peyvand.gazetteer;

import org.peyvand.text.Folded;

/**
 * One spelling of a place's or a country's name.
 *
 * @param text as a newspaper prints it, half-spaces kept
 * @param folded the same as {@link Folded#key} folds it; kept with the name so that a start need
 *     not fold fifteen thousand of them
 * @param language {@code fa, tr, en, ar}; {@code und} for the name in the country's own script
 *     where that is none of these
 * @param needsContext whether the same letters are also a common word, a person's name or another
 *     place's name (دوشنبه, Batman, Ordu, محلات): such a name is a place only beside a word like
 *     "mayor of", beside its country or as a partner, never alone
 * @param source where the name was found
 */
public record PlaceName(
    String text, String folded, String language, boolean needsContext, NameSource source) {

  private static final char FOLDED_FOLLOWS = '\u001f';

  static PlaceName of(String text, String language, boolean needsContext, NameSource source) {
    return new PlaceName(text, Folded.key(text), language, needsContext, source);
  }

  /** Reads "?Batman": the mark says that the name needs context. */
  static PlaceName marked(String cell, String language, NameSource source) {
    boolean needsContext = cell.startsWith("?");
    return of(needsContext ? cell.substring(1) : cell, language, needsContext, source);
  }

  /** Two letters of language, one of context, one of source, the text, its folded form if other. */
  String compiled() {
    String tag = language.equals("und") ? "un" : language;
    String start = tag + (needsContext ? '?' : '-') + source.letter() + text;
    return text.equals(folded) ? start : start + FOLDED_FOLLOWS + folded;
  }

  static PlaceName ofCompiled(String field) {
    String language =
        switch (field.charAt(0)) {
          case 'f' -> "fa";
          case 't' -> "tr";
          case 'e' -> "en";
          case 'a' -> "ar";
          default -> "und";
        };
    int end = field.indexOf(FOLDED_FOLLOWS);
    String text = end < 0 ? field.substring(4) : field.substring(4, end);
    return new PlaceName(
        text,
        end < 0 ? text : field.substring(end + 1),
        language,
        field.charAt(2) == '?',
        NameSource.of(field.charAt(3)));
  }
}
