package org.peyvand.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.TypedDate;
import org.peyvand.dossier.Pair;
import org.peyvand.parallel.Direction;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;

/** The fields of a form as typed; each is read or refused by itself. */
record Typed(Map<String, String> fields, Frame frame) {

  /** Thrown inside a reading and caught at its end: nothing else of the form matters then. */
  static final class Wrong extends Exception {

    private static final long serialVersionUID = 1;

    final Refusal why;
    final String field;

    Wrong(Refusal why, String field) {
      super(why.token(), null, false, false);
      this.why = why;
      this.field = field;
    }
  }

  /** A line, blanks made one; empty if nothing was typed. */
  String line(String field, int longest) throws Wrong {
    String line = fields.getOrDefault(field, "").replaceAll("\\s+", " ").strip();
    if (line.length() > longest) {
      throw new Wrong(Refusal.TOO_LONG, field);
    }
    if (Direction.isTurned(line)) {
      throw new Wrong(Refusal.DIRECTION_CONTROLS, field);
    }
    return line;
  }

  /** A line that must be there. */
  String line(String field, int longest, Refusal missing) throws Wrong {
    String line = line(field, longest);
    if (line.isEmpty()) {
      throw new Wrong(missing, field);
    }
    return line;
  }

  /** The lines of an area that are not blank. */
  List<String> lines(String field, int longest) throws Wrong {
    String all = fields.getOrDefault(field, "");
    if (all.length() > longest) {
      throw new Wrong(Refusal.TOO_LONG, field);
    }
    if (Direction.isTurned(all)) {
      throw new Wrong(Refusal.DIRECTION_CONTROLS, field);
    }
    return all.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** One of the two cities. */
  String side(Pair pair) throws Wrong {
    String side = fields.getOrDefault("side", "");
    if (!pair.has(side)) {
      throw new Wrong(Refusal.SIDE, "side");
    }
    return side;
  }

  /** A day of either calendar; null if nothing was typed. */
  @Nullable LocalDate day(String field) throws Wrong {
    String typed = fields.getOrDefault(field, "");
    if (typed.isBlank()) {
      return null;
    }
    if (Days.in(frame.language()).read(typed) instanceof TypedDate.Understood(var period)
        && period.isSingleDay()) {
      return period.start();
    }
    throw new Wrong(Refusal.NOT_A_DAY, field);
  }

  /** A day that is over, and not before another. */
  @Nullable LocalDate past(String field, LocalDate from) throws Wrong {
    LocalDate day = day(field);
    if (day != null && day.isAfter(frame.today())) {
      throw new Wrong(Refusal.FUTURE, field);
    }
    if (day != null && day.isBefore(from)) {
      throw new Wrong(Refusal.BEFORE_SIGNING, field);
    }
    return day;
  }

  /** A day that must be there and be over. */
  LocalDate pastDay(String field, LocalDate from) throws Wrong {
    LocalDate day = past(field, from);
    if (day == null) {
      throw new Wrong(Refusal.DAY_MISSING, field);
    }
    return day;
  }

  /** A small number in digits of any script; empty if nothing was typed. */
  Optional<Integer> number(String field, int most, Refusal wrong) throws Wrong {
    String typed = fields.getOrDefault(field, "").strip();
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder digits = new StringBuilder();
    typed.codePoints().forEach(c -> digits.append(Character.digit(c, 10)));
    int number =
        digits.toString().matches("[0-9]{1,3}")
            ? Integer.parseInt(digits, 0, digits.length(), 10)
            : 0;
    if (number < 1 || number > most) {
      throw new Wrong(wrong, field);
    }
    return Optional.of(number);
  }

  boolean has(String field) {
    return !fields.getOrDefault(field, "").isBlank();
  }

  String get(String field) {
    return fields.getOrDefault(field, "");
  }
}
