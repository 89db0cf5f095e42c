package org.peyvand.reader.lexicon;

import java.util.List;

/** How a language makes the forms of a verb from the stems in its data file. */
public interface Conjugation {

  /** Adds the forms of the verbs of these sections; each section's name is a class of verbs. */
  void add(List<Section> verbs, Lexicon.Builder lexicon);
}
