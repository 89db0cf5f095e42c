package org.peyvand.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;

/**
 * What every paper about one relation says, in the reader's language.
 *
 * @param first the office's own city if it is one of the two
 * @param sensitive what to have in mind before speaking: disagreements, findings, frozen lines
 */
record TieFacts(
    String slug,
    String first,
    String second,
    LocalDate asOf,
    String preparedBy,
    String sentence,
    @Nullable String move,
    List<Side> sides,
    List<Owed> ours,
    List<Owed> theirs,
    List<Person> people,
    List<String> fields,
    List<String> sensitive) {

  /** One side's legal chain. */
  record Side(String city, List<Gate> gates) {}

  /**
   * A step of it.
   *
   * @param state {@code open}, {@code waiting}, {@code done} or {@code refused}
   * @param now whether it is the next step or stuck
   */
  record Gate(
      String title,
      String authority,
      String state,
      String stateInWords,
      boolean now,
      @Nullable Happened on,
      @Nullable String number) {}

  /** A promise; {@code state} is the word behind {@code tie.promise.}. */
  record Owed(String sentence, @Nullable LocalDate due, String state, boolean open) {}

  /** Somebody who took part, with an office where one is known. */
  record Person(String name, @Nullable String office, @Nullable String city) {}
}
