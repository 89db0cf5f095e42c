package org.peyvand.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.memorandum.HeadView;

/**
 * What follows a signature, in the reader's language.
 *
 * @param signing the act of the last signature; null while the paper is not signed
 * @param dates what the text brings with it
 * @param unclear headings of the articles whose languages do not name the same time
 * @param lines by the kind of entry
 * @param open the kind whose form was refused; empty for none
 */
record FollowUpView(
    HeadView head,
    @Nullable Long signing,
    boolean ended,
    List<DateLine> dates,
    List<String> unclear,
    Map<String, List<Line>> lines,
    List<Side> sides,
    List<Amendment> amendments,
    List<String> programmes,
    @Nullable LocalDate effect,
    boolean effective,
    boolean asksMonths,
    boolean publicPaper,
    boolean drafts,
    boolean writes,
    boolean approves,
    Map<String, String> typed,
    String open,
    String problem,
    String field) {

  /**
   * A day that follows from the text.
   *
   * @param what its word: {@code signed}, {@code until}, {@code object}, {@code review}
   * @param other the same stretch counted in the other calendar, where that ends on another day
   */
  record DateLine(String what, LocalDate day, @Nullable LocalDate other, boolean past) {}

  /** One of the two cities. */
  record Side(String key, String name) {}

  /**
   * Something that was recorded.
   *
   * @param day of the act; null where nobody knows it
   * @param number of a register, letter or minutes, or empty
   * @param state of a promise in words; empty for anything else
   */
  record Line(
      long id,
      long act,
      String sentence,
      @Nullable LocalDate day,
      String number,
      @Nullable Integer copies,
      String kept,
      String programme,
      String state,
      boolean planned,
      boolean stands,
      boolean mayTakeBack,
      String by) {}

  /** A paper that changes this one or adds to it. */
  record Amendment(String path, String title, String state, boolean addendum) {}

  List<Line> of(String kind) {
    return lines.getOrDefault(kind, List.of());
  }

  /** The promises of one executive programme. */
  List<Line> ofProgramme(String programme) {
    return of("promise").stream().filter(line -> line.programme().equals(programme)).toList();
  }

  /** What was typed into a field of the refused form. */
  String typed(String kind, String field) {
    return kind.equals(open) ? typed.getOrDefault(field, "") : "";
  }
}
