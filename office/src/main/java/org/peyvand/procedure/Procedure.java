package org.peyvand.procedure;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The legal chain of one country.
 *
 * @param country ISO 3166-1 alpha-2 in lower case, or {@code default}
 * @param rules in the order of the steps; rules of one step stand together
 * @param longestLag the longest real lag known, in days; null when none is
 */
public record Procedure(String country, List<Step> rules, @Nullable Integer longestLag) {

  /** Months after which a step is stuck in a country of which no real lag is known. */
  private static final int STUCK_MONTHS = 12;

  public Procedure {
    rules = List.copyOf(rules);
  }

  /** The rules of each step, by the step's word, in order. */
  public Map<String, List<Step>> steps() {
    Map<String, List<Step>> steps = new LinkedHashMap<>();
    for (Step rule : rules) {
      steps.merge(
          rule.key(),
          List.of(rule),
          (before, one) -> java.util.stream.Stream.concat(before.stream(), one.stream()).toList());
    }
    return steps;
  }

  /** The rule of a step that held on a day; empty if the step was not asked for then. */
  public Optional<Step> rule(String step, LocalDate day) {
    return rules.stream().filter(rule -> rule.key().equals(step) && rule.holdsOn(day)).findFirst();
  }

  /**
   * The first day on which a step that waits since a day is stuck: over twice the longest real lag
   * of the country, else over twelve months.
   */
  public LocalDate stuckFrom(LocalDate since) {
    return longestLag == null
        ? since.plusMonths(STUCK_MONTHS).plusDays(1)
        : since.plusDays(2L * longestLag + 1);
  }
}
