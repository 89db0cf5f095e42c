package org.peyvand.clause;

import java.util.List;
import java.util.Map;
import org.peyvand.dossier.Form;
import org.peyvand.text.Language;

/**
 * An article to begin from, in four languages.
 *
 * @param key its word, such as {@code termination}
 * @param words by language
 */
public record Clause(String key, Map<Language, Words> words) {

  public Clause {
    words = Map.copyOf(words);
  }

  /**
   * A clause in one language.
   *
   * @param heading without a number
   * @param origin from which known practice it comes
   * @param paragraphs each with the one use it is for; null for all
   */
  record Words(String heading, String origin, List<Paragraph> paragraphs) {

    Words {
      paragraphs = List.copyOf(paragraphs);
    }
  }

  /** A paragraph; {@code only} is a form's token, {@code prevailing}, {@code equal} or empty. */
  record Paragraph(String only, String text) {}

  /** From which known practice the clause comes. */
  public String origin(Language language) {
    return language.digits(words(language).origin());
  }

  public String heading(Language language) {
    return words(language).heading();
  }

  /** The body for a form, filled. */
  public String body(Language language, Form form, Filling filling) {
    StringBuilder body = new StringBuilder();
    for (Paragraph paragraph : words(language).paragraphs()) {
      boolean wanted =
          paragraph.only().isEmpty()
              || paragraph.only().equals(form.token())
              || paragraph.only().equals(filling.prevailing() == null ? "equal" : "prevailing");
      if (wanted) {
        body.append(filling.fill(paragraph.text(), language)).append('\n');
      }
    }
    return language.digits(body.toString().strip());
  }

  private Words words(Language language) {
    Words said = words.get(language);
    if (said == null) {
      throw new IllegalStateException("the clause " + key + " has no words in " + language.code());
    }
    return said;
  }
}
