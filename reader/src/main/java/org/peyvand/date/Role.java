package org.peyvand.date;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a word does in a date; the names in words.txt. */
enum Role {
  MONTH,
  WEEKDAY,
  DAY,
  ENDING,
  TO,
  AND,
  BETWEEN,
  BETWEEN_AFTER,
  OF,
  MONTH_LABEL,
  MONTH_BEFORE,
  DAY_LABEL,
  YEAR_LABEL,
  YEAR_BEFORE,
  YEAR_AFTER,
  YEAR_ENDING,
  ERA,
  EQUALS,
  HOUR,
  DAY_OFFSET,
  YEAR_OFFSET,
  SHIFT,
  UNIT,
  WEEK_BEFORE,
  NOT_AFTER,
  NOT_BEFORE;

  private static final Map<String, Role> BY_WORD = new HashMap<>();

  static {
    for (Role role : values()) {
      BY_WORD.put(role.name().toLowerCase(Locale.ROOT).replace('_', '-'), role);
    }
  }

  /** Whether a date can begin with such a word. */
  boolean begins() {
    return switch (this) {
      case MONTH, WEEKDAY, DAY, YEAR_BEFORE, DAY_OFFSET, YEAR_OFFSET, SHIFT, UNIT -> true;
      case ENDING,
          TO,
          AND,
          BETWEEN,
          BETWEEN_AFTER,
          OF,
          MONTH_LABEL,
          MONTH_BEFORE,
          DAY_LABEL,
          YEAR_LABEL,
          YEAR_AFTER,
          YEAR_ENDING,
          ERA,
          EQUALS,
          HOUR,
          WEEK_BEFORE,
          NOT_AFTER,
          NOT_BEFORE ->
          false;
    };
  }

  static Role of(String word) {
    @Nullable Role role = BY_WORD.get(word);
    if (role == null) {
      throw new IllegalStateException("words.txt has no role " + word);
    }
    return role;
  }
}
