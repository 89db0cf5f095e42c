package org.peyvand.mail;

/**
 * A letter to one address, in words and as a page with the same words.
 *
 * @param to an address that {@link Addresses#isOne} takes
 * @param subject one line
 * @param text plain words
 * @param html a whole page
 * @param language ISO 639-1 of both
 */
public record Letter(String to, String subject, String text, String html, String language) {

  public Letter {
    if (!Addresses.isOne(to)) {
      throw new IllegalArgumentException("not an address for a letter");
    }
    subject = subject.replaceAll("\\s+", " ").strip();
  }
}
