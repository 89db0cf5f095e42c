package org.peyvand.staff;

/** What a person of the office may do; each role is granted by itself, none contains another. */
public enum Role {
  /** Sees what the office sees; changes nothing. */
  READER,
  /** Takes reports in, reviews claims, keeps dossiers, events and promises. */
  OFFICER,
  /** Writes and publishes items, moderates comments. */
  EDITOR,
  /** Agrees texts and records consents and signatures. */
  APPROVER,
  /** Invites people, sets roles and the office's settings. */
  ADMINISTRATOR
}
