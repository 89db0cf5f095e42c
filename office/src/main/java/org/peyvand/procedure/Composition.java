package org.peyvand.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A later version over an earlier one: what the later one changes holds from its first day on, so
 * that a gate passed before keeps the rule of its own day.
 */
final class Composition {

  private Composition() {}

  static Procedure of(Procedure earlier, List<Step> later, LocalDate begins) {
    Map<String, List<Step>> old = earlier.steps();
    Map<String, List<Step>> fresh = new Procedure(earlier.country(), later, null).steps();
    Map<String, List<Step>> all = new LinkedHashMap<>();
    fresh.forEach(
        (key, rules) -> all.put(key, joined(old.getOrDefault(key, List.of()), rules, begins)));
    old.forEach((key, rules) -> all.putIfAbsent(key, joined(rules, List.of(), begins)));
    List<Step> rules = new ArrayList<>();
    all.values().forEach(rules::addAll);
    return new Procedure(earlier.country(), rules, earlier.longestLag());
  }

  private static List<Step> joined(List<Step> old, List<Step> fresh, LocalDate begins) {
    List<Step> rules = new ArrayList<>();
    List<Step> toAdd = new ArrayList<>(fresh);
    for (Step rule : old) {
      if (toAdd.remove(rule)) {
        rules.add(rule);
      } else if (rule.until() != null && !rule.until().isAfter(begins)) {
        rules.add(rule);
        toAdd.removeIf(one -> one.until() != null && !one.until().isAfter(begins));
      } else if (rule.from() == null || rule.from().isBefore(begins)) {
        rules.add(between(rule, rule.from(), begins));
      }
    }
    for (Step rule : toAdd) {
      LocalDate from = rule.from() != null && rule.from().isAfter(begins) ? rule.from() : begins;
      if (rule.until() == null || rule.until().isAfter(from)) {
        rules.add(between(rule, from, rule.until()));
      }
    }
    return rules;
  }

  private static Step between(Step rule, @Nullable LocalDate from, @Nullable LocalDate until) {
    return new Step(
        rule.key(),
        rule.act(),
        rule.authority(),
        rule.document(),
        rule.beforeSigning(),
        rule.required(),
        from,
        until,
        rule.source());
  }
}
