package org.peyvand.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;

/** What holds of every dossier, tried on many random ones. */
class FoldPropertiesTest {

  private static final Pair PAIR = Pair.of("isfahan", "istanbul");
  private static final LocalDate DAY = LocalDate.of(2020, 3, 1);
  private static final int EACH = 50;

  /** Each seed stands for {@value #EACH} dossiers. */
  static LongStream seeds() {
    return LongStream.range(0, Boolean.getBoolean("peyvand.long") ? 400 : 20);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderOfRecordingDoesNotChangeTheStanding(long seed) {
    for (long dossier : dossiers(seed)) {
      List<NewAct> acts = new RandomActs(dossier, PAIR).list();
      List<NewAct> shuffled = new ArrayList<>(acts);
      Collections.shuffle(shuffled, new Random(dossier));
      assertThat(facts(shuffled)).as("dossier %s", dossier).isEqualTo(facts(acts));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void supersedingAndRecordingAnewEqualsRecordingRight(long seed) {
    for (long dossier : dossiers(seed)) {
      RandomActs random = new RandomActs(dossier, PAIR);
      List<NewAct> right = new ArrayList<>(random.list());
      int corrected = new Random(dossier).nextInt(right.size());
      NewAct settling =
          NewAct.of(PAIR, ActKind.DELEGATION, Modality.DONE)
              .withEffect(new Effect.Settles(corrected + 1L, Effect.Outcome.KEPT));
      right.add(settling);
      List<NewAct> mended = new ArrayList<>(right);
      mended.set(corrected, random.one(Modality.DONE, corrected));
      mended.add(right.get(corrected).withSupersedes(corrected + 1L));
      assertThat(facts(mended)).as("dossier %s", dossier).isEqualTo(facts(right));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsNotDoneNeverMovesTheStage(long seed) {
    for (long dossier : dossiers(seed)) {
      RandomActs random = new RandomActs(dossier, PAIR);
      List<NewAct> acts = random.list();
      List<NewAct> more = new ArrayList<>(acts);
      IntStream.range(0, 5).forEach(i -> more.add(random.notDone(20 + i)));
      Standing before = fold(numbered(acts));
      Standing after = fold(numbered(more));
      assertThat(after.stage()).as("dossier %s", dossier).isEqualTo(before.stage());
      assertThat(after.form()).isEqualTo(before.form());
      assertThat(after.since()).isEqualTo(before.since());
      assertThat(after.tracks()).isEqualTo(before.tracks());
      assertThat(after.signings()).isEqualTo(before.signings());
      assertThat(after.first().channels()).isEqualTo(before.first().channels());
      assertThat(after.second().channels()).isEqualTo(before.second().channels());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theDossierOfADayIsThatOfTheActsThatCountByThen(long seed) {
    for (long dossier : dossiers(seed)) {
      List<Act> all = numbered(new RandomActs(dossier, PAIR).list());
      List<Act> byThen = all.stream().filter(act -> ActTime.countsBy(act, DAY)).toList();
      assertThat(Notebook.fold().of(PAIR, all, DAY))
          .as("dossier %s", dossier)
          .isEqualTo(Notebook.fold().of(PAIR, byThen, DAY));
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void withdrawingEqualsNeverHavingRecorded(long seed) {
    for (long dossier : dossiers(seed)) {
      List<NewAct> acts = new RandomActs(dossier, PAIR).list();
      int wrong = new Random(dossier).nextInt(acts.size());
      List<NewAct> without = new ArrayList<>(acts);
      without.remove(wrong);
      List<NewAct> withdrawn = new ArrayList<>(acts);
      withdrawn.add(
          NewAct.of(PAIR, ActKind.RULING, Modality.DONE)
              .withNote("never happened")
              .withEffect(new Effect.Withdraws(wrong + 1L)));
      assertThat(facts(withdrawn)).as("dossier %s", dossier).isEqualTo(facts(without));
    }
  }

  private static long[] dossiers(long seed) {
    return LongStream.range(seed * EACH, (seed + 1) * EACH).toArray();
  }

  private static List<String> facts(List<NewAct> said) {
    List<Act> acts = numbered(said);
    return Facts.of(fold(acts), acts);
  }

  private static Standing fold(List<Act> acts) {
    return Notebook.fold().of(PAIR, acts, LocalDate.of(2026, 1, 1));
  }

  private static List<Act> numbered(List<NewAct> said) {
    Notebook book = new Notebook(PAIR.first(), PAIR.second());
    said.forEach(book::write);
    return book.acts;
  }
}
