package org.peyvand.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.peyvand.standing.Notebook.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Paper;
import org.peyvand.standing.Standing.Conflict;
import org.peyvand.standing.Standing.Finding;
import org.peyvand.standing.Standing.GateState;
import org.peyvand.standing.Standing.Next;
import org.peyvand.standing.Standing.Signing;
import org.peyvand.standing.Standing.Track;
import org.peyvand.web.PageLanguage;

/** Rules of the fold, one by one, each on the smallest dossier that shows it. */
class StandingRulesTest {

  private static final StandingInWords WORDS = Notebook.words();
  private final Notebook book = new Notebook("isfahan", "istanbul");

  @Test
  void aNeededSigningIsNotASigning() {
    book.write(book.said(ActKind.SIGNING, Modality.REQUIRED).withForm(Form.SISTER_CITY));
    assertThat(book.stage()).isEqualTo(Stage.NONE);
    assertThat(WORDS.sentence(book.asOf("2024-01-01"), PageLanguage.EN))
        .isEqualTo("Nothing is on record between the two cities yet");
  }

  @ParameterizedTest
  @CsvSource({
    "contact, contact",
    "meeting, contact",
    "exchange, contact",
    "proposal, proposed",
    "welcome, welcomed",
    "negotiation, negotiating",
    "council-approval, approvals",
    "ministry-approval, approvals",
    "text-agreed, agreed-text",
    "signing, signed",
    "renewal, signed",
    "existing, signed",
    "entry-into-force, in-force",
    "ending, ended",
    "interest, none",
    "courtesy, none",
    "statement, none",
    "invitation, none",
    "event, none",
    "commitment, none",
    "suspension, none"
  })
  void whatIsDoneBringsTheRelationToItsStage(String kind, String stage) {
    book.write(
        book.done(ActKind.of(kind).orElseThrow())
            .withForm(Form.SISTER_CITY)
            .withActors(List.of("isfahan")));
    Standing standing = book.asOf("2024-01-01");
    assertThat(standing.stage().token()).isEqualTo(stage);
    for (PageLanguage language : PageLanguage.values()) {
      assertThat(WORDS.sentence(standing, language)).isNotBlank().doesNotContain("none", "{");
    }
  }

  @Test
  void anOlderTieThatIsOnlyMentionedIsSaidToExist() {
    book.write(book.said(ActKind.EXISTING, Modality.BACKGROUND).withForm(Form.SISTER_CITY));
    assertThat(WORDS.sentence(book.asOf("2024-01-01"), PageLanguage.EN))
        .isEqualTo("A sister-city tie is said to exist, but no signature is on record");
  }

  @Test
  void anApprovalBeforeTheProposalIsOfSomethingElse() {
    book.write(approval("istanbul", "council", "2020-01-01", null));
    book.write(proposal("2024-01-01"));
    assertThat(book.stage()).isEqualTo(Stage.PROPOSED);
    book.write(approval("istanbul", "council", "2024-03-01", null));
    assertThat(book.stage()).isEqualTo(Stage.APPROVALS);
  }

  @Test
  void whoeverWasAskedHasToAnswer() {
    book.write(proposal("2024-01-01"));
    assertThat(book.asOf("2024-02-01").next()).isEqualTo(new Next("istanbul", "answer"));
  }

  @Test
  void bothSignWhenBothChainsAreReady() {
    book.write(proposal("2024-01-01"));
    book.write(approval("isfahan", "interior", "2024-02-01", null));
    book.write(approval("isfahan", "foreign-affairs", "2024-02-02", null));
    book.write(approval("isfahan", "council", "2024-02-03", null));
    book.write(approval("istanbul", "council", "2024-03-01", null));
    assertThat(book.asOf("2024-04-01").next()).isEqualTo(new Next("istanbul", "tr.ministry"));
    book.write(approval("istanbul", "environment-urbanisation", "2024-08-01", "2024-04-01"));
    Standing ready = book.asOf("2024-09-01");
    assertThat(ready.next()).isEqualTo(new Next(null, "sign"));
    assertThat(WORDS.next(ready, PageLanguage.FA)).contains("نوبت هر دو شهر است: امضا");
    assertThat(ready.side("istanbul").gates())
        .extracting(g -> g.step(), g -> g.state(), g -> g.days(), g -> g.usual())
        .contains(tuple("tr.ministry", GateState.DONE, 122L, 229));
  }

