package org.peyvand.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.standing.Standing.Signing;

/** The signed papers of a dossier: a memorandum first and twinning later are two. */
final class Signatures {

  private final List<Signing> signings = new ArrayList<>();
  private @Nullable LocalDate lookedAt;

  /** Of acts that count, in order. */
  static Signatures of(List<Act> ordered, Courses courses) {
    Signatures all = new Signatures();
    for (Act act : ordered) {
      boolean done = act.modality() == Modality.DONE;
      if ((done && act.kind() == ActKind.SIGNING)
          || (act.kind() == ActKind.EXISTING && (done || act.modality() == Modality.BACKGROUND))) {
        all.sign(act, courses.form(act), false);
      } else if (done && act.kind() == ActKind.RENEWAL) {
        all.renew(act, courses.form(act));
      } else if (done && act.kind() == ActKind.REVIEW) {
        all.lookAt(ActTime.lastDay(act));
      }
    }
    return all;
  }

  /** In order of signing. */
  List<Signing> list() {
    return List.copyOf(signings);
  }

  /** When an open-ended tie should next be looked at; null where no day is known or a term runs. */
  @Nullable LocalDate reviewDue(int months) {
    boolean anyOpenEnded = signings.stream().anyMatch(signing -> signing.until() == null);
    return anyOpenEnded && lookedAt != null ? lookedAt.plusMonths(months) : null;
  }

  private void sign(Act act, Form form, boolean renewed) {
    lookAt(act.happened() == null ? null : act.happened().end());
    for (int i = 0; i < signings.size(); i++) {
      Signing before = signings.get(i);
      if (before.form() == form && tellOfOne(before.on(), act.happened())) {
        boolean better = before.on() == null && act.happened() != null;
        signings.set(
            i,
            new Signing(
                better ? act.id() : before.act(),
                form,
                better ? act.happened() : before.on(),
                before.until() == null ? act.until() : before.until(),
                before.renewed()));
        return;
      }
    }
    signings.add(new Signing(act.id(), form, act.happened(), act.until(), renewed));
  }

  private void renew(Act act, Form form) {
    Signing last =
        signings.stream()
            .filter(signing -> signing.form() == form)
            .reduce((before, after) -> after)
            .orElse(null);
    if (last == null) {
      sign(act, form, true);
      return;
    }
    lookAt(act.happened() == null ? null : act.happened().end());
    signings.set(
        signings.indexOf(last), new Signing(last.act(), form, last.on(), act.until(), true));
  }

  private void lookAt(@Nullable LocalDate day) {
    if (day != null) {
      lookedAt = lookedAt == null || day.isAfter(lookedAt) ? day : lookedAt;
    }
  }

  private static boolean tellOfOne(@Nullable Happened one, @Nullable Happened other) {
    return one == null || other == null || Objects.equals(one, other);
  }
}
