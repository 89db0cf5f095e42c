package org.peyvand.memorandum;

import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;

/**
 * A paper between two cities.
 *
 * @param latest number of its newest version, from 1
 * @param round of talks, from 1: an agreed text that is opened again begins another
 * @param amends the paper that this one changes or adds to
 * @param addendum whether it adds to that paper rather than changes it
 * @param example whether it was written to show how papers are made
 */
public record Memorandum(
    long id,
    Pair pair,
    Form form,
    State state,
    int latest,
    int round,
    @Nullable Long amends,
    boolean addendum,
    boolean example,
    Visibility visibility) {

  /** What the paper that is signed is about, in the words of the module that has it signed. */
  public String about() {
    return "memorandum/" + id;
  }

  /** Where the desk shows it. */
  public String path() {
    return "/desk/memoranda/" + id;
  }
}
