package org.peyvand.review;

import org.peyvand.dossier.ActKind;

/** Kinds that look alike on the review page; each has its line under the words and its colour. */
enum Group {
  /** What moves a relation. */
  STEP,
  /** People of both cities together. */
  MEETING,
  /** What is to come. */
  PLAN,
  /** What was said. */
  WORD,
  /** What is told as older. */
  OLDER,
  CLASH,
  PERSON,
  CITY;

  static Group of(Claim claim) {
    return switch (claim.content()) {
      case Content.Town town -> CITY;
      case Content.Clash clash -> CLASH;
      case Content.Somebody somebody -> PERSON;
      case Content.Deed deed -> of(deed.kind());
    };
  }

  /** The class in the style sheet. */
  String token() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  private static Group of(ActKind kind) {
    return switch (kind) {
      case CONTACT, MEETING, EXCHANGE, JOINT_COMMITTEE -> MEETING;
      case INVITATION, DELEGATION, EVENT, COMMITMENT -> PLAN;
      case INTEREST, COURTESY, STATEMENT -> WORD;
      case EXISTING -> OLDER;
      default -> STEP;
    };
  }
}
