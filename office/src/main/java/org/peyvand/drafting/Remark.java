package org.peyvand.drafting;

import java.time.Instant;
import java.util.List;

/**
 * A remark on an article with its replies.
 *
 * @param version the version that it was written on
 */
record Remark(
    long id,
    String article,
    int version,
    String words,
    Instant written,
    String by,
    boolean resolved,
    List<Remark> replies) {

  Remark {
    replies = List.copyOf(replies);
  }
}
