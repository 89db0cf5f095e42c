package org.peyvand.date;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.DataFile;
import org.peyvand.text.Folded;
import org.peyvand.text.Tokens;
import org.peyvand.text.WordMap;

/** The phrases of words.txt, found from their first token on, the longest first. */
final class DateWords {

  static final DateWords WORDS = read();

  private final WordMap<Node> first;

  private DateWords(WordMap<Node> first) {
    this.first = first;
  }

  /** What is known of phrases that begin with each token, null for most. */
  @Nullable Node[] begin(Tokens tokens) {
    @Nullable Node[] nodes = new Node[tokens.size()];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = tokens.isNumber(i) ? null : first.get(tokens, i);
    }
    return nodes;
  }

  /**
   * A token of phrases.
   *
   * @param meanings of the phrase that ends here
   * @param begins whether a phrase that can begin a date goes through here
   */
  record Node(Map<Role, Meaning> meanings, @Nullable WordMap<Node> next, boolean begins) {

    /** The longest phrase from here on that can play the role. */
    @Nullable Meaning find(Tokens tokens, int at, Role role) {
      Meaning longest = meanings.get(role);
      WordMap<Node> following = next;
      for (int i = at + 1; following != null && i < tokens.size(); i++) {
        Node node = tokens.paragraph(i) == tokens.paragraph(at) ? following.get(tokens, i) : null;
        if (node == null) {
          break;
        }
        Meaning meaning = node.meanings.get(role);
        longest = meaning == null ? longest : meaning;
        following = node.next;
      }
      return longest;
    }
  }

  /** A node while the trie grows. */
  private static final class Growing {

    final Map<Role, Meaning> meanings = new EnumMap<>(Role.class);
    final Map<String, Growing> next = new HashMap<>();

    void add(List<String> path, int depth, Meaning meaning) {
      if (depth == path.size()) {
        meanings.putIfAbsent(meaning.role(), meaning);
      } else {
        next.computeIfAbsent(path.get(depth), word -> new Growing()).add(path, depth + 1, meaning);
      }
    }

    @Nullable WordMap<Node> grown() {
      if (next.isEmpty()) {
        return null;
      }
      Map<String, Node> nodes = new HashMap<>();
      next.forEach(
          (word, node) -> nodes.put(word, new Node(node.meanings, node.grown(), node.begins())));
      return WordMap.of(nodes);
    }

    private boolean begins() {
      return meanings.keySet().stream().anyMatch(Role::begins)
          || next.values().stream().anyMatch(Growing::begins);
    }
  }

  private static DateWords read() {
    Growing root = new Growing();
    for (String line : DataFile.lines(DateWords.class, "words.txt")) {
      String[] parts = line.split("\\|", -1);
      String[] head = parts[0].strip().split(" ", -1);
      boolean doubtful = head[0].endsWith("?");
      Role role = Role.of(doubtful ? head[0].substring(0, head[0].length() - 1) : head[0]);
      Calendar calendar = null;
      int value = 0;
      for (int i = 1; i < head.length; i++) {
        char c = head[i].charAt(0);
        switch (head[i]) {
          case "week" -> value = Unit.WEEK;
          case "month" -> value = Unit.MONTH;
          case "year" -> value = Unit.YEAR;
          default -> {
            if (c == '-' || Character.isDigit(c)) {
              value = Integer.parseInt(head[i]);
            } else {
              calendar = Calendar.valueOf(head[i].toUpperCase(Locale.ROOT));
            }
          }
        }
      }
      for (int i = 1; i < parts.length; i++) {
        for (String form : forms(parts[i].strip(), role)) {
          List<String> path = path(form);
          root.add(path, 0, new Meaning(role, calendar, value, doubtful, path.size()));
        }
      }
    }
    WordMap<Node> first = root.grown();
    return new DateWords(first == null ? WordMap.of(Map.of()) : first);
  }

  /**
   * With every half-space kept (which folds to nothing) and as a space; Persian months with ماه.
   */
  private static List<String> forms(String form, Role role) {
    List<String> forms = new ArrayList<>(List.of(""));
    for (int at = 0; at < form.length(); at++) {
      char c = form.charAt(at);
      for (int i = forms.size() - 1; i >= 0; i--) {
        if (c == '\u200C') {
          forms.add(forms.get(i) + " ");
        } else {
          forms.set(i, forms.get(i) + c);
        }
      }
    }
    if (role == Role.MONTH && form.charAt(0) >= '\u0600' && form.indexOf(' ') < 0) {
      forms.add(form + "ماه");
    }
    return forms;
  }

  private static List<String> path(String form) {
    Tokens tokens = Tokens.of(Folded.of(form));
    List<String> path = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      path.add(tokens.word(i));
    }
    return path;
  }
}