  @Test
  void aSignatureBeforeARequiredGateIsAFinding() {
    book.write(proposal("2020-01-01"));
    book.write(signing(Form.SISTER_CITY, "2020-06-01"));
    book.write(approval("istanbul", "council", "2020-03-01", null));
    book.write(approval("istanbul", "environment-urbanisation", "2020-09-01", null));
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
    book.write(proposal("2018-01-01"));
    book.write(approval("istanbul", authority, date, null));
    assertThat(book.asOf("2019-01-01").findings())
        .extracting(Finding::rule)
        .isEqualTo(found ? List.of("authority-not-competent") : List.of());
  }

  @Test
  void theAuthorityIsKnownByItsPrintedName() {
    book.write(proposal("2019-01-01"));
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
    book.write(proposal("2010-01-01"));
    book.write(approval("istanbul", "interior", "2010-03-30", "2010-03-30"));
    assertThat(book.asOf("2010-06-01").findings())
        .extracting(Finding::rule)
        .containsExactly("permission-same-day");
  }

  @Test
  void aPermissionOfTheDayOfTheCouncilsDecisionIsAFinding() {
    book.write(proposal("2010-01-01"));
    book.write(approval("istanbul", "council", "2010-03-30", null));
    book.write(approval("istanbul", "interior", "2010-03-30", null));
    assertThat(book.asOf("2010-06-01").findings())
        .extracting(Finding::rule)
        .containsExactly("permission-same-day");
  }

  @Test
  void aGateIsStuckAfterTwiceTheLongestRealLag() {
    book.write(proposal("2020-01-01"));
    book.write(
        book.said(ActKind.MINISTRY_APPROVAL, Modality.PLANNED)
            .withActors(List.of("istanbul"))
            .withHappened(day("2020-02-01")));
    LocalDate stuck = LocalDate.of(2020, 2, 1).plusDays(2 * 229 + 1);
    assertThat(ministry(stuck.minusDays(1)).stuck()).isFalse();
    assertThat(ministry(stuck).stuck()).isTrue();
    assertThat(ministry(stuck).days()).isEqualTo(459);
  }

  @Test
  void aMemorandumFirstAndTwinningLaterAreTwoSignatures() {
    Act memorandum = book.write(signing(Form.COOPERATION, "2010-05-01"));
    book.write(proposal("2020-01-01"));
    Standing between = book.asOf("2020-02-01");
    assertThat(between.form()).isEqualTo(Form.COOPERATION);
    assertThat(between.stage()).isEqualTo(Stage.SIGNED);
    assertThat(between.tracks())
        .extracting(Track::form, Track::stage)
        .containsExactly(
            tuple(Form.SISTER_CITY, Stage.PROPOSED), tuple(Form.COOPERATION, Stage.SIGNED));
    assertThat(between.next()).isEqualTo(new Next("istanbul", "answer"));
    assertThat(WORDS.sentence(between, PageLanguage.EN))
        .isEqualTo(
            "The cooperation memorandum was signed on 1 May 2010; a sister-city tie has been"
                + " proposed");
    Act twinning = book.write(signing(Form.SISTER_CITY, "2021-05-01"));
    Standing after = book.asOf("2021-06-01");
    assertThat(after.form()).isEqualTo(Form.SISTER_CITY);
    assertThat(after.signings())
        .extracting(Signing::act)
        .containsExactly(memorandum.id(), twinning.id());
    assertThat(after.conflicts()).isEmpty();
  }

  @Test
  void aTermIsRenewedAndAnOldOneIsAFinding() {
    book.write(signing(Form.SISTER_CITY, "2010-05-01").withUntil(LocalDate.of(2015, 5, 1)));
    assertThat(book.asOf("2014-01-01").reviewDue()).isNull();
    assertThat(book.asOf("2016-01-01").findings()).extracting(Finding::rule).contains("term-over");
    assertThat(book.asOf("2016-01-01").stage()).isEqualTo(Stage.SIGNED);
    book.write(
        book.done(ActKind.RENEWAL)
            .withHappened(day("2015-05-01"))
            .withUntil(LocalDate.of(2020, 5, 1)));
    Standing renewed = book.asOf("2016-01-01");
    assertThat(renewed.findings()).extracting(Finding::rule).doesNotContain("term-over");
    assertThat(renewed.signings())
        .singleElement()
        .satisfies(
            signing -> {
              assertThat(signing.renewed()).isTrue();
              assertThat(signing.until()).isEqualTo(LocalDate.of(2020, 5, 1));
            });
  }

