package org.peyvand.agenda;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A city, or somebody of it, asked to an event.
 *
 * @param id 0 before it is kept
 * @param version what an officer saw when a form was opened
 * @param city its key
 * @param person whom, with the office; null where the city itself was asked
 * @param sent null while nobody knows
 * @param delegatedTo who comes instead
 */
record Invitation(
    long id,
    int version,
    String city,
    @Nullable String person,
    State state,
    @Nullable LocalDate sent,
    @Nullable LocalDate answered,
    @Nullable String delegatedTo,
    @Nullable String note) {

  /** How far it has come. */
  enum State {
    DRAFT,
    SENT,
    ACCEPTED,
    DECLINED,
    /** Somebody else comes in that person's place. */
    DELEGATED;

    String token() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<State> of(String token) {
      return Arrays.stream(values()).filter(state -> state.token().equals(token)).findFirst();
    }

    boolean isAnswered() {
      return this == ACCEPTED || this == DECLINED || this == DELEGATED;
    }
  }
}
