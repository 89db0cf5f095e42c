package org.peyvand.parallel;

/**
 * What one language says in one article.
 *
 * @param heading without its number; may be empty
 * @param body paragraphs parted by line ends; empty while nobody has written it
 */
public record Passage(String heading, String body) {

  public static final Passage EMPTY = new Passage("", "");

  public Passage {
    heading = Cleaning.line(heading);
    body = Cleaning.body(body);
  }

  /** Whether nothing is written yet. */
  public boolean isEmpty() {
    return heading.isEmpty() && body.isEmpty();
  }

  /** The paragraphs of the body in order; none is blank. */
  public java.util.List<String> paragraphs() {
    return body.lines().filter(line -> !line.isBlank()).toList();
  }
}
