package org.peyvand.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.peyvand.standing.Notebook.day;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Modality;
import org.peyvand.standing.Standing.Finding;
import org.peyvand.standing.Standing.GateState;
import org.peyvand.standing.Standing.Next;
import org.peyvand.web.PageLanguage;

/** The legal chains of the fold: which gate an act meets, what is missing, what is stuck. */
class GateRulesTest {

  private static final StandingInWords WORDS = Notebook.words();
  private final Notebook book = new Notebook("isfahan", "istanbul");

  @Test
  void anApprovalBeforeTheProposalIsOfSomethingElse() {
    book.write(book.approval("istanbul", "council", "2020-01-01", null));
    book.write(book.proposal("2024-01-01"));
    assertThat(book.stage()).isEqualTo(Stage.PROPOSED);
    book.write(book.approval("istanbul", "council", "2024-03-01", null));
    assertThat(book.stage()).isEqualTo(Stage.APPROVALS);
  }

  @Test
  void whoeverWasAskedHasToAnswer() {
    book.write(book.proposal("2024-01-01"));
    assertThat(book.asOf("2024-02-01").next()).isEqualTo(new Next("istanbul", "answer"));
  }

  @Test
  void bothSignWhenBothChainsAreReady() {
    book.write(book.proposal("2024-01-01"));
    book.write(book.approval("isfahan", "interior", "2024-02-01", null));
    book.write(book.approval("isfahan", "foreign-affairs", "2024-02-02", null));
    book.write(book.approval("isfahan", "council", "2024-02-03", null));
    book.write(book.approval("istanbul", "council", "2024-03-01", null));
    assertThat(book.asOf("2024-04-01").next()).isEqualTo(new Next("istanbul", "tr.ministry"));
    book.write(book.approval("istanbul", "environment-urbanisation", "2024-08-01", "2024-04-01"));
    Standing ready = book.asOf("2024-09-01");
    assertThat(ready.next()).isEqualTo(new Next(null, "sign"));
    assertThat(WORDS.next(ready, PageLanguage.FA)).contains("نوبت هر دو شهر است: امضا");
    assertThat(ready.side("istanbul").gates())
        .extracting(g -> g.step(), g -> g.state(), g -> g.days(), g -> g.usual())
        .contains(tuple("tr.ministry", GateState.DONE, 122L, 229));
  }

  @Test
  void aSignatureBeforeARequiredGateIsAFinding() {
    book.write(book.proposal("2020-01-01"));
    book.write(book.signing(Form.SISTER_CITY, "2020-06-01"));
    book.write(book.approval("istanbul", "council", "2020-03-01", null));
    book.write(book.approval("istanbul", "environment-urbanisation", "2020-09-01", null));
    Standing standing = book.asOf("2021-01-01");
    assertThat(standing.findings())
        .filteredOn(finding -> finding.side().equals("istanbul"))
        .extracting(Finding::rule, Finding::step)
        .containsExactly(tuple("signature-before-gate", "tr.ministry"));
    assertThat(standing.findings())
        .filteredOn(finding -> finding.side().equals("isfahan"))
        .extracting(Finding::rule)
        .containsOnly("gate-without-proof");
    assertThat(WORDS.finding(standing.findings().getLast(), PageLanguage.EN))
        .isEqualTo(
            "The signature came before a step that Istanbul needed: permission of the ministry");
  }

  @ParameterizedTest
  @CsvSource({
    "interior, 2018-12-09, false",
    "interior, 2018-12-10, true",
    "environment-urbanisation, 2018-12-09, true",
    "environment-urbanisation, 2018-12-10, false"
  })
  void turkeysMinistryChangedOnTheTenthOfDecember2018(
      String authority, String date, boolean found) {
    book.write(book.proposal("2018-01-01"));
    book.write(book.approval("istanbul", authority, date, null));
    assertThat(book.asOf("2019-01-01").findings())
        .extracting(Finding::rule)
        .isEqualTo(found ? List.of("authority-not-competent") : List.of());
  }

  @Test
  void theAuthorityIsKnownByItsPrintedName() {
    book.write(book.proposal("2019-01-01"));
    book.write(
        book.done(ActKind.MINISTRY_APPROVAL)
            .withActors(List.of("istanbul"))
            .withName("İçişleri Bakanlığı, 123 sayılı yazı")
            .withHappened(day("2019-05-01")));
    assertThat(book.asOf("2019-06-01").findings())
        .extracting(Finding::rule)
        .containsExactly("authority-not-competent");
  }

  @Test
  void aPermissionOfTheDayItWasAskedForIsAFinding() {
    book.write(book.proposal("2010-01-01"));
    book.write(book.approval("istanbul", "interior", "2010-03-30", "2010-03-30"));
    assertThat(book.asOf("2010-06-01").findings())
        .extracting(Finding::rule)
        .containsExactly("permission-same-day");
  }

  @Test
  void aPermissionOfTheDayOfTheCouncilsDecisionIsAFinding() {
    book.write(book.proposal("2010-01-01"));
    book.write(book.approval("istanbul", "council", "2010-03-30", null));
    book.write(book.approval("istanbul", "interior", "2010-03-30", null));
    assertThat(book.asOf("2010-06-01").findings())
        .extracting(Finding::rule)
        .containsExactly("permission-same-day");
  }

  @Test
  void aGateIsStuckAfterTwiceTheLongestRealLag() {
    book.write(book.proposal("2020-01-01"));
    book.write(
        book.said(ActKind.MINISTRY_APPROVAL, Modality.PLANNED)
            .withActors(List.of("istanbul"))
            .withHappened(day("2020-02-01")));
    LocalDate stuck = LocalDate.of(2020, 2, 1).plusDays(2 * 229 + 1);
    assertThat(ministry(stuck.minusDays(1)).stuck()).isFalse();
    assertThat(ministry(stuck).stuck()).isTrue();
    assertThat(ministry(stuck).days()).isEqualTo(459);
  }

  private Standing.Gate ministry(LocalDate asOf) {
    return book.asOf(asOf.toString()).side("istanbul").gates().stream()
        .filter(gate -> gate.step().equals("tr.ministry"))
        .findFirst()
        .orElseThrow();
  }
}
