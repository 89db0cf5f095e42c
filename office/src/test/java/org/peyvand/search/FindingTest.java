package org.peyvand.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.store.TestDatabase;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("database")
class FindingTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final TransactionTemplate IN_TRANSACTION =
      new TransactionTemplate(new DataSourceTransactionManager(DATABASE.dataSource()));
  private static int number;

  private final WordList words = new WordList(DATABASE.jdbc());
  private final Search search = new PostgresSearch(DATABASE.jdbc(), words);
  private final SearchIndex index =
      new PostgresIndex(DATABASE.jdbc(), new JdbcTemplate(DATABASE.dataSource()), words);

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          توافق‌نامه | امضای توافقنامه در بهار
          توافقنامه | متن توافق‌نامه خوانده شد
          توافق نامه | متن توافق‌نامه خوانده شد
          توافق‌نامه | متن توافق نامه خوانده شد
          گردشگری | مدیر گردشگري استان
          شركت | شرکت واحد اتوبوسرانی
          ۱۴۰۴ | تا پایان سال 1404
          پل | پلهای تاریخی شهر
          باغ‌ها | باغ ایرانی
          شورا | نشست شورای شهر
          شهردار | شهرداران دو شهر آمدند
          شهرداران | شهردار تازه آمد
          نماینده | نمایندگان مردم رأی دادند
          می‌رود | هیئتی به کازان میرود
          میرود | هیئتی به کازان می رود
          گفت‌وگو | گفتگو با سفیر
          گفت و گو | گفت‌وگوی تازه
          حمل‌ونقل | سازمان حمل و نقل همگانی
          مسئله | مسأله آب
          جرأت | جرئت سخن
          خانه | خانه‌ای در کاشان
          آشپز | جشنوارهٔ آشپزها
          Istanbul | هیئتی از استانبول آمد
          استانبول | İstanbul Büyükşehir Belediyesi
          اصفهان | The mayor of Isfahan said
          Esfahan | شهردار اصفهان گفت
          kazan | نمایندگان کازان
          izmir | İZMİR HEYETİ
          müze | İsfahan'daki müzeler açıldı
          kardeş kent | kardeş şehir protokolü
          işbirliği | iş birliği protokolü
          city | the cities of Asia
          delegations | a delegation came
          البلدية | رئيس بلدية بغداد
          بلدية | موافقة البلدية على المشروع
          """)
  void differentSpellingsOfOneWordFindEachOther(String query, String text) {
    String ref = put(text);
    assertThat(refs(query)).contains(ref);
  }

  @ParameterizedTest(name = "{0} does not find {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          شهر | بیستم شهریور بود
          بار | ایران پرباران است
          جهان | گنجی نهان
          کار | شکارگاه شاهی
          است | استان گلستان
          ۴۰۴ | سال ۱۴۰۴
          tan | istanbul
          son | personel alımı
          port | transport department
          """)
  void aPartOfAnotherWordIsNotFound(String query, String text) {
    String ref = put(text);
    assertThat(refs(query)).doesNotContain(ref);
  }

  @Test
  void theHeadlineWeighsMoreThanTheLeadAndThatMoreThanTheBody() {
    String body = put("item", "گنجنامه نیست", "پیش‌درآمد", "فیروزه‌کوبی در متن", Audience.all());
    String lead = put("item", "گنجنامه نیست", "فیروزه‌کوبی در لید", "متن", Audience.all());
    String headline = put("item", "فیروزه‌کوبی در تیتر", "پیش‌درآمد", "متن", Audience.all());
    assertThat(refs("فیروزه کوبی")).containsExactly(headline, lead, body);
  }

  @Test
  void theFittingWordsAreMarkedInTheOriginalText() {
    put("item", "سفالِ میبد", "", "كاشيهاي هفت‌رنگ میبد", Audience.all());
    Found.Hit hit = search.find(SearchQuery.of("کاشی‌ها", 10)).hits().getFirst();
    assertThat(hit.passage()).contains(new Found.Piece("كاشيهاي", true));
  }

  @Test
  void whatIsNotForEverybodyIsFoundOnlyByThoseItIsFor() {
    String office = put("report", "نامهٔ زعفرانیه", "", "", Audience.office());
    String named = put("report", "نامهٔ زعفرانیه", "", "", Audience.named(Set.of(7L)));
    assertThat(refs("زعفرانیه")).isEmpty();
    assertThat(refs("زعفرانیه", 1L)).containsExactly(office);
    assertThat(refs("زعفرانیه", 7L)).containsExactlyInAnyOrder(office, named);
  }

  @Test
  void aSlipOfTheFingerIsAnsweredWithWhatMayBeMeant() {
    put("نگارگری در موزه");
    assertThat(search.find(SearchQuery.of("نگارگزی", 10)).meant()).isEqualTo("نگارگری");
  }

  @Test
  void whatWasTakenOutIsFoundNoMore() {
    String ref = put("ترمه‌دوزی یزد");
    index.remove("item", ref);
    assertThat(refs("ترمه‌دوزی")).isEmpty();
  }

  @Test
  void recordsAddedManyAtOnceHaveTheSameKeysAsThosePutOneByOne() {
    String odd = "نگارخانه‌های هیئت 😀 «a\\b'c» \t Kazan'da " + "پل ".repeat(20_000);
    List<Searchable> records =
        List.of(
            searchable("put", "سفالِ میبد", "سرامیک", odd, Audience.all()),
            searchable("added", "سفالِ میبد", "سرامیک", odd, Audience.named(Set.of(7L, 8L))));
    IN_TRANSACTION.executeWithoutResult(
        status -> {
          index.put(records.getFirst());
          index.addAll(List.of(index.keyed(records.getLast())));
        });
    List<String> keys =
        DATABASE
            .jdbc()
            .sql("select keys::text || body from search.record where kind in ('put', 'added')")
            .query(String.class)
            .list();
    assertThat(keys).hasSize(2);
    assertThat(keys.getFirst()).contains("'سرامیک':5B").isEqualTo(keys.getLast());
    assertThat(refs("نگارخانه", 8L)).hasSize(2);
    assertThat(refs("نگارخانه")).hasSize(1);
  }

  @Test
  void thereIsMoreThanWasAskedFor() {
    for (int i = 0; i < 3; i++) {
      put("قلم‌زنی");
    }
    Found found = search.find(SearchQuery.of("قلمزنی", 2));
    assertThat(found.hits()).hasSize(2);
    assertThat(found.more()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "«»", "''", "a'b\\c", "و", "\0", "!&|()<->:*", "\uD800", "\u202E"})
  void noQueryIsAFault(String query) {
    assertThat(search.find(SearchQuery.of(query, 10)).hits()).isNotNull();
  }

  private List<String> refs(String query) {
    return refs(query, null);
  }

  private List<String> refs(String query, @Nullable Long reader) {
    return search
        .find(new SearchQuery(query, null, null, null, null, Set.of(), reader, 100))
        .hits()
        .stream()
        .map(Found.Hit::ref)
        .toList();
  }

  private String put(String text) {
    return put("item", "متن", "", text, Audience.all());
  }

  private String put(String kind, String headline, String lead, String body, Audience audience) {
    Searchable record = searchable(kind, headline, lead, body, audience);
    IN_TRANSACTION.executeWithoutResult(status -> index.put(record));
    return record.ref();
  }

  private static Searchable searchable(
      String kind, String headline, String lead, String body, Audience audience) {
    String ref = Integer.toString(900_000 + number++);
    return new Searchable(
        kind, ref, "fa", "/n/" + ref, headline, lead, body, List.of(), Instant.EPOCH, audience);
  }
}
