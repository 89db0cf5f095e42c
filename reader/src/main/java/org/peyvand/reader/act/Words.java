package org.peyvand.reader.act;

import java.util.List;
import org.peyvand.reader.lexicon.Hit;

/** The words found in a clause or a sentence, and at one look which concepts are among them. */
final class Words {

  private final List<Hit> hits;
  private final long[] concepts;

  /**
   * @param concepts how many the language has
   */
  Words(List<Hit> hits, int concepts) {
    this.hits = hits;
    this.concepts = new long[(concepts >> 6) + 1];
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      for (int own = 0; own < hit.entry().size(); own++) {
        int concept = hit.entry().concept(own);
        this.concepts[concept >> 6] |= 1L << concept;
      }
    }
  }

  List<Hit> hits() {
    return hits;
  }

  /** Whether one of the words carries one of these; a concept below 0 is never there. */
  boolean any(int[] wanted) {
    for (int concept : wanted) {
      if (concept >= 0 && (concepts[concept >> 6] & 1L << concept) != 0) {
        return true;
      }
    }
    return false;
  }
}
