package org.peyvand.comment;

import java.util.Locale;

/** Why a comment is not taken, with the field it stands by. */
enum Flaw {
  NO_NAME("name"),
  LONG_NAME("name"),
  TURNING_NAME("name"),
  OFFICE_NAME("name"),
  EMAIL("email"),
  NO_WORDS("text"),
  LONG_WORDS("text"),
  LINKS("text"),
  TWICE("text"),
  TRAP("website"),
  STALE(""),
  TOO_FAST(""),
  TOO_MANY(""),
  CLOSED(""),
  PARENT_GONE("");

  private final String field;

  Flaw(String field) {
    this.field = field;
  }

  /** The name of the form's field, or empty where none is at fault. */
  String field() {
    return field;
  }

  String key() {
    return "comment.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
