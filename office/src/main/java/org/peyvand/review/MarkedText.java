package org.peyvand.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.peyvand.extraction.Controls;
import org.peyvand.text.Span;

/** A report's text cut where claims begin and end, a paragraph a list. */
final class MarkedText {

  /**
   * A piece of the text on which the same claims rest.
   *
   * @param claims their ids, in the order of the page
   * @param beginning those whose words begin here: their numbers stand before the piece
   */
  record Piece(List<Sign> signs, List<String> claims, List<String> beginning) {}

  /**
   * A run of the text, or one control that is not seen.
   *
   * @param control its code point such as {@code U+202E}, or empty for text
   */
  record Sign(String text, String control) {}

  private MarkedText() {}

  /** The paragraphs of the text; empty lines are left out. */
  static List<List<Piece>> of(String text, List<Claim> claims) {
    int[] points = text.codePoints().toArray();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, points.length));
    Map<String, Integer> begins = new LinkedHashMap<>();
    for (Claim claim : claims) {
      for (Span span : claim.spans()) {
        cuts.add(Math.min(span.start(), points.length));
        cuts.add(Math.min(span.end(), points.length));
      }
      begins.put(claim.id(), claim.place());
    }
    for (int i = 0; i < points.length; i++) {
      if (points[i] == '\n') {
        cuts.add(i);
        cuts.add(i + 1);
      }
    }
    List<List<Piece>> paragraphs = new ArrayList<>();
    List<Piece> paragraph = new ArrayList<>();
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        if (points[from] == '\n') {
          end(paragraph, paragraphs);
          paragraph = new ArrayList<>();
        } else {
          paragraph.add(piece(points, from, to, claims, begins));
        }
      }
      from = to;
    }
    end(paragraph, paragraphs);
    return paragraphs;
  }

  private static void end(List<Piece> paragraph, List<List<Piece>> paragraphs) {
    boolean words =
        paragraph.stream().flatMap(p -> p.signs().stream()).anyMatch(s -> !s.text().isBlank());
    if (words) {
      paragraphs.add(paragraph);
    }
  }

  private static Piece piece(
      int[] points, int from, int to, List<Claim> claims, Map<String, Integer> begins) {
    List<String> here = new ArrayList<>();
    List<String> beginning = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.spans().stream().anyMatch(s -> s.start() < to && from < s.end())) {
        here.add(claim.id());
        if (begins.getOrDefault(claim.id(), -1) == from) {
          beginning.add(claim.id());
        }
      }
    }
    return new Piece(signs(points, from, to), here, beginning);
  }

  private static List<Sign> signs(int[] points, int from, int to) {
    List<Sign> signs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (Controls.turnsOrder(points[i])) {
        signs.add(new Sign(run.toString(), ""));
        signs.add(new Sign("", "U+%04X".formatted(points[i])));
        run.setLength(0);
      } else {
        run.appendCodePoint(points[i]);
      }
    }
    signs.add(new Sign(run.toString(), ""));
    signs.removeIf(sign -> sign.text().isEmpty() && sign.control().isEmpty());
    return signs;
  }
}
