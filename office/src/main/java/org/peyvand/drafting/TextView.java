package org.peyvand.drafting;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.memorandum.HeadView;
import org.peyvand.web.PageLanguage;

/**
 * A paper's text side by side.
 *
 * @param since the last version that this reader has read, where newer ones are there
 * @param clauses of the library, to add from
 */
record TextView(
    HeadView head,
    List<Cell> parties,
    List<Cell> opening,
    List<Row> articles,
    List<FindingLine> findings,
    @Nullable Since since,
    List<Clause> clauses) {

  /** One language's part of a row, set in its own direction. */
  record Cell(PageLanguage language, String label, String heading, List<Paragraph> body) {

    boolean isEmpty() {
      return heading.isEmpty() && body.isEmpty();
    }
  }

  /** A paragraph, cut where marks begin and end. */
  record Paragraph(List<Piece> pieces) {}

  /**
   * A run of words.
   *
   * @param finding the number of the finding that marks it, from 1; 0 for none
   */
  record Piece(String text, int finding) {}

  /**
   * An article in all its languages.
   *
   * @param origin from which known practice it comes, or null
   * @param acts what its words were filled from
   */
  record Row(
      String id,
      int number,
      List<Cell> cells,
      @Nullable String origin,
      List<ActLink> acts,
      List<RemarkView> remarks,
      int open) {}

  /** An act as a sentence that leads to its proof. */
  record ActLink(String path, String sentence) {}

  /** A remark as it stands under its article. */
  record RemarkView(
      long id,
      String words,
      String by,
      LocalDateTime written,
      int version,
      boolean resolved,
      List<RemarkView> replies) {}

  /** What the parity check found, with the row it is in. */
  record FindingLine(int number, String row, String label, String sentence) {}

  /** What others have saved since this reader looked. */
  record Since(int seen, List<VersionLine> newer) {}

  /** A version in a line. */
  record VersionLine(
      int number, int round, String side, String note, LocalDateTime saved, String by) {}

  /** A clause of the library by its name in the page's language. */
  record Clause(String key, String heading) {}
}
