package org.peyvand.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.text.DataFile;
import org.peyvand.text.Folded;

/**
 * What a record must hold to fit a query: every term, by any of its alternatives. Neighbouring
 * words may be written as one, and one word as neighbours.
 */
final class QueryTerms {

  private static final int MOST_WORDS = 16;
  private static final String AND = Folded.key("و");
  private static final Set<String> SMALL_WORDS =
      DataFile.lines(QueryTerms.class, "smallwords.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .map(Folded::key)
          .collect(Collectors.toUnmodifiableSet());

  private final List<Set<String>> terms = new ArrayList<>();

  private QueryTerms() {}

  /**
   * The terms of a query.
   *
   * @param occurring the words among some that occur in the collection
   */
  static QueryTerms of(String text, Function<Set<String>, Set<String>> occurring) {
    List<TextKeys.Word> words = TextKeys.of(text);
    words = words.subList(0, Math.min(words.size(), MOST_WORDS));
    QueryTerms query = new QueryTerms();
    for (TextKeys.Word word : words) {
      query.terms.add(alternatives(word));
    }
    query.addJoined(words);
    query.dropSmallWords(words);
    query.keepOccurring(occurring);
    return query;
  }

  /** No word that could be looked for. */
  boolean isEmpty() {
    return terms.isEmpty();
  }

  /** Whether some term has no alternative left: nothing can fit. */
  boolean isHopeless() {
    return terms.stream().anyMatch(Set::isEmpty);
  }

  /** All keys that fit, phrases by their first word. */
  Set<String> keys() {
    return terms.stream()
        .flatMap(Set::stream)
        .flatMap(alternative -> Stream.of(alternative.split(" ")))
        .collect(Collectors.toSet());
  }

  /** PostgreSQL's text form of a query; its lexemes hold no quote and no backslash. */
  String tsquery() {
    return terms.stream()
        .map(
            term ->
                term.stream()
                    .map(
                        alternative ->
                            Stream.of(alternative.split(" "))
                                .map(key -> "'" + key + "'")
                                .collect(Collectors.joining(" <-> ", "(", ")")))
                    .collect(Collectors.joining(" | ", "(", ")")))
        .collect(Collectors.joining(" & "));
  }

  private static Set<String> alternatives(TextKeys.Word word) {
    Set<String> alternatives = new LinkedHashSet<>(joined(word.form()));
    word.keys().stream()
        .filter(key -> key.startsWith("@") || key.length() == word.form().length())
        .forEach(alternatives::add);
    return alternatives;
  }

  /** A word written as one, in its forms, its synonyms, and apart. */
  private static Set<String> joined(String form) {
    Set<String> alternatives = new LinkedHashSet<>(Inflections.of(form));
    for (String known : List.copyOf(alternatives)) {
      for (String synonym : Synonyms.of(known)) {
        alternatives.add(synonym);
        alternatives.addAll(apart(synonym));
      }
    }
    alternatives.addAll(apart(form));
    return alternatives;
  }

  /** Every way to write one word as two, or as two around «و». */
  private static List<String> apart(String form) {
    List<String> phrases = new ArrayList<>();
    for (int i = 2; i <= form.length() - 2; i++) {
      phrases.add(form.substring(0, i) + " " + form.substring(i));
      if (form.startsWith(AND, i) && i + 3 <= form.length()) {
        phrases.add(form.substring(0, i) + " " + AND + " " + form.substring(i + 1));
      }
    }
    return phrases;
  }

  private void addJoined(List<TextKeys.Word> words) {
    for (int i = 1; i < words.size(); i++) {
      if (words.get(i).joins()) {
        join(words, i - 1, i);
        if (i >= 2 && words.get(i - 1).joins() && words.get(i - 1).form().equals(AND)) {
          join(words, i - 2, i);
        }
      }
    }
  }

  private void join(List<TextKeys.Word> words, int from, int to) {
    String one =
        words.subList(from, to + 1).stream().map(TextKeys.Word::form).collect(Collectors.joining());
    Set<String> alternatives = new LinkedHashSet<>(Inflections.of(one));
    for (String synonym : Synonyms.of(one)) {
      alternatives.add(synonym);
      alternatives.addAll(apart(synonym));
    }
    for (int i = from; i <= to; i++) {
      terms.get(i).addAll(alternatives);
    }
  }

  private void dropSmallWords(List<TextKeys.Word> words) {
    boolean onlySmall = words.stream().allMatch(word -> SMALL_WORDS.contains(word.form()));
    if (!onlySmall) {
      for (int i = words.size() - 1; i >= 0; i--) {
        if (SMALL_WORDS.contains(words.get(i).form())) {
          terms.remove(i);
        }
      }
    }
  }

  private void keepOccurring(Function<Set<String>, Set<String>> occurring) {
    Set<String> known = occurring.apply(keys());
    for (Set<String> term : terms) {
      term.removeIf(
          alternative -> Stream.of(alternative.split(" ")).anyMatch(key -> !known.contains(key)));
    }
  }
}
