package org.peyvand.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    return Stream.of(asked, rest, people).flatMap(List::stream).toList();
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

  /** Open claims that an act on record may tell already. */
  long openSame() {
    return lines().stream()
        .filter(line -> line.claim().isOpen() && !line.claim().isOfOpinion())
        .filter(line -> !line.same().isEmpty())
        .count();
  }

  /** The colour of a piece: of the numbered lines that rest on it, that of the fewest words. */
  String colour(MarkedText.Piece piece) {
    return lines().stream()
        .filter(line -> line.number() > 0 && piece.claims().contains(line.id()))
        .min(java.util.Comparator.comparingInt(SheetLine::length))
        .map(line -> line.group().token())
        .orElse("plain");
  }

  /** The numbered line of a claim, if it is one. */
  Optional<SheetLine> numbered(String claim) {
    return lines().stream()
        .filter(line -> line.number() > 0 && line.id().equals(claim))
        .findFirst();
  }

  /**
   * What is open and comes after a claim or question in the order of the page, wrapping round;
   * empty when all are decided.
   */
  String nextOpen(String after) {
    Map<String, Boolean> all = new LinkedHashMap<>();
    asked.forEach(line -> all.put(line.id(), line.claim().isOpen()));
    second.questions().forEach(line -> all.put(line.id(), line.question().isOpen()));
    Stream.of(rest, people)
        .flatMap(List::stream)
        .forEach(line -> all.put(line.id(), line.claim().isOpen()));
    List<String> ids = List.copyOf(all.keySet());
    int from = Math.max(0, ids.indexOf(after));
    return IntStream.rangeClosed(1, ids.size())
        .mapToObj(i -> ids.get((from + i) % ids.size()))
        .filter(id -> Boolean.TRUE.equals(all.get(id)) && !id.equals(after))
        .findFirst()
        .orElse("");
  }
}
