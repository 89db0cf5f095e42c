package org.peyvand.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Paper;
import org.peyvand.dossier.Visibility;

/** Dossiers as they might come, by seed: few days, so that many acts fall on the same one. */
final class RandomActs {

  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
  private static final List<String> AUTHORITIES =
      List.of("council", "interior", "foreign-affairs", "environment-urbanisation");
  private final Random random;
  private final Pair pair;

  RandomActs(long seed, Pair pair) {
    this.random = new Random(seed);
    this.pair = pair;
  }

  List<NewAct> list() {
    List<NewAct> acts = new ArrayList<>();
    int count = 1 + random.nextInt(14);
    for (int i = 0; i < count; i++) {
      acts.add(one(modality(), i));
    }
    return acts;
  }

  /** Something said of the future, asked for, wished, tied to a condition or denied. */
  NewAct notDone(int order) {
    return one(
        pick(
            List.of(
                Modality.PLANNED,
                Modality.REQUIRED,
                Modality.WISHED,
                Modality.CONDITIONAL,
                Modality.DENIED)),
        order);
  }

  NewAct one(Modality modality, int order) {
    ActKind kind = pick(List.of(ActKind.values()));
    boolean one = random.nextBoolean();
    return NewAct.of(pair, kind, modality)
        .withVisibility(new Visibility.Public())
        .withForm(random.nextInt(3) == 0 ? null : pick(List.of(Form.values())))
        .from(one ? pair.first() : pair.second(), one ? pair.second() : pair.first())
        .withHappened(happened())
        .withReported(random.nextBoolean() ? day() : null, order)
        .withUntil(kind == ActKind.SIGNING && random.nextBoolean() ? FIRST.plusYears(5) : null)
        .withName(kind == ActKind.COMMITMENT ? "promise " + random.nextInt(3) : null)
        .withChannel(random.nextBoolean() ? null : pick(List.of(Channel.values())))
        .withPaper(
            random.nextBoolean()
                ? null
                : new Paper(pick(AUTHORITIES), null, random.nextBoolean() ? day() : null))
        .withNote("a reason");
  }

  <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  LocalDate day() {
    return FIRST.plusMonths(6L * random.nextInt(12));
  }

  private Modality modality() {
    return random.nextInt(3) == 0 ? pick(List.of(Modality.values())) : Modality.DONE;
  }

  private @Nullable Happened happened() {
    LocalDate day = day();
    return switch (random.nextInt(4)) {
      case 0 -> null;
      case 1 -> new Happened(day, day.plusMonths(1).minusDays(1), Happened.Precision.MONTH);
      default -> Happened.on(day);
    };
  }
}
