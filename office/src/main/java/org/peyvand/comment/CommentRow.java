package org.peyvand.comment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.PageLanguage;

/**
 * A comment as the office keeps it.
 *
 * @param path its ancestors' numbers and its own
 * @param sender the block of addresses it came from; empty once decided
 * @param suspicion the listed word that made it suspect, or empty
 * @param parentName and {@code parentWords} of what it answers, or null
 */
record CommentRow(
    long id,
    long item,
    List<Long> path,
    CommentState state,
    boolean office,
    PageLanguage language,
    String name,
    String email,
    String words,
    Instant sent,
    @Nullable Instant edited,
    @Nullable Instant linkUntil,
    String sender,
    String suspicion,
    @Nullable String decidedName,
    @Nullable Long parent,
    @Nullable String parentName,
    @Nullable String parentWords) {

  List<Discussion.Block> blocks() {
    return Discussion.Block.of(words);
  }

  /** What a person may still do with it at the desk. */
  boolean mayBe(CommentState wished) {
    return state != CommentState.WITHDRAWN && state != wished;
  }
}
