package org.peyvand.docx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peyvand.web.PageLanguage;

/**
 * A text whose parts exist in several languages.
 *
 * @param languages the columns, in the order of reading; one to four, each once
 * @param titles the title in each language
 * @param note one line above everything, such as "template, not legal advice"; may be empty
 * @param articles its articles in order
 */
public record Columns(
    List<PageLanguage> languages,
    Map<PageLanguage, String> titles,
    String note,
    List<Article> articles) {

  /**
   * One article.
   *
   * @param headings its heading in each language, with its number; may be missing in one
   * @param texts its words in each language, paragraphs parted by line feeds; may be missing in one
   */
  public record Article(Map<PageLanguage, String> headings, Map<PageLanguage, String> texts) {

    public Article {
      headings = Map.copyOf(headings);
      texts = Map.copyOf(texts);
    }
  }

  public Columns {
    if (languages.isEmpty() || languages.stream().distinct().count() != languages.size()) {
      throw new IllegalArgumentException("languages must be some, each once: " + languages);
    }
    languages = List.copyOf(languages);
    Map<PageLanguage, String> copy = new EnumMap<>(PageLanguage.class);
    copy.putAll(titles);
    titles = copy;
    articles = List.copyOf(articles);
  }
}
