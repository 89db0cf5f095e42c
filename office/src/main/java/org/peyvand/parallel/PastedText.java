package org.peyvand.parallel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peyvand.text.Language;

/**
 * A paper in one language as somebody sends it, cut at the lines that begin an article: «ماده ۱»,
 * "Article 1", "Madde 1", «المادة 1», the number in digits or as an ordinal up to twenty. Where no
 * line does, the whole is its opening.
 *
 * @param opening what stands before the first article
 * @param articles in order, without their numbers
 */
public record PastedText(String opening, List<Passage> articles) {

  private static final String NUMBER = "[0-9۰-۹٠-٩]{1,3}";
  private static final String ORDINAL =
      "یکم|اول|نخست|دوم|سوم|چهارم|پنجم|ششم|هفتم|هشتم|نهم|دهم|یازدهم|دوازدهم|سیزدهم|چهاردهم"
          + "|پانزدهم|شانزدهم|هفدهم|هجدهم|نوزدهم|بیستم"
          + "|(?:الأولى|الاولى|الثانية|الثالثة|الرابعة|الخامسة|السادسة|السابعة|الثامنة|التاسعة"
          + "|العاشرة|الحادية|العشرون)(?:\\s+عشرة?)?";

  private static final Pattern BEGINNING =
      Pattern.compile(
          "^\\s*(?:(?:ماده|مادهٔ|مادۀ|المادة|الماده|البند|بند)\\s*(?:\\(?"
              + NUMBER
              + "\\)?|"
              + ORDINAL
              + ")"
              + "|(?:article|art\\.|madde)\\s*\\(?"
              + NUMBER
              + "\\)?|"
              + NUMBER
              + "\\.?\\s*madde)(?=\\s|[.:\\-–—]|$)\\s*[.:\\-–—]*\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final int LONGEST_HEADING = 120;

  public PastedText {
    articles = List.copyOf(articles);
  }

  /** Cuts a pasted text. */
  public static PastedText of(String pasted) {
    StringBuilder opening = new StringBuilder();
    List<Passage> articles = new ArrayList<>();
    StringBuilder body = opening;
    String heading = "";
    for (String line : pasted.lines().toList()) {
      Matcher begins = BEGINNING.matcher(line);
      if (begins.find()) {
        if (body != opening) {
          articles.add(passage(heading, body));
        }
        body = new StringBuilder();
        heading = line.substring(begins.end());
      } else {
        body.append(line).append('\n');
      }
    }
    if (body != opening) {
      articles.add(passage(heading, body));
    }
    return new PastedText(opening.toString().strip(), articles);
  }

  /** A long first line, or one that ends like a sentence with no more after it, is text. */
  private static Passage passage(String heading, StringBuilder body) {
    boolean sentence = heading.length() > LONGEST_HEADING || body.toString().isBlank();
    return sentence
        ? new Passage("", heading + "\n" + body)
        : new Passage(heading, body.toString());
  }

  /**
   * The paper with these words in one language, article by article in order: articles too many are
   * added, those that are missing become empty in this language.
   */
  public ParallelText into(ParallelText paper, Language language) {
    ParallelText changed = paper;
    for (int i = 0; i < Math.max(articles.size(), paper.articles().size()); i++) {
      Passage passage = i < articles.size() ? articles.get(i) : Passage.EMPTY;
      if (i < paper.articles().size()) {
        String id = paper.articles().get(i).id();
        changed = changed.with(id, article -> article.with(Map.of(language, passage)));
      } else {
        Article added = new Article(changed.freeId(), null, Map.of(language, passage), List.of());
        changed = changed.withAdded(added, Integer.MAX_VALUE);
      }
    }
    Map<Language, String> openings = new EnumMap<>(Language.class);
    openings.putAll(paper.opening());
    if (!opening.isEmpty()) {
      openings.put(language, new Passage("", opening).body());
    }
    return new ParallelText(
        changed.languages(),
        changed.prevailing(),
        changed.parties(),
        changed.title(),
        openings,
        changed.articles());
  }
}
