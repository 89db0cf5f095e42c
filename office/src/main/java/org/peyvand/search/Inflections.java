package org.peyvand.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.peyvand.text.DataFile;

/** The other forms of a word, by the endings of its script's languages. */
final class Inflections {

  private static final List<Rule> RULES =
      DataFile.lines(Inflections.class, "inflections.txt").stream().map(Rule::of).toList();
  private static final Set<String> PERSIAN_ENDINGS =
      Set.copyOf(
          RULES.stream()
              .filter(rule -> rule.kind().equals("fa"))
              .flatMap(rule -> rule.endings().stream())
              .toList());

  private Inflections() {}

  private record Rule(String kind, int stem, List<String> endings) {

    static Rule of(String line) {
      String[] parts = line.split(" ");
      return new Rule(
          parts[0], Integer.parseInt(parts[1]), List.of(parts).subList(2, parts.length));
    }

    boolean arabicScript() {
      return kind.startsWith("fa") || kind.startsWith("ar");
    }
  }

  /** Whether a part behind a half-space is only an ending. */
  static boolean isSuffix(String part) {
    return PERSIAN_ENDINGS.contains(part);
  }

  /** All forms of a folded word, itself among them. They need not be words of any language. */
  static Set<String> of(String word) {
    Set<String> stems = new LinkedHashSet<>(List.of(word));
    for (Rule rule : rules(word)) {
      for (String ending : rule.endings()) {
        stems.addAll(strip(rule, word, ending));
      }
    }
    Set<String> forms = new LinkedHashSet<>(stems);
    for (String stem : stems) {
      for (Rule rule : rules(word)) {
        for (String ending : rule.endings()) {
          forms.addAll(add(rule, stem, ending));
        }
      }
    }
    return forms;
  }

  private static List<Rule> rules(String word) {
    if (word.isEmpty() || Character.isDigit(word.charAt(0))) {
      return List.of();
    }
    boolean arabic = word.charAt(0) >= '\u0600';
    return RULES.stream().filter(rule -> rule.arabicScript() == arabic).toList();
  }

  private static List<String> strip(Rule rule, String word, String ending) {
    List<String> stems = new ArrayList<>(1);
    if (rule.kind().equals("ar-prefix")) {
      if (word.startsWith(ending) && word.length() - ending.length() >= rule.stem()) {
        stems.add(word.substring(ending.length()));
      }
    } else if (word.endsWith(ending)) {
      String stem = word.substring(0, word.length() - ending.length());
      String whole =
          switch (rule.kind()) {
            case "fa-heh" -> stem + "ه";
            case "en-y" -> stem + "y";
            default -> stem;
          };
      if (stem.length() >= rule.stem() && (!rule.kind().equals("fa-vowel") || longVowel(stem))) {
        stems.add(whole);
      }
    }
    return stems;
  }

  private static List<String> add(Rule rule, String stem, String ending) {
    if (stem.length() < rule.stem()) {
      return List.of();
    }
    return switch (rule.kind()) {
      case "ar-prefix" -> List.of(ending + stem);
      case "fa-vowel" -> longVowel(stem) ? List.of(stem + ending) : List.of();
      case "fa-heh" ->
          stem.endsWith("ه") ? List.of(stem.substring(0, stem.length() - 1) + ending) : List.of();
      case "en-y" ->
          stem.endsWith("y") ? List.of(stem.substring(0, stem.length() - 1) + ending) : List.of();
      default -> List.of(stem + ending);
    };
  }

  private static boolean longVowel(String stem) {
    return stem.endsWith("ا") || stem.endsWith("و");
  }
}
