package org.peyvand.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.PageLanguage;

/**
 * An item's text in one language, as the desk sees it.
 *
 * @param version number of the newest version, from 1
 * @param shown the version that readers see, or saw before it was withdrawn; null before that
 * @param due when it will appear, for a scheduled one
 * @param published when it first appeared
 * @param changed when what readers see last changed
 * @param wording of the newest version
 */
record ItemText(
    long code,
    PageLanguage language,
    ItemKind kind,
    TextState state,
    int version,
    @Nullable Integer shown,
    @Nullable Instant due,
    @Nullable Instant published,
    @Nullable Instant changed,
    @Nullable String withdrawnNote,
    Wording wording) {

  /** Whether something was saved that readers don't see yet. */
  boolean isAhead() {
    return shown != null && shown < version;
  }
}
