package org.peyvand.parity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.DataFile;
import org.peyvand.text.Folded;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/** A data file of words in four languages: found by their folded tokens, the longest first. */
final class WordTable {

  private static final List<Language> CELLS =
      List.of(Language.FA, Language.EN, Language.TR, Language.AR);

  private final Map<Language, Map<List<String>, Entry>> forms = new EnumMap<>(Language.class);
  private int longest = 1;

  /**
   * A form that was found.
   *
   * @param head the first cell of its line
   * @param tokens how many the form has
   */
  record Entry(String head, int tokens) {}

  static WordTable of(String file) {
    WordTable table = new WordTable();
    for (String line : DataFile.lines(WordTable.class, file)) {
      String[] cells = line.split("\\|", -1);
      if (cells.length != CELLS.size() + 1) {
        throw new IllegalStateException(file + " has a line of other cells: " + line);
      }
      for (int i = 0; i < CELLS.size(); i++) {
        for (String form : cells[i + 1].split(",", -1)) {
          table.put(CELLS.get(i), form, cells[0].strip());
        }
      }
    }
    return table;
  }

  private void put(Language language, String form, String head) {
    if (form.isBlank()) {
      return;
    }
    List<String> words = words(Tokens.of(Folded.of(form)));
    longest = Math.max(longest, words.size());
    forms
        .computeIfAbsent(language, l -> new HashMap<>())
        .putIfAbsent(words, new Entry(head, words.size()));
  }

  /** The longest form that begins at a token, or null. */
  @Nullable Entry at(BodyText body, int token) {
    Map<List<String>, Entry> own = forms.getOrDefault(body.language(), Map.of());
    Tokens tokens = body.tokens();
    for (int length = Math.min(longest, tokens.size() - token); length > 0; length--) {
      if (tokens.paragraph(token) == tokens.paragraph(token + length - 1)) {
        List<String> words = new ArrayList<>();
        for (int i = token; i < token + length; i++) {
          words.add(tokens.word(i));
        }
        Entry entry = own.get(words);
        if (entry != null) {
          return entry;
        }
      }
    }
    return null;
  }

  /** A single word, such as what is left of an Arabic one without its "and". */
  @Nullable Entry word(Language language, String folded) {
    return forms.getOrDefault(language, Map.of()).get(List.of(folded));
  }

  private static List<String> words(Tokens tokens) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.word(i));
    }
    return words;
  }
}
