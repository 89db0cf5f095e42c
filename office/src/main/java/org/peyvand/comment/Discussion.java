package org.peyvand.comment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.PageLanguage;

/**
 * What readers said below an item, thread by thread, the oldest first.
 *
 * @param count how many are published, also those on other pages
 * @param open whether more may be said
 * @param votes whether readers may say that they like one
 * @param next the number to go on behind, or null on the last page
 */
public record Discussion(
    long item, List<Line> lines, long count, boolean open, boolean votes, @Nullable Long next) {

  /**
   * One comment. Of one that is not published only its place is left: name and words are empty.
   *
   * @param depth 1 for the first of a thread
   * @param parentName who is answered, or null
   */
  public record Line(
      long id,
      @Nullable Long parent,
      int depth,
      boolean published,
      boolean withdrawn,
      boolean office,
      PageLanguage language,
      String name,
      String words,
      Instant sent,
      @Nullable String parentName,
      int likes,
      int dislikes) {

    static final int DEEPEST_STEP = 5;

    /** How far it is set in. */
    public int step() {
      return Math.min(depth, DEEPEST_STEP);
    }

    List<Block> blocks() {
      return Block.of(words);
    }
  }

  /** Lines that belong together: a quotation (each line begins with {@code >}) or a paragraph. */
  record Block(boolean quoted, String words) {

    static List<Block> of(String words) {
      List<Block> blocks = new ArrayList<>();
      StringBuilder held = new StringBuilder();
      boolean quoted = false;
      for (String line : words.split("\n", -1)) {
        boolean quote = line.startsWith(">");
        if ((line.isBlank() || quote != quoted) && !held.isEmpty()) {
          blocks.add(new Block(quoted, held.toString()));
          held.setLength(0);
        }
        quoted = quote;
        if (!line.isBlank()) {
          held.append(held.isEmpty() ? "" : "\n").append(quote ? line.substring(1).strip() : line);
        }
      }
      if (!held.isEmpty()) {
        blocks.add(new Block(quoted, held.toString()));
      }
      return blocks;
    }
  }
}
