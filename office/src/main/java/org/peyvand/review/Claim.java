package org.peyvand.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.Why;
import org.peyvand.text.Span;

/**
 * One thing that a report says, as the reader has it and as officers left it.
 *
 * @param id the reader's, unique in its report
 * @param spans the words that say it, in order, in code points of the report's text
 * @param doubts words of the reader, {@link #PAIR_UNCLEAR} or {@link #SECOND_OPINION}
 * @param asRead what the reader has
 * @param content what stands now
 * @param clean whether the reader is sure and nothing contradicts it
 * @param version counts decisions
 * @param acts the acts that stand for it in dossiers
 */
record Claim(
    long report,
    String id,
    Sort sort,
    List<Span> spans,
    List<String> doubts,
    Why why,
    Content asRead,
    Content content,
    boolean clean,
    State state,
    int version,
    List<Standing> acts,
    @Nullable Decided decided) {

  /** The reader does not say which dossier it belongs to. */
  static final String PAIR_UNCLEAR = "pair-unclear";

  /** The second opinion has it and the reader has not; an officer agreed. */
  static final String SECOND_OPINION = "second-opinion";

  /** How the id of such a claim begins. */
  static final String OF_OPINION = "o";

  Claim {
    spans = List.copyOf(spans);
    doubts = List.copyOf(doubts);
    acts = List.copyOf(acts);
  }

  /** What it is about, in the order in which it is asked. */
  enum Sort {
    CITY,
    CONFLICT,
    PERSON,
    ACT;

    String token() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** How it was decided. */
  enum State {
    OPEN,
    ACCEPTED,
    REFUSED;

    String token() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /** An act that stands for the claim in the dossier of a pair. */
  record Standing(List<String> pair, long act) {

    Standing {
      pair = List.copyOf(pair);
    }
  }

  /** Who decided last, and when. */
  record Decided(long by, String name, Instant at) {}

  /** The place of its first word. */
  int place() {
    return spans.getFirst().start();
  }

  boolean isOpen() {
    return state == State.OPEN;
  }

  /** Whether an officer should look before it is accepted. */
  boolean isDoubtful() {
    return !clean;
  }

  /** Whether it began as a question; it is never accepted along with others. */
  boolean isOfOpinion() {
    return id.startsWith(OF_OPINION);
  }

  /** The content of an act; a fault for any other sort. */
  Content.Deed deed() {
    return (Content.Deed) content;
  }
}