  @Test
  void anEvergreenTieIsReviewedAndNeverExpires() {
    book.write(signing(Form.SISTER_CITY, "2000-05-01"));
    assertThat(book.asOf("2005-05-02").next()).isEqualTo(new Next(null, "review"));
    book.write(book.done(ActKind.REVIEW).withHappened(day("2005-05-10")));
    assertThat(book.asOf("2005-06-01").next()).isNull();
    assertThat(book.asOf("2005-06-01").reviewDue()).isEqualTo(LocalDate.of(2010, 5, 10));
    assertThat(book.asOf("2030-01-01").stage()).isEqualTo(Stage.SIGNED);
  }

  @Test
  void dormantAndSilentAreSaidByRuleAndOnlyWithADate() {
    book.write(proposal("2020-01-01"));
    assertThat(book.asOf("2020-06-01").silent()).isNull();
    assertThat(book.asOf("2020-07-02").silent()).isEqualTo(LocalDate.of(2020, 1, 1));
    assertThat(book.asOf("2022-01-01").dormant()).isNull();
    assertThat(book.asOf("2022-01-02").dormant()).isEqualTo(LocalDate.of(2020, 1, 1));
    Notebook undated = new Notebook("isfahan", "kazan");
    undated.write(undated.done(ActKind.MEETING));
    assertThat(undated.asOf("2040-01-01").dormant()).isNull();
  }

  @Test
  void aFrozenLineIsTakenUpAgainByItsOwnSideOnly() {
    book.write(signing(Form.SISTER_CITY, "2010-05-01"));
    book.write(freeze(ActKind.SUSPENSION, "istanbul", null, "2020-01-01"));
    book.write(freeze(ActKind.RESUMPTION, "istanbul", Channel.CIVIC, "2021-01-01"));
    book.write(freeze(ActKind.RESUMPTION, "isfahan", null, "2021-02-01"));
    Standing standing = book.asOf("2021-03-01");
    assertThat(standing.side("istanbul").isOpen(Channel.POLITICAL)).isFalse();
    assertThat(standing.side("istanbul").isOpen(Channel.TECHNICAL)).isFalse();
    assertThat(standing.side("istanbul").isOpen(Channel.CIVIC)).isTrue();
    assertThat(WORDS.sentence(standing, PageLanguage.EN))
        .endsWith("Istanbul keeps only civic contact open");
  }

  @Test
  void aProposalToSuspendFreezesNothing() {
    book.write(signing(Form.SISTER_CITY, "2010-05-01"));
    book.write(book.said(ActKind.SUSPENSION, Modality.PLANNED).withActors(List.of("istanbul")));
    assertThat(book.asOf("2021-03-01").side("istanbul").channels().values())
        .allMatch(Standing.ChannelState::open);
  }

  @Test
  void anEndedTieCanBeginAnew() {
    book.write(signing(Form.SISTER_CITY, "2000-05-01"));
    book.write(book.done(ActKind.ENDING).withHappened(day("2010-01-01")));
    Standing ended = book.asOf("2011-01-01");
    assertThat(ended.stage()).isEqualTo(Stage.ENDED);
    assertThat(ended.dormant()).isNull();
    assertThat(ended.next()).isNull();
    assertThat(WORDS.sentence(ended, PageLanguage.FA))
        .isEqualTo("پیوند خواهرخواندگی در ۱۱ دی ۱۳۸۸ پایان یافت");
    book.write(book.done(ActKind.MEETING).withHappened(day("2012-01-01")));
    assertThat(book.asOf("2012-02-01").stage()).isEqualTo(Stage.ENDED);
    book.write(proposal("2013-01-01"));
    assertThat(book.asOf("2013-02-01").stage()).isEqualTo(Stage.PROPOSED);
    assertThat(book.asOf("2013-02-01").conflicts()).isEmpty();
  }

