package org.peyvand.followup;

import java.util.Locale;

/** Every reason to refuse; each has a sentence {@code followup.refusal.<token>}. */
enum Refusal {
  /** Nothing follows a paper that is not signed. */
  NOT_SIGNED,
  /** The memorandum has ended. */
  HAS_ENDED,
  /** None of the two cities. */
  SIDE,
  NUMBER_MISSING,
  /** The same number of the same side is on record. */
  ALREADY,
  NOT_A_DAY,
  DAY_MISSING,
  /** A day after today for what is done. */
  FUTURE,
  BEFORE_SIGNING,
  COPIES,
  TOO_LONG,
  DIRECTION_CONTROLS,
  PROGRAMME_MISSING,
  PROMISE_MISSING,
  RESULT_MISSING,
  REASON_MISSING,
  /** The text names no term that could be renewed. */
  NO_TERM,
  /** The term still runs, and no letter renews it before its end. */
  TERM_RUNS,
  /** A notice is on record already. */
  NOTICE_STANDS,
  NO_NOTICE,
  /** The period of notice is not over. */
  NOTICE_RUNS,
  /** The text names no period of notice, and none was typed. */
  MONTHS,
  /** That channel is not suspended by this side. */
  NOT_SUSPENDED,
  /** It was taken back already. */
  GONE,
  /** Only an approver may take this back. */
  APPROVER,
  /** The dossier did not take the act. */
  DOSSIER;

  /** The last part of its message key. */
  String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
