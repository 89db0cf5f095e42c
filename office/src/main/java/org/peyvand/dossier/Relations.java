package org.peyvand.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All relations that have at least one act. */
public interface Relations {

  /** The relation of two cities; empty when nothing has been recorded of it. */
  Optional<Relation> find(Pair pair);

  /**
   * The pair that an address names, such as {@code isfahan-istanbul} or {@code istanbul-isfahan}:
   * matched against known cities, never split at a guess. Empty if no two known cities make it up.
   * The pair need not have a dossier.
   */
  Optional<Pair> findPair(String slug);

  /** All acts of a relation in the order of recording; empty for a pair without dossier. */
  List<Act> acts(Pair pair);

  /** All acts of a relation that was found, in the order of recording. */
  List<Act> acts(Relation relation);

  /** In whose dossier an act is; empty for an unknown number. */
  Optional<Pair> pairOf(long act);

  /** The relations with acts that a person sees as one of some named people, by pair. */
  List<Relation> named(long person);

  /**
   * The words that prove some acts, by the act's number: one statement for a whole page of a list.
   * Whoever asks has seen to it that the reader may see these acts.
   */
  Map<Long, List<Evidence>> evidence(Collection<Long> acts);

  /** Every relation, by pair. */
  List<Relation> list();
}