  @Test
  void sourcesThatDisagreeStandSideBySideUntilAnOfficerSaysWhichHolds() {
    Act one = book.write(signing(Form.SISTER_CITY, "2000-05-01"));
    Act other = book.write(signing(Form.SISTER_CITY, "2001-05-01"));
    assertThat(book.asOf("2002-01-01").conflicts())
        .containsExactly(
            new Conflict("date", ActKind.SIGNING, List.of(one.id(), other.id()), null, null));
    Act ruling =
        book.write(
            book.done(ActKind.RULING)
                .withNote("the signed paper bears this date")
                .withEffect(new Effect.Upholds(other.id(), Set.of(one.id()))));
    Standing ruled = book.asOf("2002-01-01");
    assertThat(ruled.since()).isEqualTo(day("2001-05-01"));
    assertThat(ruled.conflicts())
        .extracting(Conflict::holds, Conflict::ruling)
        .containsExactly(tuple(other.id(), ruling.id()));
    book.write(
        book.done(ActKind.RULING)
            .withNote("a second paper turned up")
            .withEffect(new Effect.Reopens(ruling.id())));
    assertThat(book.asOf("2002-01-01").conflicts()).extracting(Conflict::holds).containsOnlyNulls();
    assertThat(book.asOf("2002-01-01").since()).isEqualTo(day("2000-05-01"));
  }

  @Test
  void aRegisterThatListsATieAndOneThatDeniesItAreAConflict() {
    book.write(book.said(ActKind.EXISTING, Modality.BACKGROUND).withForm(Form.SISTER_CITY));
    book.write(book.said(ActKind.EXISTING, Modality.DENIED).withForm(Form.SISTER_CITY));
    Standing standing = book.asOf("2022-01-01");
    assertThat(standing.conflicts()).extracting(Conflict::about).containsExactly("done");
    assertThat(WORDS.sentence(standing, PageLanguage.EN)).endsWith("sources disagree on one point");
  }

  @Test
  void aPromiseIsClosedByItsProofAlone() {
    Act promise =
        book.write(
            book.said(ActKind.COMMITMENT, Modality.PLANNED)
                .from("istanbul", "isfahan")
                .withName("a delegation")
                .withHappened(
                    new Happened(
                        LocalDate.of(2024, 8, 1),
                        LocalDate.of(2024, 8, 31),
                        Happened.Precision.MONTH)));
    assertThat(timing("2024-07-31")).isEqualTo("none");
    assertThat(timing("2024-08-01")).isEqualTo("due-soon");
    assertThat(timing("2024-08-31")).isEqualTo("due-soon");
    assertThat(timing("2024-09-01")).isEqualTo("overdue");
    book.write(
        book.done(ActKind.DELEGATION)
            .from("istanbul", "isfahan")
            .withHappened(day("2024-09-10"))
            .withEffect(new Effect.Settles(promise.id(), Effect.Outcome.KEPT)));
    assertThat(book.asOf("2024-09-09").promises().getFirst().state().token()).isEqualTo("open");
    assertThat(book.asOf("2024-09-10").promises().getFirst().state().token()).isEqualTo("kept");
    assertThat(timing("2024-09-10")).isEqualTo("none");
  }

  private String timing(String day) {
    return book.asOf(day).promises().getFirst().timing().token();
  }

  private Standing.Gate ministry(LocalDate asOf) {
    return book.asOf(asOf.toString()).side("istanbul").gates().stream()
        .filter(gate -> gate.step().equals("tr.ministry"))
        .findFirst()
        .orElseThrow();
  }

  private NewAct proposal(String date) {
    return book.done(ActKind.PROPOSAL)
        .withForm(Form.SISTER_CITY)
        .from("isfahan", "istanbul")
        .withHappened(day(date));
  }

  private NewAct signing(Form form, String date) {
    return book.done(ActKind.SIGNING)
        .withForm(form)
        .withActors(List.of("isfahan", "istanbul"))
        .withHappened(day(date));
  }

  private NewAct approval(String side, String authority, String date, @Nullable String requested) {
    return book.done(
            authority.equals("council") ? ActKind.COUNCIL_APPROVAL : ActKind.MINISTRY_APPROVAL)
        .withActors(List.of(side))
        .withPaper(
            new Paper(authority, null, requested == null ? null : LocalDate.parse(requested)))
        .withHappened(day(date));
  }

  private NewAct freeze(ActKind kind, String side, @Nullable Channel channel, String date) {
    return book.done(kind).withActors(List.of(side)).withChannel(channel).withHappened(day(date));
  }
}
