package org.peyvand.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.peyvand.parallel.TextChange.ArticleChange;
import org.peyvand.parallel.TextChange.Kind;
import org.peyvand.text.Language;

/** Articles side by side: their canonical form, their changes, and pasted texts. */
class ParallelTextTest {

  @Test
  void theCanonicalFormSaysAllAndKnowsNothingOfHowItCameAbout() {
    ParallelText text =
        text(
            new Article("a1", "purpose", passages("هدف", "یک\nدو", "Aim", "\"One\""), List.of(7L)));
    assertThat(CanonicalForm.json(text))
        .isEqualTo(
            "{\"articles\":[{\"en\":{\"body\":\"\\\"One\\\"\",\"heading\":\"Aim\"},"
                + "\"fa\":{\"body\":\"یک\\nدو\",\"heading\":\"هدف\"}}],"
                + "\"format\":\"peyvand-memorandum-1\",\"languages\":[\"fa\",\"en\"],"
                + "\"opening\":{\"en\":\"\",\"fa\":\"\"},"
                + "\"parties\":[{\"city\":\"isfahan\",\"holder\":{\"en\":\"\",\"fa\":\"\"},"
                + "\"name\":{\"en\":\"Isfahan\",\"fa\":\"\"},\"office\":{\"en\":\"\",\"fa\":\"\"}}],"
                + "\"prevailing\":null,\"title\":{\"en\":\"\",\"fa\":\"عنوان\"}}");
    ParallelText again =
        text(new Article("a9", null, passages("هدف", "یک\r\nدو  ", "Aim", "\"One\""), List.of()));
    assertThat(hash(again)).isEqualTo(hash(text)).hasSize(64);
    assertThat(
            hash(text(new Article("a1", null, passages("هدف", "یک\nسه", "Aim", "One"), List.of()))))
        .isNotEqualTo(hash(text));
  }

  @Test
  void unseenSignsDoNotDecideWhatASignedTextShows() {
    assertThat(new Passage("a", "see \u202E7\u202C this\u200F").body()).isEqualTo("see 7 this");
    assertThat(new Passage("a", "می\u200C\u200Cشود \u200C").body()).isEqualTo("می\u200Cشود");
    assertThat(new Passage("a", "e\u0301").body()).isEqualTo("\u00e9");
  }

  @Test
  void anArticleThatIsChangedMovedNewOrGoneIsNamedSo() {
    ParallelText before = text(article("a1", "one"), article("a2", "two"), article("a3", "three"));
    ParallelText after =
        text(article("a3", "three"), article("a1", "one more"), article("a4", "four"));
    TextChange change = TextChange.between(before, after);
    assertThat(change.articles())
        .extracting(ArticleChange::id, ArticleChange::kind, ArticleChange::moved)
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple("a3", Kind.SAME, true),
            org.assertj.core.groups.Tuple.tuple("a1", Kind.CHANGED, true),
            org.assertj.core.groups.Tuple.tuple("a2", Kind.GONE, false),
            org.assertj.core.groups.Tuple.tuple("a4", Kind.NEW, false));
    assertThat(TextChange.between(before, before).isEmpty()).isTrue();
  }

  @Test
  void aPastedTextIsCutAtItsArticlesInEveryLanguage() {
    PastedText fa =
        PastedText.of(
            "یادداشت تفاهم\nماده ۱: هدف\nدو طرف همکاری می‌کنند.\nماده دوم - هزینه‌ها\nهر طرف.");
    assertThat(fa.opening()).isEqualTo("یادداشت تفاهم");
    assertThat(fa.articles())
        .containsExactly(
            new Passage("هدف", "دو طرف همکاری می‌کنند."), new Passage("هزینه‌ها", "هر طرف."));
    assertThat(PastedText.of("Article 1. Purpose\nText.\n\nARTICLE 2 – Costs\nMore.").articles())
        .containsExactly(new Passage("Purpose", "Text."), new Passage("Costs", "More."));
    assertThat(PastedText.of("Madde 1: Amaç\nMetin.\nMADDE 2\nSatır.").articles())
        .containsExactly(new Passage("Amaç", "Metin."), new Passage("", "Satır."));
    assertThat(PastedText.of("المادة (1): الغاية\nنص.\nالمادة الثانية: النفقات\nنص.").articles())
        .containsExactly(new Passage("الغاية", "نص."), new Passage("النفقات", "نص."));
    assertThat(PastedText.of("no articles here").articles()).isEmpty();
    assertThat(PastedText.of("Articles of association\nماده‌های قانون").articles()).isEmpty();
  }

  @Test
  void theirWordsTakeThePlaceOfOursInTheirLanguageOnly() {
    ParallelText ours = text(article("a1", "one"), article("a2", "two"));
    ParallelText theirs =
        PastedText.of("Article 1. A\nuno\nArticle 2. B\ndos\nArticle 3. C\ntres")
            .into(ours, Language.EN);
    assertThat(theirs.articles()).extracting(Article::id).containsExactly("a1", "a2", "a3");
    assertThat(theirs.articles().get(1).in(Language.EN)).isEqualTo(new Passage("B", "dos"));
    assertThat(theirs.articles().get(1).in(Language.FA))
        .isEqualTo(ours.articles().get(1).in(Language.FA));
    assertThat(theirs.articles().get(2).in(Language.FA)).isEqualTo(Passage.EMPTY);
  }

  /** The figure of the project: two versions of fifty articles within 100 ms, warm. */
  @Test
  @EnabledIfSystemProperty(named = "peyvand.long", matches = "true")
  void fiftyArticlesAreComparedInTime() {
    List<Article> old = new ArrayList<>();
    List<Article> now = new ArrayList<>();
    IntStream.rangeClosed(1, 50)
        .forEach(
            i -> {
              String en =
                  ("The two sides cooperate in field " + i + " and report each year. ").repeat(20);
              String fa =
                  ("دو طرف در زمینهٔ " + i + " همکاری می‌کنند و هر سال گزارش می‌دهند. ").repeat(20);
              old.add(new Article("a" + i, null, passages("ع", fa, "H", en), List.of()));
              now.add(
                  new Article(
                      "a" + i,
                      null,
                      passages(
                          "ع",
                          fa.replace("سال", "ماه"),
                          "H",
                          en.replace("each year", "every month")),
                      List.of()));
            });
    ParallelText before = text(old.toArray(Article[]::new));
    ParallelText after = text(now.toArray(Article[]::new));
    long best = Long.MAX_VALUE;
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    for (int i = 0; i < 40; i++) {
      long start = clock.getCurrentThreadCpuTime();
      assertThat(TextChange.between(before, after).changed()).isEqualTo(50);
      best = Math.min(best, clock.getCurrentThreadCpuTime() - start);
    }
    System.out.printf("compared in %.1f ms of CPU%n", best / 1e6);
    assertThat(best).isLessThan(100_000_000);
  }

  private static String hash(ParallelText text) {
    return HexFormat.of().formatHex(CanonicalForm.sha256(text));
  }

  private static Article article(String id, String words) {
    return new Article(id, null, passages("عنوان", words, "Heading", words), List.of());
  }

  private static Map<Language, Passage> passages(String h, String b, String he, String be) {
    return Map.of(Language.FA, new Passage(h, b), Language.EN, new Passage(he, be));
  }

  private static ParallelText text(Article... articles) {
    return new ParallelText(
        List.of(Language.FA, Language.EN),
        null,
        List.of(new Party("isfahan", Map.of(Language.EN, "Isfahan"), Map.of(), Map.of())),
        Map.of(Language.FA, "عنوان"),
        Map.of(),
        List.of(articles));
  }
}
