package org.peyvand.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;

class ProceduresTest {

  private final Procedures procedures = Procedures.shipped();

  @Test
  void sevenCountriesAndAPlainDefaultAreShipped() {
    assertThat(procedures.list())
        .extracting(Procedure::country)
        .containsExactly("ir", "tr", "us", "cn", "fr", "de", "jp", "default");
    assertThat(procedures.of("RU").country()).isEqualTo("default");
    assertThat(procedures.of(null).country()).isEqualTo("default");
    assertThat(procedures.of("TR").country()).isEqualTo("tr");
  }

  @Test
  void everyStepHasASourceAndItsWordsInFourLanguages() {
    Messages messages = new Messages();
    for (Procedure procedure : procedures.list()) {
      for (Step rule : procedure.rules()) {
        assertThat(rule.source()).isNotBlank();
        for (PageLanguage language : PageLanguage.values()) {
          assertThat(
                  List.of(
                      "procedure.step." + rule.key(),
                      "procedure.authority." + rule.authority(),
                      "procedure.document." + rule.document()))
              .allMatch(key -> messages.has(language, key));
        }
      }
    }
  }

  @Test
  void oneRuleOfAStepHoldsOnEachDay() {
    Procedure turkey = procedures.of("TR");
    assertThat(turkey.rule("tr.ministry", LocalDate.of(2018, 12, 9)).orElseThrow().authority())
        .isEqualTo("interior");
    assertThat(turkey.rule("tr.ministry", LocalDate.of(2018, 12, 10)).orElseThrow().authority())
        .isEqualTo("environment-urbanisation");
  }

  @Test
  void lagsAreThoseOfTheirDates() {
    assertThat(procedures.lags("tr"))
        .allSatisfy(
            lag -> {
              LocalDate begun = lag.begun();
              LocalDate ended = lag.ended();
              assertThat(begun).isNotNull();
              assertThat(begun == null ? null : begun.plusDays(lag.days())).isEqualTo(ended);
            });
    assertThat(procedures.of("TR").longestLag()).isEqualTo(229);
  }

  @Test
  void authoritiesAreFoundByHowTheyArePrinted() {
    assertThat(procedures.authority("ir", "موافقت وزارت کشور")).contains("interior");
    assertThat(procedures.authority("ir", "وزارت امورخارجه")).contains("foreign-affairs");
    assertThat(procedures.authority("tr", "Çevre, Şehircilik ve İklim Değişikliği Bakanlığı"))
        .contains("environment-urbanisation");
    assertThat(procedures.authority("tr", "Belediye meclisi")).isEmpty();
  }
}
