package org.peyvand.comment;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a file of comments, read or refused. */
sealed interface CommentLine {

  int LONGEST_NAME = 200;
  int LONGEST_WORDS = 100_000;

  /**
   * A comment where it comes from.
   *
   * @param line its number in the file
   * @param origin its own number there
   * @param item the number of what it is about, there
   * @param parent of what it answers, there, or null
   */
  record Read(
      int line,
      String origin,
      String item,
      @Nullable String parent,
      String name,
      String email,
      String words,
      Instant sent,
      CommentState state)
      implements CommentLine {}

  /** Not a comment; the sentence says why. */
  record Bad(String why) implements CommentLine {}

  /** What is wrong with a line, on the way to {@link Bad}. */
  final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unfit(String why) {
      super(why, null, false, false);
    }
  }

  static CommentLine of(int number, String line, JsonMapper json) {
    try {
      JsonNode node = json.readTree(line);
      return node.isObject() ? read(number, node) : new Bad("is not a JSON object");
    } catch (JacksonException e) {
      return new Bad("is not JSON: " + e.getOriginalMessage());
    } catch (Unfit unfit) {
      return new Bad(String.valueOf(unfit.getMessage()));
    }
  }

  private static CommentLine read(int number, JsonNode node) {
    String parent = text(node, "parent");
    String name =
        text(node, "author")
            .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]", "")
            .replaceAll("\\s+", " ")
            .strip();
    String words = text(node, "text").strip();
    if (name.isEmpty() || words.isEmpty()) {
      throw new Unfit(name.isEmpty() ? "has no author" : "has no text");
    }
    if (name.length() > LONGEST_NAME || words.length() > LONGEST_WORDS) {
      throw new Unfit("is longer than a comment may be");
    }
    return new Read(
        number,
        needed(node, "id"),
        needed(node, "item"),
        parent.isEmpty() ? null : parent,
        name,
        text(node, "email").strip(),
        words,
        sent(text(node, "published")),
        state(text(node, "status")));
  }

  private static CommentState state(String status) {
    return switch (status) {
      case "approved", "published" -> CommentState.PUBLISHED;
      case "pending", "waiting" -> CommentState.WAITING;
      case "spam" -> CommentState.SPAM;
      case "refused", "trash" -> CommentState.REFUSED;
      default -> throw new Unfit("has an unknown status \"" + status + "\"");
    };
  }

  private static Instant sent(String written) {
    try {
      return OffsetDateTime.parse(written).toInstant();
    } catch (DateTimeException e) {
      throw new Unfit("has no time; published is written like 2024-08-06T10:30:00Z");
    }
  }

  private static String needed(JsonNode node, String field) {
    String value = text(node, field).strip();
    if (value.isEmpty() || value.length() > 100) {
      throw new Unfit("has no " + field);
    }
    return value;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isContainer()) {
      throw new Unfit("has a list or object for " + field);
    }
    return value.isNull() || value.isMissingNode() ? "" : CommentForm.clean(value.asString(""));
  }
}
