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
import org.peyvand.standing.Standing.Conflict;
import org.peyvand.standing.Standing.Finding;
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
  void aMemorandumFirstAndTwinningLaterAreTwoSignatures() {
    Act memorandum = book.write(book.signing(Form.COOPERATION, "2010-05-01"));
    book.write(book.proposal("2020-01-01"));
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
    Act twinning = book.write(book.signing(Form.SISTER_CITY, "2021-05-01"));
    Standing after = book.asOf("2021-06-01");
    assertThat(after.form()).isEqualTo(Form.SISTER_CITY);
    assertThat(after.signings())
        .extracting(Signing::act)
        .containsExactly(memorandum.id(), twinning.id());
    assertThat(after.conflicts()).isEmpty();
  }

  @Test
  void aTermIsRenewedAndAnOldOneIsAFinding() {
    book.write(book.signing(Form.SISTER_CITY, "2010-05-01").withUntil(LocalDate.of(2015, 5, 1)));
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
    book.write(book.signing(Form.SISTER_CITY, "2000-05-01"));
    assertThat(book.asOf("2005-05-02").next()).isEqualTo(new Next(null, "review"));
    book.write(book.done(ActKind.REVIEW).withHappened(day("2005-05-10")));
    assertThat(book.asOf("2005-06-01").next()).isNull();
    assertThat(book.asOf("2005-06-01").reviewDue()).isEqualTo(LocalDate.of(2010, 5, 10));
    assertThat(book.asOf("2030-01-01").stage()).isEqualTo(Stage.SIGNED);
  }

  @Test
  void dormantAndSilentAreSaidByRuleAndOnlyWithADate() {
    book.write(book.proposal("2020-01-01"));
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
    book.write(book.signing(Form.SISTER_CITY, "2010-05-01"));
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
    book.write(book.signing(Form.SISTER_CITY, "2010-05-01"));
    book.write(book.said(ActKind.SUSPENSION, Modality.PLANNED).withActors(List.of("istanbul")));
    assertThat(book.asOf("2021-03-01").side("istanbul").channels().values())
        .allMatch(Standing.ChannelState::open);
  }

  @Test
  void anEndedTieCanBeginAnew() {
    book.write(book.signing(Form.SISTER_CITY, "2000-05-01"));
    book.write(book.done(ActKind.ENDING).withHappened(day("2010-01-01")));
    Standing ended = book.asOf("2011-01-01");
    assertThat(ended.stage()).isEqualTo(Stage.ENDED);
    assertThat(ended.dormant()).isNull();
    assertThat(ended.next()).isNull();
    assertThat(WORDS.sentence(ended, PageLanguage.FA))
        .isEqualTo("پیوند خواهرخواندگی در ۱۱ دی ۱۳۸۸ پایان یافت");
    book.write(book.done(ActKind.MEETING).withHappened(day("2012-01-01")));
    assertThat(book.asOf("2012-02-01").stage()).isEqualTo(Stage.ENDED);
    book.write(book.proposal("2013-01-01"));
    assertThat(book.asOf("2013-02-01").stage()).isEqualTo(Stage.PROPOSED);
    assertThat(book.asOf("2013-02-01").conflicts()).isEmpty();
  }

  @Test
  void sourcesThatDisagreeStandSideBySideUntilAnOfficerSaysWhichHolds() {
    Act one = book.write(book.signing(Form.SISTER_CITY, "2000-05-01"));
    Act other = book.write(book.signing(Form.SISTER_CITY, "2001-05-01"));
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

  private NewAct freeze(ActKind kind, String side, @Nullable Channel channel, String date) {
    return book.done(kind).withActors(List.of(side)).withChannel(channel).withHappened(day(date));
  }
}
