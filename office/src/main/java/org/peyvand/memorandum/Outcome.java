package org.peyvand.memorandum;

/** What came of saving a text. */
public sealed interface Outcome {

  /** It is the newest version; the one there was, if nothing differs. */
  record Saved(Version version) implements Outcome {}

  /**
   * Nothing was saved.
   *
   * @param field the form's field that it is about, or empty
   */
  record Refused(Refusal why, String field) implements Outcome {}

  /** Nothing was saved: somebody else has changed the same place since. */
  record Collided(Version latest) implements Outcome {}
}
