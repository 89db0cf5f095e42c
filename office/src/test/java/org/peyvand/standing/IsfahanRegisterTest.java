package org.peyvand.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.peyvand.standing.Notebook.day;
import static org.peyvand.standing.Notebook.month;
import static org.peyvand.standing.Notebook.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Paper;
import org.peyvand.promise.Promise;
import org.peyvand.standing.Standing.GateState;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;

/** Six of Isfahan's ties as public reports tell them, each with its standing and its sentence. */
class IsfahanRegisterTest {

  private static final StandingInWords WORDS =
      new StandingInWords(new Messages(), new KnownCities());

  @Test
  void istanbulIsProposedAndWelcomedWithOnePromiseOpen() {
    Notebook book = istanbul();
    Standing standing = book.asOf("2024-07-01");
    assertThat(standing.form()).isEqualTo(Form.SISTER_CITY);
    assertThat(standing.stage()).isEqualTo(Stage.WELCOMED);
    assertThat(standing.since()).isNull();
    assertThat(standing.next()).isEqualTo(new Standing.Next("istanbul", "tr.council"));
    assertThat(standing.promises())
        .singleElement()
        .satisfies(
            promise -> {
              assertThat(promise.by()).containsExactly("istanbul");
              assertThat(promise.to()).containsExactly("isfahan");
              assertThat(promise.due()).isEqualTo(LocalDate.of(2024, 8, 7));
              assertThat(promise.state()).isEqualTo(Promise.State.OPEN);
            });
    assertThat(fa(standing))
        .isEqualTo(
            "خواهرخواندگی پیشنهاد شد و استانبول استقبال کرد؛ گام‌های قانونی دو سو باز است؛ یک وعده باز");
    assertThat(en(standing))
        .isEqualTo(
            "A sister-city tie was proposed and Istanbul welcomed it; the legal steps of both sides"
                + " are open; one promise open");
  }

  @Test
  void istanbulsPromiseIsOverdueAndNeverBrokenByItself() {
    Standing standing = istanbul().asOf("2024-08-11");
    assertThat(standing.promises())
        .extracting(Promise::state, Promise::timing)
        .containsExactly(tuple(Promise.State.OPEN, Promise.Timing.OVERDUE));
    assertThat(fa(standing)).endsWith("؛ یک وعده باز که موعدش گذشته است");
  }

  @Test
  void theBillOnIsfahansCouncilFloorIsNotAnApproval() {
    Notebook book = istanbul();
    book.write(
        book.said(ActKind.COUNCIL_APPROVAL, Modality.PLANNED)
            .withActors(List.of("isfahan"))
            .withHappened(day("2024-06-18"))
            .withEvidence(List.of(words("the bill is on the council floor", "IMNA"))));
    Standing standing = book.asOf("2024-07-01");
    assertThat(standing.stage()).isEqualTo(Stage.WELCOMED);
    assertThat(standing.side("isfahan").gates())
        .filteredOn(gate -> gate.step().equals("ir.council"))
        .singleElement()
        .satisfies(
            gate -> {
              assertThat(gate.state()).isEqualTo(GateState.WAITING);
              assertThat(gate.days()).isEqualTo(13);
              assertThat(gate.stuck()).isFalse();
            });
    assertThat(standing.next()).isEqualTo(new Standing.Next("istanbul", "tr.council"));
    assertThat(fa(standing))
        .isEqualTo(
            "خواهرخواندگی پیشنهاد شد و استانبول استقبال کرد؛ لایحه در شورای اصفهان است و گام‌های"
                + " قانونی استانبول آغاز نشده است؛ یک وعده باز");
  }

  @Test
  void kazanIsSignedNineMonthsAfterTheProposal() {
    Notebook book = new Notebook("isfahan", "kazan");
    book.write(
        book.done(ActKind.PROPOSAL)
            .withForm(Form.SISTER_CITY)
            .from("kazan", "isfahan")
            .withHappened(month("2024-06-21", "2024-07-21")),
        "Kazan’s mayor proposed a sister-city tie in Tir 1403",
        "IMNA");
    approve(book, ActKind.COUNCIL_APPROVAL, "council", null);
    approve(book, ActKind.MINISTRY_APPROVAL, "interior", null);
    approve(book, ActKind.MINISTRY_APPROVAL, "foreign-affairs", null);
    book.write(
        book.done(ActKind.SIGNING)
            .withForm(Form.SISTER_CITY)
            .withActors(List.of("isfahan", "kazan"))
            .withPlace("Chehel Sotoun")
            .withHappened(day("2025-04-09")),
        "The memorandum was signed at Chehel Sotoun in three languages",
        "IMNA");
    Standing standing = book.asOf("2025-06-01");
    assertThat(standing.stage()).isEqualTo(Stage.SIGNED);
    assertThat(standing.since()).isEqualTo(day("2025-04-09"));
    assertThat(standing.reviewDue()).isEqualTo(LocalDate.of(2030, 4, 9));
    assertThat(standing.findings()).isEmpty();
    assertThat(fa(standing))
        .isEqualTo("تفاهم‌نامهٔ خواهرخواندگی در ۲۰ فروردین ۱۴۰۴ امضا شد، نه ماه پس از پیشنهاد");
    assertThat(en(standing))
        .isEqualTo(
            "The sister-city memorandum was signed on 9 April 2025, nine months after the"
                + " proposal");
  }

