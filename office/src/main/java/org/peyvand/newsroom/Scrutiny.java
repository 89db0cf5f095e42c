package org.peyvand.newsroom;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a wording must fulfil to be saved, and to be shown. */
final class Scrutiny {

  static final int LONGEST_LINE = 300;
  static final int LONGEST_LEAD = 2_000;
  static final int LONGEST_BODY = 200_000;
  static final int MOST_TAGS = 30;

  /** They turn the order of letters around, so that a line reads as what it is not. */
  private static final Pattern TURNING =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

  private static final Pattern SILENT_PICTURE = Pattern.compile("!\\[\\s*]\\(");

  private Scrutiny() {}

  /** Why it cannot be saved; empty when it can. */
  static Optional<Outcome.Why> ofWriting(Wording wording) {
    if (wording.body().length() > LONGEST_BODY
        || wording.lead().length() > LONGEST_LEAD
        || lines(wording).anyMatch(line -> line.length() > LONGEST_LINE)) {
      return Optional.of(Outcome.Why.TOO_LONG);
    }
    if (wording.tags().size() > MOST_TAGS) {
      return Optional.of(Outcome.Why.TOO_MANY_TAGS);
    }
    return lines(wording).anyMatch(line -> TURNING.matcher(line).find())
        ? Optional.of(Outcome.Why.TURNS_DIRECTION)
        : Optional.empty();
  }

  /** Why readers cannot be shown it; empty when they can. */
  static Optional<Outcome.Why> ofShowing(Wording wording) {
    if (wording.headline().isBlank()) {
      return Optional.of(Outcome.Why.NO_HEADLINE);
    }
    if (wording.body().isBlank() && wording.lead().isBlank()) {
      return Optional.of(Outcome.Why.NO_BODY);
    }
    return SILENT_PICTURE.matcher(wording.body()).find()
        ? Optional.of(Outcome.Why.PICTURE_WITHOUT_WORDS)
        : Optional.empty();
  }

  private static Stream<String> lines(Wording wording) {
    return Stream.concat(
        Stream.of(
            wording.kicker(),
            wording.headline(),
            wording.author(),
            wording.source(),
            wording.section()),
        wording.tags().stream());
  }
}
