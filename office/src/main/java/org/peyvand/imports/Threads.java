package org.peyvand.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.comment.CommentState;
import org.peyvand.comment.IncomingComment;
import org.peyvand.imports.ExportedPost.Comment;

/**
 * The comments of one post, so ordered that each stands behind what it answers. An answer to what
 * is not there, or to itself around some corners, stands by itself: its words are kept.
 *
 * @param bad what could not be taken, by line
 * @param loose answers that stand by themselves now
 */
record Threads(List<IncomingComment> comments, Map<Integer, String> bad, List<String> loose) {

  private static final String NONE = "0";

  static Threads of(ExportedPost post, String item, ZoneId zone) {
    Map<String, IncomingComment> all = new LinkedHashMap<>();
    Map<Integer, String> bad = new LinkedHashMap<>();
    for (Comment comment : post.comments()) {
      try {
        IncomingComment read = read(comment, item, zone);
        if (all.putIfAbsent(read.origin(), read) != null) {
          bad.put(comment.line(), "has the id of a comment before it, " + read.origin());
        }
      } catch (PostItem.Unfit unfit) {
        bad.put(comment.line(), String.valueOf(unfit.getMessage()));
      }
    }
    List<String> loose = new ArrayList<>();
    return new Threads(ordered(all, loose), bad, loose);
  }

  private static List<IncomingComment> ordered(
      Map<String, IncomingComment> all, List<String> loose) {
    Map<String, IncomingComment> done = new LinkedHashMap<>();
    for (IncomingComment each : all.values()) {
      List<IncomingComment> way = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      IncomingComment next = each;
      while (next != null && !done.containsKey(next.origin()) && seen.add(next.origin())) {
        way.add(next);
        next = next.parent() == null ? null : all.get(next.parent());
      }
      boolean circle = next != null && seen.contains(next.origin());
      for (IncomingComment one : way.reversed()) {
        boolean alone = one.parent() != null && (circle || !done.containsKey(one.parent()));
        if (alone) {
          loose.add("comment " + one.origin() + " answers " + one.parent());
        }
        done.put(one.origin(), alone ? withoutParent(one) : one);
        circle = false;
      }
    }
    return new ArrayList<>(done.values());
  }

  private static IncomingComment withoutParent(IncomingComment one) {
    return new IncomingComment(
        one.line(),
        one.origin(),
        one.item(),
        null,
        one.name(),
        one.email(),
        one.words(),
        one.sent(),
        one.state());
  }

  private static IncomingComment read(Comment comment, String item, ZoneId zone)
      throws PostItem.Unfit {
    String type = comment.field("wp:comment_type").strip();
    if (!type.isEmpty() && !type.equals("comment")) {
      throw new PostItem.Unfit("is no comment of a reader but a " + type);
    }
    Instant sent =
        PostItem.time(comment.field("wp:comment_date_gmt"), comment.field("wp:comment_date"), zone);
    if (sent == null) {
      throw new PostItem.Unfit("has no time");
    }
    IncomingComment read =
        new IncomingComment(
            comment.line(),
            comment.id(),
            item,
            parent(comment.field("wp:comment_parent").strip()),
            PostItem.line(comment.field("wp:comment_author")),
            comment.field("wp:comment_author_email"),
            PostItem.words(comment.field("wp:comment_content")),
            sent,
            state(comment.field("wp:comment_approved").strip()));
    Optional<String> flaw = read.flaw();
    if (flaw.isPresent()) {
      throw new PostItem.Unfit(flaw.get());
    }
    return read;
  }

  private static @Nullable String parent(String written) {
    return written.isEmpty() || written.equals(NONE) ? null : written;
  }

  private static CommentState state(String approved) throws PostItem.Unfit {
    return switch (approved) {
      case "1", "approve", "approved" -> CommentState.PUBLISHED;
      case "0", "hold" -> CommentState.WAITING;
      case "spam" -> CommentState.SPAM;
      case "trash", "post-trashed" -> CommentState.REFUSED;
      default -> throw new PostItem.Unfit("has an unknown state \"" + approved + "\"");
    };
  }
}
