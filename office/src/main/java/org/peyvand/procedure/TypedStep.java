package org.peyvand.procedure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import org.peyvand.date.TypedDate;
import org.peyvand.web.Days;

/**
 * A rule as it stands in the form: each field as typed, so that nothing is lost.
 *
 * @param word the step's word without its country; nobody types it
 * @param title empty where Peyvand has a title of its own
 * @param when {@code before} or {@code after} the signing
 * @param force {@code required} or {@code usual}
 * @param from first day, as typed in either calendar
 * @param until first day on which it no longer holds, as typed
 * @param needs words of the steps that must come earlier
 * @param gone taken out, and can be put back until the form is recorded
 */
record TypedStep(
    String word,
    String title,
    String act,
    String authority,
    String document,
    String when,
    String force,
    String from,
    String until,
    String source,
    Set<String> needs,
    boolean gone) {

  private static final String NONE = "-";

  TypedStep {
    needs = new LinkedHashSet<>(needs);
  }

  /** A new step, of which everything is still to be said. */
  static TypedStep blank(String word) {
    return new TypedStep(word, "", "", "", "", "before", "required", "", "", "", Set.of(), false);
  }

  /** A rule of a recorded text, its days in the reader's calendar. */
  static TypedStep of(String line, Days days) {
    String[] cells = Arrays.copyOf(line.split(line.contains("\t") ? "\t" : "\\|", -1), 10);
    Function<Integer, String> cell = i -> cells[i] == null ? "" : cells[i].strip();
    String[] step = cell.apply(0).split(":", 2);
    Set<String> needs = new LinkedHashSet<>(Arrays.asList(cell.apply(9).split("[,\\s]+")));
    needs.removeAll(Set.of("", NONE));
    return new TypedStep(
        step[0].strip(),
        step.length == 2 ? step[1].strip() : "",
        cell.apply(1),
        cell.apply(2),
        cell.apply(3),
        cell.apply(4),
        cell.apply(5),
        day(cell.apply(6), days),
        day(cell.apply(7), days),
        cell.apply(8),
        needs,
        false);
  }

  private static String day(String cell, Days days) {
    return cell.isEmpty() || cell.equals(NONE) ? "" : days.day(LocalDate.parse(cell));
  }

  /** The rule as a line of a text; a day that cannot be read is left out. */
  String line(Days days) {
    return String.join(
        "\t",
        word + (title.isBlank() ? "" : ": " + cell(title)),
        cell(act),
        cell(authority),
        cell(document),
        cell(when),
        cell(force),
        iso(from, days),
        iso(until, days),
        cell(source),
        needs.isEmpty() ? NONE : String.join(" ", needs));
  }

  private static String cell(String typed) {
    return typed.replaceAll("\\s+", " ").strip();
  }

  private static String iso(String typed, Days days) {
    return days.read(typed) instanceof TypedDate.Understood(var period)
        ? period.start().toString()
        : NONE;
  }

  TypedStep titled(String given) {
    return new TypedStep(
        word, given, act, authority, document, when, force, from, until, source, needs, gone);
  }

  TypedStep taken(boolean out) {
    return new TypedStep(
        word, title, act, authority, document, when, force, from, until, source, needs, out);
  }

  /** The same step at another time, to say who says yes then. */
  TypedStep again() {
    return new TypedStep(
        word, "", act, authority, document, when, force, until, "", source, Set.of(), false);
  }
}
