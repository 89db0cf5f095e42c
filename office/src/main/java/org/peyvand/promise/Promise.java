package org.peyvand.promise;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A commitment of one city to another.
 *
 * @param act the number of the commitment's act
 * @param by who owes it, by city key
 * @param to whom it is owed, by city key
 * @param what in the words of the act
 * @param due the day to keep it by; null when none is named
 * @param closedBy the act that proves it kept, broken or released
 */
public record Promise(
    long act,
    List<String> by,
    List<String> to,
    String what,
    @Nullable LocalDate due,
    State state,
    Timing timing,
    @Nullable Long closedBy) {

  /** How many days before it is due a promise is due soon. */
  public static final int SOON = 30;

  /** Whether it still binds. Only evidence closes it: overdue is never broken by itself. */
  public enum State {
    OPEN,
    KEPT,
    BROKEN,
    RELEASED;

    /** The word in tables and JSON. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** An open promise's time as of a day; a closed one has none. */
  public enum Timing {
    NONE("none"),
    DUE_SOON("due-soon"),
    OVERDUE("overdue");

    private final String token;

    Timing(String token) {
      this.token = token;
    }

    /** The word in tables and JSON. */
    public String token() {
      return token;
    }

    /** The timing of a promise as of a day: overdue from the day after it was due. */
    public static Timing of(State state, @Nullable LocalDate due, LocalDate asOf) {
      if (state != State.OPEN || due == null) {
        return NONE;
      }
      if (asOf.isAfter(due)) {
        return OVERDUE;
      }
      return asOf.isBefore(due.minusDays(SOON)) ? NONE : DUE_SOON;
    }
  }

  public Promise {
    by = List.copyOf(by);
    to = List.copyOf(to);
  }
}
