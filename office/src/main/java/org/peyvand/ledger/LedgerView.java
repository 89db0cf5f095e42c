package org.peyvand.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Happened;

/**
 * A page of the ledger, in the reader's language.
 *
 * @param chosen what is filtered by, as it stands in the address
 * @param unknownTie whether the relation asked for is none that we know
 * @param next address of the next page, or null
 */
record LedgerView(
    List<Line> lines,
    Map<String, String> chosen,
    boolean unknownTie,
    boolean filtered,
    @Nullable String next) {

  /** A promise in a line, with the first words that prove it. */
  record Line(
      long act,
      String slug,
      String cities,
      String by,
      String to,
      String what,
      @Nullable LocalDate due,
      String state,
      String timing,
      @Nullable Evidence evidence) {

    /** The class of its tag: colour helps, words say it. */
    String tag() {
      return LedgerView.tag(state, timing);
    }
  }

  /** One promise with all about it. */
  record Page(
      Line line,
      @Nullable Happened due,
      List<Evidence> evidence,
      @Nullable Closing closing,
      long seen,
      boolean mayBePublic,
      boolean named) {}

  /** The act that closed it. */
  record Closing(
      long act,
      String sentence,
      @Nullable Happened on,
      String recordedBy,
      List<Evidence> evidence) {}

  /** Open and in time is calm, open and pressing is saffron. */
  static String tag(String state, String timing) {
    return switch (state) {
      case "kept" -> "kept";
      case "broken" -> "broken";
      case "open" -> timing.equals("none") ? "" : "now";
      default -> "plain";
    };
  }
}
