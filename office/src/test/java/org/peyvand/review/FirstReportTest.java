package org.peyvand.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.intake.KeepReport;
import org.peyvand.intake.Report;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The first report, sentence by sentence: the page, the act and the field where each ended up, read
 * back from the pages as an officer sees them. Every word of the report stands in the quotation of
 * some act; what is left over is the page around the report.
 */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=first-report")
class FirstReportTest {

  private static final Pair PAIR = Pair.of("isfahan", "istanbul");

  /** Menu, tags and the form for comments: not the report's own words. */
  private static final Pattern AROUND =
      Pattern.compile("پیوندخوان.*|بازگویی از ایمنا.*|برچسب.*|نظر شما|شما در حال پاسخ.*");

  /** Some words of each sentence; below them page | act | field | what it shows there. */
  private static final String RETOLD =
      """
      سند خواهرخواندگی
        report  | –                | headline | سند خواهرخواندگی اصفهان و استانبول امضا می‌شود
        dossier | signing planned  | sentence | Planned: the signing of a sister-city memorandum
        dossier | signing planned  | day      | date not stated
      از ضرورت یک سند گفت
        dossier | statement done   | sentence | علی قاسم‌زاده made a statement
        dossier | signing required | sentence | Said to be needed: the signing of a sister-city memorandum
      دیدار کرد و گفت
        dossier | meeting done     | sentence | Isfahan and Istanbul met, at ساختمان مرکزی شهرداری استانبول
        dossier | meeting done     | outlet   | خبرگزاری ایمنا
        dossier | meeting done     | people   | mayor · Isfahan: علی قاسم‌زاده
        dossier | meeting done     | people   | mayor · Istanbul: اکرم امام‌اوغلو
        dossier | interest wished  | sentence | Isfahan wishes to work with Istanbul in transport, waste and urban services
        dossier | interest wished  | fields   | transport waste urban services
        dossier | statement done   | sentence | علی قاسم‌زاده made a statement
      قطب‌های صنعت
        dossier | proposal done    | sentence | Isfahan proposed a sister-city memorandum to Istanbul
        dossier | statement done   | sentence | علی قاسم‌زاده made a statement
      استوارتر خواهد کرد
        dossier | signing required | sentence | Said to be needed: the signing of a sister-city memorandum
        dossier | statement done   | sentence | علی قاسم‌زاده made a statement
      فرستاده می‌شود
        dossier | delegation planned | sentence | Planned: a delegation of Istanbul to Isfahan for سیزدهمین نمایشگاه مدیریت شهری در اصفهان
        dossier | event planned      | sentence | Planned: سیزدهمین نمایشگاه مدیریت شهری در اصفهان, in Isfahan
      تسلیت گفت
        dossier | courtesy done    | sentence | Istanbul: condolences to Isfahan
      رابطه ایران و ترکیه
        dossier | interest wished  | sentence | Istanbul wishes to work with Isfahan
        dossier | statement done   | sentence | اکرم امام‌اوغلو made a statement
      وی درباره سیزدهمین
        dossier | event planned      | sentence | Planned: سیزدهمین نمایشگاه مدیریت شهری در اصفهان, in Isfahan
        dossier | event planned      | day      | 7–10 August 2024 · 17–20 Mordad 1403
        dossier | delegation planned | sentence | Planned: a delegation of Istanbul to Isfahan
        dossier | commitment planned | sentence | Istanbul promised Isfahan: شهرداری استانبول آماده است هیئتی
        dossier | commitment planned | day      | 7–10 August 2024 · 17–20 Mordad 1403
        promise | commitment planned | title    | Istanbul promised Isfahan
        promise | commitment planned | state    | open · date passed
        promise | commitment planned | due      | 7–10 August 2024 · 17–20 Mordad 1403
        dossier | statement done     | sentence | اکرم امام‌اوغلو made a statement
      استقبال کرد
        dossier | welcome done     | sentence | Istanbul welcomed a sister-city memorandum with Isfahan
        dossier | signing wished   | sentence | Wished for: the signing of a sister-city memorandum
        dossier | meeting done     | people   | mayor · Istanbul: اکرم امام‌اوغلو
      کد خبر
        report  | –                | code     | 768623
      """;

