package org.peyvand.map;

import java.util.Locale;
import org.peyvand.standing.Summary;

/** How a tie is drawn: what a reader can tell apart at a glance. */
enum Course {
  ENDED,
  CONTACT,
  UNDER_WAY,
  SAID,
  SIGNED;

  static Course of(Summary tie) {
    return switch (tie.stage()) {
      case NONE, CONTACT -> CONTACT;
      case PROPOSED, WELCOMED, NEGOTIATING, APPROVALS, AGREED_TEXT -> UNDER_WAY;
      case SIGNED, IN_FORCE -> tie.onlySaid() ? SAID : SIGNED;
      case ENDED -> ENDED;
    };
  }

  String token() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
