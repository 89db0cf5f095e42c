package org.peyvand.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Marks in an original text the words whose keys fit. */
final class Marking {

  private static final int PASSAGE = 220;
  private static final int BEFORE = 60;

  private Marking() {}

  /** The whole text. */
  static List<Found.Piece> all(String text, Set<String> keys) {
    return pieces(text, 0, text.length(), fitting(text, keys));
  }

  /** About 220 characters around the first word that fits; the beginning where none does. */
  static List<Found.Piece> passage(String text, Set<String> keys) {
    List<TextKeys.Word> fitting = fitting(text, keys);
    int first = fitting.isEmpty() ? 0 : fitting.getFirst().start();
    int from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE);
    int to = text.length() - from <= PASSAGE ? text.length() : wordStart(text, from + PASSAGE);
    List<Found.Piece> pieces = pieces(text, from, to, fitting);
    if (from > 0) {
      pieces.addFirst(new Found.Piece("… ", false));
    }
    if (to < text.length()) {
      pieces.add(new Found.Piece("…", false));
    }
    return pieces;
  }

  private static List<TextKeys.Word> fitting(String text, Set<String> keys) {
    return TextKeys.of(text).stream()
        .filter(word -> word.keys().stream().anyMatch(keys::contains))
        .toList();
  }

  private static List<Found.Piece> pieces(
      String text, int from, int to, List<TextKeys.Word> fitting) {
    List<Found.Piece> pieces = new ArrayList<>();
    int at = from;
    for (TextKeys.Word word : fitting) {
      if (word.start() >= at && word.end() <= to) {
        if (word.start() > at) {
          pieces.add(new Found.Piece(text.substring(at, word.start()), false));
        }
        pieces.add(new Found.Piece(text.substring(word.start(), word.end()), true));
        at = word.end();
      }
    }
    if (at < to) {
      pieces.add(new Found.Piece(text.substring(at, to), false));
    }
    return pieces;
  }

  private static int wordStart(String text, int near) {
    int blank = text.indexOf(' ', near);
    return blank < 0 ? text.length() : blank + 1;
  }
}
