package org.peyvand.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.peyvand.standing.Notebook.day;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Visibility;
import org.peyvand.example.RegisterFile;
import org.peyvand.promise.Promise;
import org.peyvand.standing.Standing.GateState;
import org.peyvand.web.PageLanguage;

/**
 * Isfahan's ties as public reports tell them, each with its standing and its sentence: folded from
 * the very file that fills the example office.
 */
class IsfahanRegisterTest {

  private static final StandingInWords WORDS = Notebook.words();

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
    Notebook book = register(istanbul());
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
    Notebook book = register("isfahan", "kazan");
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
    Notebook book = register("isfahan", "hyderabad");
    Standing standing = book.asOf("2026-04-01");
    assertThat(standing.stage()).isEqualTo(Stage.APPROVALS);
    assertThat(standing.side("isfahan").gates())
        .filteredOn(Standing.Gate::stuck)
        .extracting(Standing.Gate::step)
        .containsExactly("ir.interior");
    assertThat(fa(standing))
        .isEqualTo(
            "خواهرخواندگی در اصفهان تصویب شده و هنوز امضا نشده است؛ گام‌های قانونی حیدرآباد باز"
                + " است؛ پرونده پنج سال است که از حرکت مانده است");
    assertThat(en(standing))
        .startsWith(
            "A sister-city tie is approved in Isfahan and not yet signed; the legal steps of"
                + " Hyderabad are open; the file has been stuck for five years");
  }

  @Test
  void karbalaIsApprovedAndUnsignedOnADayThatNoSourceStates() {
    Notebook book = register("isfahan", "karbala");
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
    Notebook book = register("isfahan", "freiburg");
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
    Notebook book = register("isfahan", "florence");
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
  void anEncyclopaediaAndTheCitysOwnListDisagreeAndBothStay() {
    Standing standing = register("isfahan", "cairo").asOf("2026-01-01");
    assertThat(standing.conflicts())
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.about()).isEqualTo("done");
              assertThat(conflict.acts()).hasSize(2);
              assertThat(conflict.holds()).isNull();
            });
    assertThat(en(standing))
        .isEqualTo(
            "A sister-city tie is said to exist, but no signature is on record; sources disagree on"
                + " one point");
  }

  @Test
  void everyActOfTheRegisterIsRetoldNamesItsSourceAndIsPublic() {
    assertThat(RegisterFile.acts())
        .hasSizeGreaterThan(15)
        .allSatisfy(
            act -> {
              assertThat(act.visibility()).isEqualTo(new Visibility.Public());
              assertThat(act.evidence()).hasSize(1);
              assertThat(act.evidence().getFirst().wording()).isEqualTo(Evidence.Wording.RETOLD);
              assertThat(act.evidence().getFirst().outlet()).isNotBlank();
            });
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

  /** What the register tells of a pair. */
  private static Notebook register(String one, String other) {
    return register(new Notebook(one, other));
  }

  private static Notebook register(Notebook book) {
    RegisterFile.acts().stream().filter(act -> act.pair().equals(book.pair)).forEach(book::write);
    return book;
  }

  private static String fa(Standing standing) {
    return WORDS.sentence(standing, PageLanguage.FA);
  }

  private static String en(Standing standing) {
    return WORDS.sentence(standing, PageLanguage.EN);
  }
}
