package org.peyvand.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.peyvand.comment.CommentState;
import org.peyvand.comment.IncomingComment;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a file of comments, read or refused. */
sealed interface CommentLine {

  /** A comment that can be taken. */
  record Good(IncomingComment comment) implements CommentLine {}

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
    IncomingComment comment =
        new IncomingComment(
            number,
            text(node, "id").strip(),
            text(node, "item").strip(),
            parent.isEmpty() ? null : parent,
            text(node, "author"),
            text(node, "email"),
            text(node, "text"),
            sent(text(node, "published")),
            state(text(node, "status")));
    return comment.flaw().<CommentLine>map(Bad::new).orElseGet(() -> new Good(comment));
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

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isContainer()) {
      throw new Unfit("has a list or object for " + field);
    }
    return value.isNull() || value.isMissingNode() ? "" : value.asString("");
  }
}
