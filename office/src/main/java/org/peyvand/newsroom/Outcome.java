package org.peyvand.newsroom;

import java.util.Locale;

/** What came of something an editor asked for. */
sealed interface Outcome {

  /** Done; the text as it stands now. */
  record Done(ItemText text) implements Outcome {}

  /** Nothing was changed. */
  record Refused(Why why) implements Outcome {}

  /** Every reason there is. */
  enum Why {
    /** Somebody saved a newer version since the form was opened. */
    MOVED_ON,
    NO_HEADLINE,
    NO_BODY,
    TOO_LONG,
    /** A picture has no words to stand in its place. */
    PICTURE_WITHOUT_WORDS,
    TURNS_DIRECTION,
    TOO_MANY_TAGS,
    NOT_A_TIME,
    TIME_PAST,
    /** Readers have seen it: it can be published anew or withdrawn, but not undone. */
    SHOWN_BEFORE,
    NOT_PUBLIC,
    NO_NOTE;

    /** Key of its sentence. */
    String key() {
      return "newsroom.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
