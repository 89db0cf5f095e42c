package org.peyvand.comment;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Attempts;
import org.peyvand.secret.Seal;
import org.peyvand.secret.Secrets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps machines out without asking people to prove that they are none: a field nobody sees, the
 * time a person needs, a seal of this office on the form, and how much one block of addresses and
 * one item take.
 */
@Component
class Guard {

  static final Duration AT_LEAST = Duration.ofSeconds(3);
  private static final Duration AT_MOST = Duration.ofHours(24);
  private static final Duration OVER = Duration.ofMinutes(10);

  private final Limits limits;
  private final Seal seal;
  private final int aBlock;
  private final int anItem;
  private volatile Attempts blocks;
  private volatile Attempts items;
  private final Attempts votes = new Attempts(60, OVER);

  Guard(
      Limits limits,
      Secrets secrets,
      Clock clock,
      @Value("${peyvand.comments.a-block:6}") int aBlock,
      @Value("${peyvand.comments.an-item:60}") int anItem) {
    this.limits = limits;
    this.seal = new Seal(secrets.get("comments"), clock);
    this.aBlock = aBlock;
    this.anItem = anItem;
    this.blocks = new Attempts(aBlock, OVER);
    this.items = new Attempts(anItem, OVER);
  }

  /** What the form's page carries; it says when the page was made. */
  String seal(long item) {
    return seal.of(meaning(item));
  }

  /** Why the form is not a person's; null if it may be. Costs nothing but a hash. */
  @Nullable Flaw flaw(long item, CommentForm form) {
    if (!limits.isOn()) {
      return null;
    }
    if (!form.trap().isEmpty()) {
      return Flaw.TRAP;
    }
    if (!seal.isOf(meaning(item), form.token(), AT_MOST)) {
      return Flaw.STALE;
    }
    // Sealed within the last seconds is too young; one older than that is not a seal of so short.
    return seal.isOf(meaning(item), form.token(), AT_LEAST) ? Flaw.TOO_FAST : null;
  }

  /** Counts one; false if it was one too many for this block or this item. */
  boolean admits(long item, String block) {
    if (!limits.isOn()) {
      return true;
    }
    // The block first: what it has too much of must not use up the item's share.
    return blocks.begin(block).isEmpty() && items.begin(Long.toString(item)).isEmpty();
  }

  /** Whether one more vote from a block is taken. */
  boolean admitsVote(String block) {
    return !limits.isOn() || votes.begin(block).isEmpty();
  }

  /** Begins counting anew. */
  void forget() {
    blocks = new Attempts(aBlock, OVER);
    items = new Attempts(anItem, OVER);
  }

  private static String meaning(long item) {
    return "comment on " + item;
  }
}
