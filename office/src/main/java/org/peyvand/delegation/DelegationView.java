package org.peyvand.delegation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;

/** Pages of a delegation, in the reader's language. */
final class DelegationView {

  private DelegationView() {}

  /** The event it comes to. */
  record Of(long id, String name, String language) {}

  /** A step on its way. */
  record Step(String word, boolean done) {}

  /** What happens on one day. */
  record Day(Happened on, List<Delegation.Item> items) {}

  /** The promise behind it, if the reader may see it. */
  record Owed(long act, String sentence, String state, String tag, boolean open) {}

  /** One delegation with all about it. */
  record Page(
      Of event,
      Delegation said,
      String from,
      String to,
      String slug,
      String state,
      List<Step> steps,
      List<Day> programme,
      @Nullable Owed promise,
      long seen) {}

  /** A promise that a delegation may keep. */
  record Choice(long act, String sentence) {}
}