  @Test
  void hyderabadIsApprovedUnsignedAndStuck() {
    Notebook book = new Notebook("isfahan", "hyderabad");
    book.write(
        book.done(ActKind.COUNCIL_APPROVAL)
            .withForm(Form.SISTER_CITY)
            .withActors(List.of("isfahan"))
            .withPaper(new Paper("council", "126th session", null))
            .withHappened(
                new Happened(
                    LocalDate.of(2019, 3, 21), LocalDate.of(2021, 3, 20), Happened.Precision.YEAR)),
        "The council voted in its 126th session",
        "IMNA");
    Standing standing = book.asOf("2026-04-01");
    assertThat(standing.stage()).isEqualTo(Stage.APPROVALS);
    assertThat(standing.side("isfahan").gates())
        .filteredOn(Standing.Gate::stuck)
        .extracting(Standing.Gate::step)
        .containsExactly("ir.interior");
    assertThat(fa(standing))
        .isEqualTo(
            "خواهرخواندگی در اصفهان تصویب شده و هنوز امضا نشده است؛ گام‌های قانونی حیدرآباد باز"
                + " است؛ پرونده پنج سال است که از حرکت مانده است؛ از ۳۰ اسفند ۱۳۹۹ چیزی ثبت نشده است");
    assertThat(en(standing))
        .startsWith(
            "A sister-city tie is approved in Isfahan and not yet signed; the legal steps of"
                + " Hyderabad are open; the file has been stuck for five years");
  }

  @Test
  void karbalaIsApprovedAndUnsignedOnADayThatNoSourceStates() {
    Notebook book = new Notebook("isfahan", "karbala");
    book.write(
        book.done(ActKind.COUNCIL_APPROVAL)
            .withForm(Form.SISTER_CITY)
            .withActors(List.of("isfahan"))
            .withPaper(new Paper("council", "198th session", null))
            .withReported(LocalDate.of(2025, 11, 30), 0),
        "The council approved it in its 198th session",
        "IMNA");
    Standing standing = book.asOf("2026-03-01");
    assertThat(standing.stage()).isEqualTo(Stage.APPROVALS);
    assertThat(standing.since()).isNull();
    assertThat(standing.side("isfahan").gates()).noneMatch(Standing.Gate::stuck);
    assertThat(fa(standing))
        .isEqualTo(
            "خواهرخواندگی در اصفهان تصویب شده و هنوز امضا نشده است؛ گام‌های قانونی کربلا باز است");
    assertThat(book.asOf("2025-11-01").stage()).isEqualTo(Stage.NONE);
  }

  @Test
  void freiburgFrozeOneChannelAndKeepsTheOthers() {
    Notebook book = new Notebook("isfahan", "freiburg");
    book.write(
        book.done(ActKind.SIGNING)
            .withForm(Form.SISTER_CITY)
            .withActors(List.of("freiburg", "isfahan"))
            .withHappened(month("2000-10-01", "2000-10-31")),
        "Partner city by agreement of October 2000",
        "City of Freiburg");
    book.write(
        book.done(ActKind.SUSPENSION)
            .withActors(List.of("freiburg"))
            .withChannel(Channel.POLITICAL)
            .withHappened(day("2023-01-31")),
        "The council suspends official political contact and keeps civic contact",
        "City of Freiburg");
    Standing standing = book.asOf("2023-06-01");
    assertThat(standing.stage()).isEqualTo(Stage.SIGNED);
    assertThat(standing.side("freiburg").isOpen(Channel.POLITICAL)).isFalse();
    assertThat(standing.side("freiburg").isOpen(Channel.CIVIC)).isTrue();
    assertThat(standing.side("isfahan").channels().values()).allMatch(Standing.ChannelState::open);
    assertThat(fa(standing))
        .isEqualTo(
            "تفاهم‌نامهٔ خواهرخواندگی در ۱۰ مهر تا ۱۰ آبان ۱۳۷۹ امضا شد؛ فرایبورگ تماس سیاسی را متوقف"
                + " کرده و تماس مدنی و فنی باز است");
    assertThat(en(standing))
        .isEqualTo(
            "The sister-city memorandum was signed in October 2000; Freiburg has frozen political"
                + " contact and keeps civic and technical contact open");
  }

