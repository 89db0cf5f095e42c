package org.peyvand.comment;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A comment as it comes from elsewhere.
 *
 * @param line where it stands in the file
 * @param origin its own number there
 * @param item the number of what it is about, there, or its news code
 * @param parent of what it answers, there, or null
 */
public record IncomingComment(
    int line,
    String origin,
    String item,
    @Nullable String parent,
    String name,
    String email,
    String words,
    Instant sent,
    CommentState state) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_WORDS = 100_000;
  private static final int LONGEST_ORIGIN = 100;

  /** Cleans the name and the words as those of any reader are cleaned. */
  public IncomingComment {
    name =
        CommentForm.clean(name)
            .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]", "")
            .replaceAll("\\s+", " ")
            .strip();
    email = CommentForm.clean(email).strip();
    words = CommentForm.clean(words).strip();
  }

  /** Why it cannot be taken; empty when it can. */
  public Optional<String> flaw() {
    if (name.isEmpty() || words.isEmpty()) {
      return Optional.of(name.isEmpty() ? "has no author" : "has no text");
    }
    if (name.length() > LONGEST_NAME || words.length() > LONGEST_WORDS) {
      return Optional.of("is longer than a comment may be");
    }
    if (isNoNumber(origin)) {
      return Optional.of("has no id");
    }
    return isNoNumber(item) ? Optional.of("has no item") : Optional.empty();
  }

  private static boolean isNoNumber(String number) {
    return number.isEmpty() || number.length() > LONGEST_ORIGIN;
  }
}
