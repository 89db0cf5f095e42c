package org.peyvand.newsroom;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.comment.Subject;
import org.peyvand.dossier.Pair;
import org.peyvand.web.PageLanguage;

/**
 * An item's text as readers see it, with everything its page names.
 *
 * @param languages in which the item can be read
 * @param withdrawn when it was taken back; its text must not be shown then, only the note
 * @param basis the acts it reports
 */
record Article(
    long code,
    ItemKind kind,
    PageLanguage language,
    List<PageLanguage> languages,
    Instant published,
    Instant changed,
    @Nullable Instant withdrawn,
    @Nullable String withdrawnNote,
    String kicker,
    String headline,
    String lead,
    String html,
    int words,
    String author,
    String source,
    @Nullable String section,
    List<String> tags,
    @Nullable String picture,
    @Nullable String pictureAlt,
    List<Correction> corrections,
    List<Related> related,
    List<Basis> basis) {

  private static final int WORDS_A_MINUTE = 200;

  /** What was put right, for readers. */
  record Correction(Instant made, String note) {}

  /** Another item. */
  record Related(long code, PageLanguage language, String headline) {}

  /** An act, to be looked up in its dossier. */
  record Basis(Pair pair, long act) {}

  /** What its comments hang below. */
  Subject subject() {
    return new Subject(code, language, headline, published);
  }

  /** At least one. */
  int minutes() {
    return Math.max(1, (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE);
  }
}
