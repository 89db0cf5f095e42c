package org.peyvand.comment;

import java.time.Instant;
import org.peyvand.web.PageLanguage;

/**
 * What comments hang below, as a reader may see it.
 *
 * @param code its news code
 * @param published when it first appeared
 */
public record Subject(long code, PageLanguage language, String headline, Instant published) {

  /** The path of its page. */
  public String path() {
    return "/n/" + code;
  }
}
