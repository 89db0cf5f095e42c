package org.peyvand.clause;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Language;

/**
 * What is put into the braces of clauses.
 *
 * @param languages of the paper
 * @param prevailing the language that decides, or null where all are equal
 * @param values by the word in the braces, for each language; a word without a value is left blank
 */
public record Filling(
    List<Language> languages,
    @Nullable Language prevailing,
    Map<String, Function<Language, String>> values) {

  /** What stands where somebody still has to write. */
  public static final String BLANK = "……";

  private static final Pattern BRACES = Pattern.compile("\\{([a-z]+)}");

  public Filling {
    languages = List.copyOf(languages);
    values = Map.copyOf(values);
  }

  String fill(String text, Language language) {
    return BRACES
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), language)));
  }

  private String value(String word, Language language) {
    return switch (word) {
      case "languages" -> LanguageNames.joined(languages, language);
      case "prevailing" ->
          prevailing == null ? BLANK : LanguageNames.adjective(prevailing, language);
      case "count" -> language.digits(Integer.toString(2 * languages.size()));
      default -> {
        Function<Language, String> value = values.get(word);
        String filled = value == null ? "" : value.apply(language);
        yield filled.isBlank() ? BLANK : filled;
      }
    };
  }
}
