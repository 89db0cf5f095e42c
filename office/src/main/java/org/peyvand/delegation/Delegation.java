package org.peyvand.delegation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;

/**
 * People of one city at an event of another.
 *
 * @param id 0 before it is kept
 * @param version what an officer saw when a form was opened
 * @param from the city that sends it, by key
 * @param to the city that receives it
 * @param promise the act of the promise that it would keep
 * @param stay from arrival to departure
 * @param paid who paid for what
 * @param report the report that was filed
 * @param act the act that was recorded with the report
 */
record Delegation(
    long id,
    int version,
    long event,
    String from,
    String to,
    @Nullable Long promise,
    State state,
    @Nullable Happened stay,
    List<Guest> people,
    List<Item> programme,
    @Nullable String gifts,
    @Nullable String paid,
    @Nullable String note,
    @Nullable Long report,
    @Nullable Long act) {

  Delegation {
    people = List.copyOf(people);
    programme = List.copyOf(programme);
  }

  Pair pair() {
    return Pair.of(from, to);
  }

  /** Somebody of it, with the office as typed. */
  record Guest(String name, @Nullable String office) {}

  /** Something on its programme. */
  record Item(LocalDate day, @Nullable LocalTime at, String what) {}

  /** How far it has come; only a filed report ends it well. */
  enum State {
    PROMISED,
    NAMED,
    ARRIVED,
    REPORTED,
    STAYED_AWAY;

    /** The steps of one that comes, in order. */
    static final List<State> STEPS = List.of(PROMISED, NAMED, ARRIVED, REPORTED);

    String token() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<State> of(String token) {
      return Arrays.stream(values()).filter(state -> state.token().equals(token)).findFirst();
    }
  }
}