  /** The same for the report itself, which does not come with the project. */
  private static final String ORIGINAL =
      """
      اصفهان با استانبول امضا
        report  | –                | headline | خواهرخواندگی اصفهان با استانبول
        dossier | signing planned  | sentence | Planned: the signing of a sister-city memorandum
        dossier | signing planned  | day      | date not stated
      بسیار ضروری است
        dossier | statement done   | sentence | علی قاسم‌زاده made a statement
        dossier | signing required | sentence | Said to be needed: the signing of a sister-city memorandum
      در محل ساختمان
        dossier | meeting done     | sentence | Isfahan and Istanbul met, at ساختمان مرکزی شهرداری استانبول
        dossier | meeting done     | outlet   | خبرگزاری ایمنا
        dossier | meeting done     | people   | mayor · Isfahan: علی قاسم‌زاده
        dossier | meeting done     | people   | mayor · Istanbul: اکرم امام‌اوغلو
        dossier | interest wished  | sentence | Isfahan wishes to work with Istanbul in transport, waste, urban services and environment
        dossier | interest wished  | fields   | transport waste urban services environment
        dossier | statement done   | sentence | علی قاسم‌زاده made a statement
      قرابت
        dossier | proposal done    | sentence | Isfahan proposed a sister-city memorandum to Istanbul
        dossier | signing wished   | sentence | Wished for: the signing of a sister-city memorandum
        dossier | statement done   | sentence | علی قاسم‌زاده made a statement
      بین دو شهر خواهد شد
        dossier | signing required | sentence | Said to be needed: the signing of a sister-city memorandum
        dossier | statement done   | sentence | علی قاسم‌زاده made a statement
      هیئتی از استانبول برای حضور
        dossier | delegation planned | sentence | Planned: a delegation of Istanbul to Isfahan for سیزدهمین نمایشگاه مدیریت شهری در اصفهان
        dossier | event planned      | sentence | Planned: سیزدهمین نمایشگاه مدیریت شهری در اصفهان, in Isfahan
      ضمن تسلیت
        dossier | courtesy done    | sentence | Istanbul: condolences to Isfahan
        dossier | interest wished  | sentence | Istanbul wishes to work with Isfahan
        dossier | meeting done     | people   | mayor · Istanbul: اکرم امام‌اوغلو
        dossier | statement done   | sentence | اکرم امام‌اوغلو made a statement
      آماده اعزام
        dossier | event planned      | day      | 7–10 August 2024 · 17–20 Mordad 1403
        dossier | delegation planned | sentence | Planned: a delegation of Istanbul to Isfahan
        dossier | commitment planned | sentence | Istanbul promised Isfahan: شهرداری استانبول آماده اعزام هیئتی
        dossier | commitment planned | day      | 7–10 August 2024 · 17–20 Mordad 1403
        promise | commitment planned | title    | Istanbul promised Isfahan
        promise | commitment planned | state    | open · date passed
        promise | commitment planned | due      | 7–10 August 2024 · 17–20 Mordad 1403
        dossier | statement done     | sentence | اکرم امام‌اوغلو made a statement
      نتیجه این سفر
        dossier | statement done   | sentence | اکرم امام‌اوغلو made a statement
      استقبال کرد
        dossier | welcome done     | sentence | Istanbul welcomed a sister-city memorandum with Isfahan
        dossier | signing wished   | sentence | Wished for: the signing of a sister-city memorandum
      کد خبر
        report  | –                | code     | 768623
      """;

  @Autowired KeepReport keep;
  @Autowired ReviewMany many;
  @Autowired Claims claims;
  @Autowired Relations relations;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void everySentenceOfOurRetellingStandsOnItsPageInItsField() throws Exception {
    walk(DemoReport.retold(), RETOLD);
  }

  @Test
  void everySentenceOfTheOriginalStandsOnItsPageInItsField() throws Exception {
    Path original =
        Path.of(System.getProperty("peyvand.root", ".."))
            .resolve("../shared/reading/dev/01-fa.txt");
    assumeTrue(Files.exists(original), "the first report is not beside this project");
    walk(Files.readString(original), ORIGINAL);
  }

  private void walk(String text, String table) {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    Report report =
        switch (keep.keep(KeepReport.pasted(text, text, Report.About.NEWS), officer.member())) {
          case KeepReport.Outcome.Kept kept -> kept.report();
          case KeepReport.Outcome.Known known -> known.first();
          case KeepReport.Outcome.Refused refused -> throw new AssertionError(refused.why());
        };
    many.accept(report.id(), ReviewMany.Which.ALL, "taken back", officer.member());
    assertThat(relations.acts(PAIR))
        .filteredOn(act -> act.kind() == ActKind.SIGNING)
        .noneMatch(act -> act.modality() == Modality.DONE);
    PagesOfReport pages = new PagesOfReport(officer, report, PAIR, relations.acts(PAIR));
    assertThat(pages.standing()).contains("was proposed and Istanbul welcomed it");
    List<Map.Entry<String, List<Place>>> expected = new ArrayList<>(Place.read(table));
    Matcher sentences = Pattern.compile("[^\\n.!؟]+").matcher(report.text());
    while (sentences.find()) {
      String words = sentences.group().strip();
      if (words.codePoints().anyMatch(Character::isLetterOrDigit)
          && !AROUND.matcher(words.replace("\u200c", "")).matches()) {
        Map.Entry<String, List<Place>> next =
            expected.isEmpty() ? Map.entry("", List.of()) : expected.removeFirst();
        assertThat(Place.plain(words)).contains(Place.plain(next.getKey()));
        pages.holds(
            words,
            report.text().codePointCount(0, sentences.start()),
            report.text().codePointCount(0, sentences.end()),
            next.getValue());
      }
    }
    assertThat(expected).as("sentences of the table that the report has not").isEmpty();
    many.undo(
        report.id(), claims.lastBatch(report.id()).orElseThrow(), "taken back", officer.member());
  }
}
