package org.peyvand.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words and endings of house.txt, or of an office's own file of the same shape. */
final class HouseList {

  final boolean afterNonJoining;

  /** Joined letters to the places of half-spaces. */
  final Map<String, Integer> words = new HashMap<>();

  final Set<String> plurals = new HashSet<>();
  final Set<String> singulars = new HashSet<>();
  final Set<String> endings = new HashSet<>();
  final Set<String> names = new HashSet<>();
  final Set<String> givens = new HashSet<>();
  final Set<String> beginnings = new HashSet<>();
  final Set<String> bound = new HashSet<>();
  final Map<String, String> phrases = new HashMap<>();

  HouseList(List<String> lines) {
    boolean after = false;
    for (String line : lines) {
      int space = line.indexOf(' ');
      String kind = line.substring(0, Math.max(0, space));
      String rest = line.substring(space + 1).strip();
      switch (kind) {
        case "style" -> after = rest.endsWith("yes");
        case "phrase" -> phrases.put(rest.split(" = ", 2)[0], rest.split(" = ", 2)[1]);
        default -> {
          for (String word : rest.split(" ", -1)) {
            add(kind, word);
          }
        }
      }
    }
    afterNonJoining = after;
  }

  private void add(String kind, String word) {
    String joined = joined(word);
    switch (kind) {
      case "word" -> words.put(joined, places(word));
      case "plural" -> plurals.add(joined);
      case "singular" -> singulars.add(joined);
      case "ending" -> endings.add(joined);
      case "name" -> names.add(joined);
      case "given" -> givens.add(joined);
      case "beginning" -> beginnings.add(joined);
      case "bound" -> bound.add(joined);
      default -> throw new IllegalStateException("house list: what is " + kind + "?");
    }
  }

  static String joined(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != Letters.HALF_SPACE) {
        letters.append(Letters.normal(word.charAt(i)));
      }
    }
    return letters.toString();
  }

  /** Bit n for a half-space before letter n. */
  static int places(String word) {
    List<Integer> at = new ArrayList<>();
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) == Letters.HALF_SPACE) {
        at.add(letters);
      } else {
        letters++;
      }
    }
    int places = 0;
    for (int place : at) {
      places |= place < 29 ? 1 << place : 0;
    }
    return places;
  }
}
