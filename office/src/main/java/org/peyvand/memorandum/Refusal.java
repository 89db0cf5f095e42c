package org.peyvand.memorandum;

import java.util.Locale;

/** Every reason to refuse; each has a sentence {@code memorandum.refusal.<token>}. */
public enum Refusal {
  /** None or the same city twice. */
  UNKNOWN_CITY,
  /** Fewer than two or more than three languages. */
  LANGUAGES,
  /** The language that decides in doubt is none of the paper's. */
  PREVAILING,
  NO_TITLE,
  /** A body or opening above 20,000 characters. */
  TOO_LONG,
  /** A name, title or heading above 300 characters. */
  LINE_TOO_LONG,
  /** A name, title or heading holds characters that turn the direction of writing. */
  DIRECTION_CONTROLS,
  /** More than 100 articles. */
  TOO_MANY_ARTICLES,
  /** The text is agreed or signed. */
  LOCKED,
  /** Nothing was pasted, or no words. */
  NOTHING_PASTED,
  /** A remark without words, or above 4,000 characters. */
  REMARK,
  /** Somebody has saved since the form was opened. */
  CHANGED_MEANWHILE,
  /** The parity check has findings and nobody has said that they were read. */
  FINDINGS_UNREAD,
  NOT_A_DAY,
  /** A day after today for what is done. */
  FUTURE,
  /** A consent without a number of the session or the decision. */
  NUMBER_MISSING,
  /** No such step in the chain of that side. */
  NO_SUCH_STEP,
  /** The dossier did not take the act. */
  DOSSIER,
  /** Only an agreed text can be opened again, signed or ended. */
  NOT_AGREED,
  /** A side has nobody who is to sign. */
  NO_SIGNATORY,
  /** The paper holds what no paper to be signed may hold. */
  CANNOT_BE_SIGNED;

  /** The last part of its message key. */
  public String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
