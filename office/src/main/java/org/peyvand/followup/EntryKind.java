package org.peyvand.followup;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be recorded about a signed memorandum. */
enum EntryKind {
  /** One side entered it in its register. */
  REGISTRATION(false),
  /** The joint committee met, or is to meet. */
  COMMITTEE(false),
  /** A promise of the executive programme. */
  PROMISE(false),
  /** Both sides looked whether it still lives. */
  REVIEW(false),
  RENEWAL(true),
  SUSPENSION(true),
  RESUMPTION(true),
  /** A side's letter that ends it after the period of notice. */
  NOTICE(true),
  /** The period of notice is over. */
  END(true);

  private final boolean approved;

  EntryKind(boolean approved) {
    this.approved = approved;
  }

  /** The word in tables and addresses. */
  String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether only an approver records it or takes it back. */
  boolean isApproved() {
    return approved;
  }

  static Optional<EntryKind> of(String token) {
    return Arrays.stream(values()).filter(kind -> kind.token().equals(token)).findFirst();
  }
}
