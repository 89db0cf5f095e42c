package org.peyvand.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Person;
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
 * The first report, sentence by sentence: where in Peyvand each ended up. A sentence goes into acts
 * of the dossier, each on its page with a field that holds what was said; what is left over is the
 * page around the report.
 */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=first-report")
class FirstReportTest {

  private static final Pair PAIR = Pair.of("isfahan", "istanbul");

  /** Menu, tags and the form for comments: not the report's own words. */
  private static final Pattern AROUND =
      Pattern.compile("پیوندخوان.*|بازگویی از ایمنا.*|برچسب.*|نظر شما|شما در حال پاسخ.*");

  private static final Happened EXHIBITION =
      Happened.between(LocalDate.of(2024, 8, 7), LocalDate.of(2024, 8, 10));

  @Autowired KeepReport keep;
  @Autowired ReviewMany many;
  @Autowired Relations relations;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void everySentenceOfOurRetellingIsInTheDossier() throws Exception {
    Map<String, Set<String>> places = places(DemoReport.retold());
    assertThat(found(places, "دیدار کرد")).contains("meeting", "interest");
    assertThat(found(places, "پیشنهاد تفاهم")).contains("proposal");
    assertThat(found(places, "تسلیت")).contains("courtesy");
    assertThat(found(places, "سیزدهمین نمایشگاه")).contains("event", "delegation", "commitment");
    assertThat(found(places, "استقبال کرد")).contains("welcome");
    assertThat(found(places, "کد خبر")).contains("report code");
    assertEachHasAPlace(places);
    assertTheirFields();
  }

  /** Not only that an act quotes the sentence: what it said stands in the act's own fields. */
  private void assertTheirFields() {
    List<Act> acts = relations.acts(PAIR);
    assertThat(of(acts, ActKind.MEETING))
        .anySatisfy(
            act -> {
              assertThat(act.people()).extracting(Person::office).contains("mayor");
              assertThat(act.place()).isNotBlank();
            });
    assertThat(of(acts, ActKind.INTEREST))
        .anySatisfy(
            act ->
                assertThat(act.fields())
                    .contains(Field.TRANSPORT, Field.WASTE, Field.URBAN_SERVICES));
    assertThat(of(acts, ActKind.COURTESY))
        .anySatisfy(act -> assertThat(act.name()).isEqualTo("condolence"));
    assertThat(of(acts, ActKind.EVENT))
        .anySatisfy(act -> assertThat(act.happened()).isEqualTo(EXHIBITION));
    assertThat(of(acts, ActKind.COMMITMENT))
        .anySatisfy(
            act -> {
              assertThat(act.actors()).containsExactly("istanbul");
              assertThat(act.happened()).isEqualTo(EXHIBITION);
            });
    assertThat(of(acts, ActKind.SIGNING)).noneMatch(act -> act.modality() == Modality.DONE);
  }

  private static List<Act> of(List<Act> acts, ActKind kind) {
    return acts.stream().filter(act -> act.kind() == kind).toList();
  }

  @Test
  void everySentenceOfTheOriginalIsInTheDossier() throws Exception {
    Path original =
        Path.of(System.getProperty("peyvand.root", ".."))
            .resolve("../shared/reading/dev/01-fa.txt");
    assumeTrue(Files.exists(original), "the first report is not beside this project");
    Map<String, Set<String>> places = places(Files.readString(original));
    assertThat(found(places, "سیزدهمین نمایشگاه مدیریت شهری در اصفهان (طی"))
        .contains("event", "delegation", "commitment");
    assertThat(found(places, "استقبال کرد")).contains("welcome");
    assertEachHasAPlace(places);
  }

  private static void assertEachHasAPlace(Map<String, Set<String>> places) {
    assertThat(places).hasSizeGreaterThan(8);
    assertThat(places).allSatisfy((sentence, where) -> assertThat(where).as(sentence).isNotEmpty());
  }

  private static Set<String> found(Map<String, Set<String>> places, String words) {
    return places.entrySet().stream()
        .filter(place -> place.getKey().replace("\u200c", "").contains(words.replace("\u200c", "")))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no sentence with " + words));
  }

  /**
   * Each sentence of the report with the kinds of the acts that quote it. Each act stands on the
   * dossier's page under its own number, with the words that it quotes.
   */
  private Map<String, Set<String>> places(String text) {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    Report report =
        switch (keep.keep(KeepReport.pasted(text, text, Report.About.NEWS), officer.member())) {
          case KeepReport.Outcome.Kept kept -> kept.report();
          case KeepReport.Outcome.Known known -> known.first();
          case KeepReport.Outcome.Refused refused -> throw new AssertionError(refused.why());
        };
    many.accept(report.id(), ReviewMany.Which.ALL, "taken back", officer.member());
    List<Act> acts = relations.acts(PAIR);
    String page = officer.get("/desk/ties/" + PAIR.slug()).body();
    acts.forEach(act -> assertThat(page).contains("id=\"act-" + act.id() + "\""));
    Map<String, Set<String>> places = new LinkedHashMap<>();
    Matcher sentences = Pattern.compile("[^\\n.!؟]+").matcher(report.text());
    while (sentences.find()) {
      String sentence = sentences.group().strip();
      if (sentence.codePoints().anyMatch(Character::isLetterOrDigit)
          && !AROUND.matcher(sentence.replace("\u200c", "")).matches()) {
        int start = report.text().codePointCount(0, sentences.start());
        int end = report.text().codePointCount(0, sentences.end());
        places.put(sentence, where(sentence, start, end, report, acts));
      }
    }
    return places;
  }

  private static Set<String> where(
      String sentence, int start, int end, Report report, List<Act> acts) {
    Set<String> where = new TreeSet<>();
    if (report.headline().equals(sentence)) {
      where.add("report headline");
    }
    if (report.code() != null && sentence.startsWith("کد خبر")) {
      where.add("report code");
    }
    for (Act act : acts) {
      boolean quotes =
          act.evidence().stream()
              .filter(proof -> proof.report() != null && proof.report() == report.id())
              .flatMap(proof -> proof.spans().stream())
              .anyMatch(span -> span.start() < end && start < span.end());
      if (quotes) {
        where.add(act.kind().token());
      }
    }
    return where;
  }
}
