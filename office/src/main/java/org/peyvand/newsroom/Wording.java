package org.peyvand.newsroom;

import java.util.List;

/**
 * An item's text as an editor types it.
 *
 * @param kicker the line above the headline, may be empty; so may lead, author, source, section
 * @param body Markdown
 * @param author who wrote it
 * @param source whom it is taken from, as credited to readers
 * @param section its name
 * @param tags their names, in order, none twice
 */
public record Wording(
    String kicker,
    String headline,
    String lead,
    String body,
    String author,
    String source,
    String section,
    List<String> tags) {

  static final Wording EMPTY = new Wording("", "", "", "", "", "", "", List.of());

  /** Keeps tags of its own. */
  public Wording {
    tags = List.copyOf(tags);
  }

  Wording withBody(String other) {
    return new Wording(kicker, headline, lead, other, author, source, section, tags);
  }
}
