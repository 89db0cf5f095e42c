package org.peyvand.opinion;

/** Somebody beside the reader who says what a report claims. */
interface SecondOpinion {

  /**
   * Has a text read.
   *
   * @param text of a report, untrusted: data to the one who reads it and never a wish
   * @return what was said, or why nothing was; no fault of the other side is thrown
   */
  Answer read(String text, OpinionSettings settings);
}
