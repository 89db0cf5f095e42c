package org.peyvand.procedure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which authority a printed name means: the longest word of a country that it contains. */
record Authorities(List<Word> words) {

  record Word(String country, String authority, String printed) {}

  static Authorities shipped() {
    return new Authorities(
        Table.rows("authorities.tsv").stream()
            .map(row -> new Word(row.get(0), row.get(1), folded(row.get(2))))
            .toList());
  }

  Optional<String> find(String country, String printed) {
    String text = folded(printed);
    Word best = null;
    for (Word word : words) {
      boolean speaksHere = word.country().equalsIgnoreCase(country) || word.country().equals("*");
      if (speaksHere
          && text.contains(word.printed())
          && (best == null || word.printed().length() > best.printed().length())) {
        best = word;
      }
    }
    return Optional.ofNullable(best).map(Word::authority);
  }

  /** Half-spaces and Arabic forms of letters are spelled either way in print. */
  private static String folded(String text) {
    return text.replace("\u200c", "")
        .replace(" ", "")
        .replace('ي', 'ی')
        .replace('ك', 'ک')
        .replace("İ", "i")
        .toLowerCase(Locale.ROOT);
  }
}
