package org.peyvand.standing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.standing.Standing.Next;

/**
 * A relation as a line of a list. Asked of the projection, so that thousands cost one statement.
 *
 * @param onlySaid that the tie exists is said and no signature is on record; its stage is signed
 * @param since as in {@link Standing}
 * @param lastSign the last day of any act or report; null where none has a day
 * @param stuckFrom the first day on which a waiting gate counts as stuck; null if none waits
 * @param frozen frozen lines, each {@code city:channel}
 * @param promisesOpen how many promises are open
 * @param promiseDue the earliest day that an open one is due
 */
public record Summary(
    Pair pair,
    Form form,
    Stage stage,
    boolean onlySaid,
    @Nullable Happened since,
    @Nullable LocalDate lastSign,
    @Nullable LocalDate stuckFrom,
    @Nullable LocalDate reviewDue,
    @Nullable Next next,
    List<String> frozen,
    int conflicts,
    int findings,
    int acts,
    int promisesOpen,
    @Nullable LocalDate promiseDue) {

  /** The stage's token, or {@code said} where nothing but hearsay stands for the signature. */
  public String stageWord() {
    return onlySaid ? "said" : stage.token();
  }

  /** Whether a gate has waited too long as of a day. */
  public boolean isStuck(LocalDate asOf) {
    return stuckFrom != null && !asOf.isBefore(stuckFrom);
  }

  /** Whether nothing is on record for so many months before a day; never of an ended tie. */
  boolean isQuiet(int months, LocalDate asOf) {
    return lastSign != null && lastSign.plusMonths(months).isBefore(asOf);
  }
}
