package org.peyvand.followup;

import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.NewAct;

/** What a form asks to record, or why it cannot be. */
sealed interface Wanted {

  /** An act with what the office keeps beside it; see {@link Entry}. */
  record Recorded(NewAct act, @Nullable Integer copies, String kept, String programme)
      implements Wanted {

    static Recorded of(NewAct act) {
      return new Recorded(act, null, "", "");
    }
  }

  /**
   * A refusal.
   *
   * @param field whose words are wrong; empty where none is
   */
  record Refused(Refusal why, String field) implements Wanted {}
}
