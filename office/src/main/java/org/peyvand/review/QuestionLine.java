package org.peyvand.review;

import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Happened;
import org.peyvand.opinion.Question;

/**
 * A question of the second opinion as it stands on the review page, in the page's language.
 *
 * @param asClaim the claim that it would be if an officer agreed
 * @param says what it would have the report say, as a sentence
 * @param words its quotation
 * @param against the reader's claim that says it otherwise, as a sentence; empty if there is none
 * @param claim the id of that claim; empty if there is none
 * @param decided who answered and when; empty while nobody has
 */
record QuestionLine(
    Question question,
    Claim asClaim,
    String kind,
    String modality,
    String says,
    @Nullable Happened when,
    String words,
    String against,
    String claim,
    String decided) {

  String id() {
    return asClaim.id();
  }
}
