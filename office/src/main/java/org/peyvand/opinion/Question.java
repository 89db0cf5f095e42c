package org.peyvand.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Span;

/**
 * Where the second opinion reads a report otherwise than the reader. It is no claim and becomes
 * none before an officer agrees.
 *
 * @param number in its report, from 1
 */
public record Question(
    long report, int number, Asked asked, State state, @Nullable Decided decided) {

  /** How an officer answered it. */
  public enum State {
    OPEN,
    AGREED,
    DISMISSED;

    /** The word in the table and in message keys. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Who answered last, and when. */
  public record Decided(String name, Instant at) {}

  /**
   * What it would have the report say; every word of it stands in the quotation.
   *
   * @param span the quotation, in code points of the report's text
   * @param against the reader's claim that says it otherwise, or null where the reader has none
   */
  public record Asked(
      Span span, @Nullable String against, @Nullable Act act, @Nullable Person person) {

    public Asked {
      if ((act == null) == (person == null)) {
        throw new IllegalArgumentException("a question is about an act or about a person");
      }
    }
  }

  /**
   * Of an act, in the reader's words; cities by their usual English names.
   *
   * @param precision day, month or year; null without days
   */
  public record Act(
      String kind,
      String modality,
      @Nullable String form,
      List<String> actors,
      List<String> recipients,
      List<String> people,
      List<String> fields,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      @Nullable String precision) {

    public Act {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      people = List.copyOf(people);
      fields = List.copyOf(fields);
    }
  }

  /** Of a person. */
  public record Person(String name, @Nullable String office, @Nullable String city) {}

  public boolean isOpen() {
    return state == State.OPEN;
  }
}
