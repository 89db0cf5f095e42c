package org.peyvand.text;

/** What a token is. */
public enum Kind {
  /** A run of letters; a half-space inside does not end it. */
  WORD,
  /** The letters after an apostrophe, glued to a word or number: Turkish case ends, English 's. */
  SUFFIX,
  /** A run of digits, without separators. */
  NUMBER,
  /** One character that opens a quotation. */
  OPEN,
  /** One character that closes a quotation. */
  CLOSE,
  /** One other character. */
  MARK
}