  @Test
  void florenceIsSignedAndDormantByRuleButNeverEnded() {
    Notebook book = new Notebook("isfahan", "florence");
    book.write(
        book.done(ActKind.SIGNING)
            .withForm(Form.SISTER_CITY)
            .withActors(List.of("florence", "isfahan"))
            .withHappened(day("1998-05-29")),
        "Signed on 29 May 1998",
        "City of Isfahan, list of 2021");
    assertThat(fa(book.asOf("1998-12-01")))
        .isEqualTo("تفاهم‌نامهٔ خواهرخواندگی در ۸ خرداد ۱۳۷۷ امضا شد");
    Standing standing = book.asOf("2026-01-01");
    assertThat(standing.stage()).isEqualTo(Stage.SIGNED);
    assertThat(standing.dormant()).isEqualTo(LocalDate.of(1998, 5, 29));
    assertThat(standing.next()).isEqualTo(new Standing.Next(null, "review"));
    assertThat(en(standing))
        .isEqualTo(
            "The sister-city memorandum was signed on 29 May 1998; nothing is on record since 29"
                + " May 1998");
  }

  @Test
  void everySentenceExistsInFourLanguages() {
    for (PageLanguage language : PageLanguage.values()) {
      assertThat(WORDS.sentence(istanbul().asOf("2024-07-01"), language)).isNotBlank();
      assertThat(WORDS.next(istanbul().asOf("2024-07-01"), language)).isPresent();
    }
    assertThat(WORDS.sentence(istanbul().asOf("2024-07-01"), PageLanguage.TR))
        .isEqualTo(
            "Kardeş şehirlik önerildi ve İstanbul bunu memnuniyetle karşıladı; iki tarafın hukuki"
                + " adımları açık; bir açık söz");
    assertThat(WORDS.sentence(istanbul().asOf("2024-07-01"), PageLanguage.AR))
        .isEqualTo(
            "اقتُرحت التوأمة ورحّبت إسطنبول بها؛ الخطوات القانونية للجانبين لم تكتمل؛ وعد واحد مفتوح");
  }

  /** Acts of the first report: none of them has a date, and the report states none. */
  static Notebook istanbul() {
    return welcomed("isfahan", "istanbul");
  }

  static Notebook welcomed(String one, String other) {
    Notebook book = new Notebook(one, other);
    book.write(
        book.done(ActKind.MEETING).from(one, other).withReported(null, 0),
        "The mayors met in Istanbul’s municipality",
        "IMNA");
    book.write(
        book.said(ActKind.SIGNING, Modality.REQUIRED)
            .withForm(Form.SISTER_CITY)
            .withReported(null, 1),
        "Signing is necessary, says Isfahan’s mayor",
        "IMNA");
    book.write(
        book.done(ActKind.PROPOSAL)
            .withForm(Form.SISTER_CITY)
            .from(one, other)
            .withReported(null, 2),
        "Isfahan proposed the memorandum",
        "IMNA");
    book.write(
        book.said(ActKind.DELEGATION, Modality.PLANNED)
            .from(other, one)
            .withHappened(Happened.between(LocalDate.of(2024, 8, 7), LocalDate.of(2024, 8, 10)))
            .withReported(null, 3),
        "A delegation will come to the exhibition",
        "IMNA");
    book.write(
        book.said(ActKind.COMMITMENT, Modality.PLANNED)
            .from(other, one)
            .withName("a delegation to the 13th urban management exhibition")
            .withHappened(Happened.between(LocalDate.of(2024, 8, 7), LocalDate.of(2024, 8, 10)))
            .withReported(null, 4),
        "Istanbul is ready to send a delegation",
        "IMNA");
    book.write(
        book.done(ActKind.INTEREST)
            .from(one, other)
            .withFields(Set.of(Field.TRANSPORT, Field.WASTE, Field.URBAN_SERVICES))
            .withReported(null, 5),
        "Isfahan wishes to cooperate in three fields",
        "IMNA");
    book.write(
        book.done(ActKind.WELCOME)
            .withForm(Form.SISTER_CITY)
            .from(other, one)
            .withReported(null, 6),
        "Istanbul’s mayor welcomed the memorandum",
        "IMNA");
    return book;
  }

  private static void approve(
      Notebook book, ActKind kind, String authority, @Nullable Happened on) {
    book.write(
        book.done(kind)
            .withActors(List.of("isfahan"))
            .withPaper(new Paper(authority, null, null))
            .withHappened(on)
            .withReported(LocalDate.of(2025, 4, 9), 0),
        "Council, Interior and Foreign Affairs have agreed",
        "IMNA");
  }

  private static String fa(Standing standing) {
    return WORDS.sentence(standing, PageLanguage.FA);
  }

  private static String en(Standing standing) {
    return WORDS.sentence(standing, PageLanguage.EN);
  }
}
