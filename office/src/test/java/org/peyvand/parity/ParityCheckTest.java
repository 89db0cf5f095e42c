package org.peyvand.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.clause.Clause;
import org.peyvand.clause.Clauses;
import org.peyvand.clause.Filling;
import org.peyvand.dossier.Form;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.parallel.Passage;
import org.peyvand.parity.Finding.Kind;
import org.peyvand.text.Language;

/** Languages of one paper that do not say the same. */
class ParityCheckTest {

  /** The whole library, in every form and pair of languages, says the same in all of them. */
  @Test
  void theLibraryItselfHasNoFindingsButItsBlanks() {
    for (Form form : List.of(Form.SISTER_CITY, Form.FRIENDSHIP, Form.COOPERATION)) {
      for (Language one : Language.values()) {
        for (Language other : Language.values()) {
          if (one != other) {
            assertThat(find(library(form, List.of(one, other), one)))
                .as(form + " " + one + " " + other)
                .filteredOn(f -> f.kind() != Kind.BLANK)
                .isEmpty();
            assertThat(find(library(form, List.of(one, other), null)))
                .filteredOn(f -> f.kind() != Kind.BLANK)
                .isEmpty();
          }
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "از ۱۷ مرداد ۱۴۰۳ آغاز می‌شود.|It begins on 7 August 2024.",
        "از ۱۷ مرداد ۱۴۰۳ (۷ اوت ۲۰۲۴) آغاز می‌شود.|It begins on 17 Mordad 1403.",
        "در پنج نسخه|in 5 copies",
        "در ۵ نسخه|in five copies",
        "بیست و پنج روز|twenty-five days",
        "سه ماه پیش از پایان|three months before its end",
        "۱٬۲۰۰ نفر|1,200 people",
        "۲٫۵ درصد|2.5 percent",
        "یک نسخه از هر زبان|a copy in every language",
        "دو طرف|both sides",
        "هر ۱۲ ماه یک بار|every twelve months",
        "ماده ۵ و ماده ششم|Article 5 and Article 6",
        "شهردار اصفهان به استانبول سفر می‌کند.|The Mayor of Isfahan travels to Istanbul.",
      })
  void theSameInOtherWordsIsNoFinding(String persian, String english) {
    assertThat(findings(persian, english)).isEmpty();
    assertThat(findings(english, Language.EN, persian, Language.FA)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 Ağustos 2024 günü|في 7 آب/أغسطس 2024",
        "yirmi beş gün|خمسة وعشرون يوما",
        "1.200 kişi|1,200 شخص",
        "%5 pay|نسبة 5 بالمئة",
        "iki ay içinde|خلال شهرين",
        "üç yıl|ثلاث سنوات",
        "İstanbul'da ve Isfahan'da|في إسطنبول وبأصفهان",
      })
  void turkishAndArabicSayTheSame(String turkish, String arabic) {
    assertThat(findings(turkish, Language.TR, arabic, Language.AR)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE|تا ۱۷ مرداد ۱۴۰۳|until 8 August 2024|۱۷ مرداد ۱۴۰۳|8 August 2024",
        "NUMBER|در ۵ نسخه|in 6 copies|۵|6",
        "NUMBER|سه ماه پیش از پایان|three years before its end|سه|three",
        "NUMBER|شش ماه|two months|شش|",
        "NUMBER|بیست و پنج روز|twenty-six days|بیست و پنج|twenty-six",
        "PLACE|میان اصفهان و استانبول|between Isfahan and Ankara|استانبول|Ankara",
        "PLACE|دفتر در شیراز است|The office is there|شیراز|",
        "OFFICE|شورای شهر تصویب می‌کند|The mayor approves|شورای شهر|mayor",
        "DATE_CONTRADICTS_ITSELF|از ۱۷ مرداد ۱۴۰۳ برابر ۹ اوت ۲۰۲۴|from 17 Mordad 1403|۱۷ مرداد ۱۴۰۳ برابر ۹ اوت ۲۰۲۴|",
        "SCRIPT|متن وعده|the promise وعده here|وعده|",
        "BLANK|رابط: ……|Contact: nobody|……|",
      })
  void whatDiffersIsFoundAndBothPlacesAreMarked(
      Kind kind, String persian, String english, String said, @Nullable String counterpart) {
    List<Finding> findings = findings(persian, english);
    assertThat(findings).extracting(Finding::kind).containsExactly(kind);
    Finding finding = findings.getFirst();
    assertThat(finding.said()).isEqualTo(said);
    assertThat(finding.counterpart()).isEqualTo(counterpart == null ? "" : counterpart);
    String body = finding.one().language() == Language.FA ? persian : english;
    assertThat(body.substring(finding.one().start(), finding.one().end())).isEqualTo(said);
    Spot other = finding.other();
    if (other != null && !other.isWhole()) {
      assertThat(other.language()).isNotEqualTo(finding.one().language());
      String there = other.language() == Language.FA ? persian : english;
      assertThat(there.substring(other.start(), other.end()))
          .isEqualTo(counterpart == null ? there : counterpart);
    }
  }

  @Test
  void numbersThatChangeParagraphsAreFound() {
    assertThat(findings("۳ ماه\n۶ ماه", "6 months\n3 months"))
        .extracting(Finding::kind)
        .containsExactly(Kind.NUMBER, Kind.NUMBER);
  }

  @Test
  void aMissingArticleOrParagraphIsFound() {
    List<Finding> missing = findings("متن", "");
    assertThat(missing).extracting(Finding::kind).containsExactly(Kind.MISSING_ARTICLE);
    assertThat(missing.getFirst().other()).isEqualTo(new Spot("a1", Language.EN, 0, 0));
    List<Finding> shorter = findings("یک بند\nبند دیگر", "one paragraph");
    assertThat(shorter).extracting(Finding::kind).containsExactly(Kind.PARAGRAPHS);
    assertThat(shorter.getFirst().said()).isEqualTo("2");
    assertThat(shorter.getFirst().one().start()).isEqualTo("یک بند\n".length());
  }

  @Test
  void itemsAreNumberedAlikeWhateverTheirAlphabet() {
    assertThat(findings("الف) نخست\nب) دیگر\nپ) سوم", "a) one\nb) other\nc) third")).isEmpty();
    assertThat(findings("۱. متن\n۲. متن", "1) text\n2) text")).isEmpty();
    assertThat(findings("۱. متن\n۲. متن", "1. text\n3. text"))
        .extracting(Finding::kind)
        .contains(Kind.NUMBERING);
    assertThat(findings("الف) متن\nب) متن", "a) text\nc) text"))
        .extracting(Finding::kind)
        .contains(Kind.NUMBERING);
  }

  @Test
  void aSignatoryWhoIsNamedInOneLanguageOnlyIsFound() {
    ParallelText text =
        paper(
            Map.of(Language.FA, "به دست نام نمونه امضا می‌شود.", Language.EN, "It is signed."),
            List.of(Language.FA, Language.EN),
            null);
    assertThat(find(text)).extracting(Finding::kind).containsExactly(Kind.PERSON);
  }

  @Test
  void whichLanguagePrevailsMustBeSaidAlikeAndAsSet() {
    assertThat(prevailing("متن فارسی ملاک است.", "The Persian text prevails.", Language.FA))
        .isEmpty();
    assertThat(
            prevailing("همهٔ متن‌ها اعتبار یکسان دارند.", "All texts are equally authentic.", null))
        .isEmpty();
    assertThat(prevailing("متن فارسی ملاک است.", "The English text shall prevail.", Language.FA))
        .containsExactly(Kind.PREVAILING_DIFFERS);
    assertThat(prevailing("متن فارسی ملاک است.", "The Persian text prevails.", Language.EN))
        .containsExactly(Kind.PREVAILING_SETTING, Kind.PREVAILING_SETTING);
    assertThat(prevailing("متن فارسی ملاک است.", "It is written in Persian.", Language.FA))
        .containsExactly(Kind.PREVAILING_MISSING);
    assertThat(
            prevailing(
                "این یادداشت به فارسی و انگلیسی نوشته شد. در اختلاف، متن انگلیسی ملاک است.",
                "Written in Persian and English. In doubt the English text prevails.",
                Language.EN))
        .isEmpty();
  }

  /** Of the library's own text, every number that is changed in one language is found. */
  @Test
  void everyChangedNumberOfTheLibraryIsFound() {
    Random random = new Random(7);
    int rounds = Boolean.getBoolean("peyvand.long") ? 2_000 : 60;
    for (int i = 0; i < rounds; i++) {
      ParallelText text = library(Form.SISTER_CITY, List.of(Language.FA, Language.EN), Language.EN);
      List<Article> numbered =
          text.articles().stream()
              .filter(a -> a.in(Language.EN).body().matches("(?s).*\\b\\d+\\b.*"))
              .toList();
      Article article = numbered.get(random.nextInt(numbered.size()));
      int other = 101 + random.nextInt(800);
      String changed =
          article.in(Language.EN).body().replaceFirst("\\b\\d+\\b", Integer.toString(other));
      ParallelText wrong =
          text.with(
              article.id(),
              a -> a.with(Map.of(Language.EN, new Passage(a.in(Language.EN).heading(), changed))));
      assertThat(find(wrong))
          .filteredOn(f -> f.kind() == Kind.NUMBER)
          .singleElement()
          .satisfies(
              f -> assertThat(List.of(f.said(), f.counterpart())).contains(Integer.toString(other)))
          .satisfies(f -> assertThat(f.one().article()).isEqualTo(article.id()));
    }
  }

  /** Whatever is written, the check answers, and its marks lie in the text. */
  @Test
  void marksAlwaysLieInTheText() {
    Random random = new Random(11);
    String[] pieces = {
      "۱۷", "مرداد", "1403", "…", "……", "(الف)", "a)", "\n", " ", "Isfahan", "استانبول", "twenty",
      "five", "-", "و", "بیست", "%", "\u200C", "É", "𝟗", "٣", "ü", "'", "."
    };
    int rounds = Boolean.getBoolean("peyvand.long") ? 20_000 : 1_000;
    for (int i = 0; i < rounds; i++) {
      String one = random(random, pieces);
      String other = random(random, pieces);
      String fa = new Passage("", one).body();
      String en = new Passage("", other).body();
      for (Finding finding : findings(one, other)) {
        for (Spot spot : finding.spots()) {
          String body = spot.language() == Language.FA ? fa : en;
          assertThat(spot.start()).isBetween(0, spot.end());
          assertThat(spot.end()).isLessThanOrEqualTo(body.length());
        }
      }
    }
  }

  private static String random(Random random, String[] pieces) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(25);
    for (int i = 0; i < length; i++) {
      text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
    }
    return text.toString();
  }

  private static List<Finding> findings(String persian, String english) {
    return findings(persian, Language.FA, english, Language.EN);
  }

  private static List<Finding> findings(String one, Language in, String other, Language otherIn) {
    Map<Language, String> bodies = new EnumMap<>(Language.class);
    bodies.put(in, one);
    bodies.put(otherIn, other);
    return find(paper(bodies, List.of(in, otherIn), null)).stream()
        .filter(f -> !f.kind().name().startsWith("PREVAILING"))
        .toList();
  }

  private static List<Kind> prevailing(String fa, String en, @Nullable Language set) {
    Map<Language, String> bodies = new EnumMap<>(Language.class);
    bodies.put(Language.FA, fa);
    bodies.put(Language.EN, en);
    ParallelText text = paper(bodies, List.of(Language.FA, Language.EN), set);
    return ParityCheck.of(text.without("a2"), GazetteerNames.of(text)).stream()
        .map(Finding::kind)
        .toList();
  }

  private static List<Finding> find(ParallelText text) {
    return ParityCheck.of(text, GazetteerNames.of(text));
  }

  private static ParallelText paper(
      Map<Language, String> bodies, List<Language> languages, @Nullable Language prevailing) {
    List<Article> articles = new ArrayList<>();
    articles.add(article("a1", bodies));
    Clause clause = Clauses.shipped().find("languages").orElseThrow();
    Filling filling = new Filling(languages, prevailing, Map.of());
    Map<Language, String> last = new EnumMap<>(Language.class);
    languages.forEach(l -> last.put(l, clause.body(l, Form.SISTER_CITY, filling)));
    articles.add(article("a2", last));
    return new ParallelText(
        languages,
        prevailing,
        List.of(
            new Party(
                "isfahan",
                Map.of(
                    Language.FA,
                    "اصفهان",
                    Language.EN,
                    "Isfahan",
                    Language.TR,
                    "Isfahan",
                    Language.AR,
                    "أصفهان"),
                Map.of(),
                Map.of(Language.FA, "نام نمونه", Language.EN, "Name Example")),
            new Party(
                "istanbul",
                Map.of(
                    Language.FA,
                    "استانبول",
                    Language.EN,
                    "Istanbul",
                    Language.TR,
                    "İstanbul",
                    Language.AR,
                    "إسطنبول"),
                Map.of(),
                Map.of())),
        Map.of(),
        Map.of(),
        articles);
  }

  private static Article article(String id, Map<Language, String> bodies) {
    Map<Language, Passage> passages = new EnumMap<>(Language.class);
    bodies.forEach((language, body) -> passages.put(language, new Passage("", body)));
    return new Article(id, null, passages, List.of());
  }

  private static ParallelText library(
      Form form, List<Language> languages, @Nullable Language prevailing) {
    Map<String, Map<Language, String>> cities =
        Map.of(
            "first",
                Map.of(
                    Language.FA,
                    "اصفهان",
                    Language.EN,
                    "Isfahan",
                    Language.TR,
                    "İsfahan",
                    Language.AR,
                    "أصفهان"),
            "second",
                Map.of(
                    Language.FA,
                    "استانبول",
                    Language.EN,
                    "Istanbul",
                    Language.TR,
                    "İstanbul",
                    Language.AR,
                    "إسطنبول"));
    Map<Language, String> first = Objects.requireNonNull(cities.get("first"));
    Map<Language, String> second = Objects.requireNonNull(cities.get("second"));
    Filling filling =
        new Filling(
            languages,
            prevailing,
            Map.<String, Function<Language, String>>of(
                "first", l -> first.getOrDefault(l, ""),
                "second", l -> second.getOrDefault(l, ""),
                "term", l -> l.digits("5"),
                "notice", l -> l.digits("6")));
    List<Article> articles = new ArrayList<>();
    for (Clause clause : Clauses.shipped().list()) {
      Map<Language, String> bodies = new EnumMap<>(Language.class);
      languages.forEach(l -> bodies.put(l, clause.body(l, form, filling)));
      articles.add(article("a" + (articles.size() + 1), bodies));
    }
    Map<Language, String> opening = new EnumMap<>(Language.class);
    languages.forEach(l -> opening.put(l, Clauses.shipped().opening(l, form, filling)));
    return new ParallelText(
        languages,
        prevailing,
        List.of(
            new Party("isfahan", first, Map.of(), Map.of()),
            new Party("istanbul", second, Map.of(), Map.of())),
        Map.of(),
        opening,
        articles);
  }
}
