package org.peyvand.comment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a comment stands; readers see the published ones alone. */
public enum CommentState {
  WAITING,
  PUBLISHED,
  REFUSED,
  SPAM,
  /** By its writer; its words are gone. */
  WITHDRAWN,
  /** By the office, after readers had seen it. */
  REMOVED;

  String token() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<CommentState> of(String token) {
    return Arrays.stream(values()).filter(state -> state.token().equals(token)).findFirst();
  }
}
