package org.peyvand.review;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peyvand.intake.Report;

/**
 * The review page of one report.
 *
 * @param paragraphs the text, cut at the claims
 * @param asked what is doubtful: first, with the reason
 * @param rest the other acts, in the order of the text
 * @param people the other people
 * @param pairs the pairs that the report speaks of, if more than one
 * @param ties the dossiers that hold acts of it
 * @param others who else decided here: sentences
 * @param second what the second opinion asks
 * @param batch what can be undone at one stroke
 */
record Sheet(
    Report report,
    List<List<MarkedText.Piece>> paragraphs,
    List<SheetLine> asked,
    List<SheetLine> rest,
    List<SheetLine> people,
    List<String> pairs,
    List<Tie> ties,
    List<String> others,
    SecondSheet second,
    @Nullable UUID batch,
    int batchSize) {

  /** A dossier, by its address and its names. */
  record Tie(String slug, String names) {}

  /** All lines in the order of the page. */
  List<SheetLine> lines() {
    return java.util.stream.Stream.of(asked, rest, people).flatMap(List::stream).toList();
  }

  long open() {
    return lines().stream().filter(line -> line.claim().isOpen()).count();
  }

  /** The open ones that can be accepted at one stroke. */
  long openMany() {
    return lines().stream()
        .filter(line -> line.claim().isOpen() && !line.claim().isOfOpinion())
        .count();
  }

  long openClean() {
    return lines().stream()
        .filter(line -> line.claim().isOpen() && line.claim().clean() && line.same().isEmpty())
        .count();
  }

  /** Whether nothing is doubtful and nothing decided: one key accepts it all. */
  boolean isClean() {
    return asked.isEmpty() && open() == lines().size() && open() > 0;
  }

  /** Whether a paragraph of the text is the report's headline. */
  boolean isHeadline(List<MarkedText.Piece> paragraph) {
    StringBuilder words = new StringBuilder();
    paragraph.forEach(piece -> piece.signs().forEach(sign -> words.append(sign.text())));
    return words.toString().strip().equals(report.headline());
  }

  /** The line whose colour a piece takes: of those that rest on it, the one of fewest words. */
  SheetLine top(MarkedText.Piece piece) {
    return piece.claims().stream()
        .map(this::line)
        .min(
            java.util.Comparator.comparingInt((SheetLine line) -> line.number() == 0 ? 1 : 0)
                .thenComparingInt(SheetLine::length))
        .orElseThrow();
  }

  SheetLine line(String claim) {
    return lines().stream().filter(line -> line.id().equals(claim)).findFirst().orElseThrow();
  }

  /** The open claim to turn to after one, wrapping round; empty when all are decided. */
  String nextOpen(String after) {
    List<SheetLine> all = lines();
    int from = 0;
    while (from < all.size() && !all.get(from).id().equals(after)) {
      from++;
    }
    for (int i = 1; i <= all.size(); i++) {
      SheetLine line = all.get((from + i) % all.size());
      if (line.claim().isOpen() && !line.id().equals(after)) {
        return line.id();
      }
    }
    return "";
  }
}
