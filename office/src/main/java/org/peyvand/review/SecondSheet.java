package org.peyvand.review;

import java.util.List;

/**
 * What the second opinion adds to a review page.
 *
 * @param progress a sentence; empty where nobody was asked, or nothing has to be said
 * @param failed whether it can be asked again
 */
record SecondSheet(String progress, boolean failed, List<QuestionLine> questions) {

  SecondSheet {
    questions = List.copyOf(questions);
  }

  List<QuestionLine> open() {
    return questions.stream().filter(line -> line.question().isOpen()).toList();
  }

  /** Those that can be asked once more; what was agreed to is a claim. */
  List<QuestionLine> dismissed() {
    return questions.stream()
        .filter(line -> line.question().state() == org.peyvand.opinion.Question.State.DISMISSED)
        .toList();
  }
}
