package org.peyvand.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Folded;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * All words of a language in one trie. Immutable once {@link Builder#build built}; one pass over a
 * text finds, from left to right, the longest entry at each place.
 */
public final class Lexicon {

  private final Trie<Entry> trie;
  private final Affixes affixes;
  private final Map<String, Integer> concepts;

  private Lexicon(Builder builder) {
    this.trie = builder.trie.build();
    this.affixes = builder.affixes;
    this.concepts = new HashMap<>(builder.concepts);
  }

  /** The number of a concept; a concept without entries is never found and has number -1. */
  public int concept(String name) {
    return concepts.getOrDefault(name, -1);
  }

  /** How many concepts there are. */
  public int concepts() {
    return concepts.size();
  }

  /**
   * The relation that the ending in this token gives in this group, such as {@code to}; null where
   * it gives none.
   */
  public @Nullable String caseOf(String group, Tokens tokens, int ending) {
    String relation =
        affixes.suffix(group, tokens.text(), tokens.start(ending), tokens.end(ending));
    return relation == null || relation.isEmpty() ? null : relation;
  }

  /** The entries of a text in order; none overlaps another. */
  public List<Hit> find(Tokens tokens) {
    List<Hit> hits = new ArrayList<>(tokens.size() / 2 + 8);
    int at = 0;
    while (at < tokens.size()) {
      Hit hit = tokens.isWord(at) || tokens.isNumber(at) ? longest(tokens, at) : null;
      if (hit != null) {
        hits.add(hit);
        at = hit.to();
      } else {
        at++;
      }
    }
    return hits;
  }

  private @Nullable Hit longest(Tokens tokens, int at) {
    Hit best = walk(tokens, at, 0, null);
    Trie<String> prefixes = affixes.prefixes();
    int start = tokens.start(at);
    int node = Trie.ROOT;
    for (int length = 1; length <= tokens.end(at) - start - 2; length++) {
      node = prefixes.step(node, tokens.text().charAt(start + length - 1));
      if (node == Trie.NONE) {
        break;
      }
      String relation = prefixes.value(node);
      if (relation != null) {
        Hit hit = walk(tokens, at, length, relation);
        if (hit != null && (best == null || hit.to() > best.to())) {
          best = hit;
        }
      }
    }
    return best;
  }

  private @Nullable Hit walk(Tokens tokens, int first, int skip, @Nullable String prefix) {
    Folded text = tokens.text();
    Hit best = null;
    int node = Trie.ROOT;
    int token = first;
    int at = tokens.start(first) + skip;
    while (true) {
      int end = tokens.end(token);
      for (; at < end; at++) {
        char tied = affixes.tied(text.charAt(at));
        Entry feminine = tied == 0 ? null : trie.valueBehind(node, tied);
        if (feminine != null && at + 1 < end) {
          Hit hit = hit(tokens, first, token, at + 1, feminine, prefix);
          best = hit == null ? best : hit;
        }
        node = trie.step(node, text.charAt(at));
        if (node == Trie.NONE) {
          return best;
        }
        Entry entry = trie.value(node);
        if (entry != null) {
          Hit hit = hit(tokens, first, token, at + 1, entry, prefix);
          best = hit == null ? best : hit;
        }
      }
      boolean apostrophe = token + 1 < tokens.size() && tokens.kind(token + 1) == Kind.SUFFIX;
      int next = apostrophe ? token + 1 : joined(tokens, token);
      node = next < 0 ? Trie.NONE : apostrophe ? node : trie.step(node, ' ');
      if (node == Trie.NONE) {
        return best;
      }
      token = next;
      at = tokens.start(token);
    }
  }

  /** The word that a blank, a hyphen or a comma of a list inside a title joins to this, or -1. */
  private static int joined(Tokens tokens, int token) {
    int next = token + 1;
    if (next + 1 < tokens.size() && tokens.glued(next)) {
      boolean hyphen = tokens.mark(next) == '-' && tokens.glued(next + 1);
      boolean point =
          tokens.mark(next) == '.' && tokens.sentence(token) == tokens.sentence(next + 1);
      next += hyphen || point ? 1 : 0;
    }
    boolean word =
        next < tokens.size()
            && (tokens.isWord(next) || tokens.isNumber(next))
            && tokens.paragraph(next) == tokens.paragraph(token);
    return word ? next : -1;
  }

  private @Nullable Hit hit(
      Tokens tokens, int first, int last, int stemEnd, Entry whole, @Nullable String prefix) {
    Entry entry = prefix == null ? whole : whole.prefixed();
    if (entry == null) {
      return null;
    }
    if (isInside(tokens, first, last) && entry.get("apostrophe") == null) {
      return null;
    }
    String relation = prefix == null || prefix.isEmpty() ? entry.get("relation") : prefix;
    String group = entry.get("suffix") == null ? "noun" : entry.get("suffix");
    if (stemEnd == tokens.end(last)) {
      return whole(tokens, first, last, entry, relation, group);
    }
    if ("none".equals(group) || stemEnd - tokens.start(first) < 3) {
      return null;
    }
    String added = affixes.suffix(group, tokens.text(), stemEnd, tokens.end(last));
    if (added == null || (group.equals("city") && hasEnding(tokens, last))) {
      return null;
    }
    return new Hit(first, last + 1, entry, added.isEmpty() ? relation : added);
  }

  /** Whether an apostrophe stands inside what was walked: "Xi'an", never an ending. */
  private static boolean isInside(Tokens tokens, int first, int last) {
    for (int i = first + 1; i <= last; i++) {
      if (tokens.kind(i) == Kind.SUFFIX) {
        return true;
      }
    }
    return false;
  }

  /** "Hallein'den" is no Halle: where an ending stands behind the apostrophe none stands before. */
  private static boolean hasEnding(Tokens tokens, int last) {
    return last + 1 < tokens.size() && tokens.kind(last + 1) == Kind.SUFFIX;
  }

  /** A form that fills its word; an end after an apostrophe belongs to it. */
  private Hit whole(
      Tokens tokens, int first, int last, Entry entry, @Nullable String relation, String group) {
    int to = last + 1;
    if (to < tokens.size() && tokens.kind(to) == Kind.SUFFIX) {
      String added = affixes.suffix(group, tokens.text(), tokens.start(to), tokens.end(to));
      to++;
      boolean own = added == null || added.isEmpty() || added.equals("plural");
      return new Hit(first, to, entry, own ? relation : added);
    }
    return new Hit(first, to, entry, relation);
  }

  /** Gathers the entries of a lexicon. */
  public static final class Builder {

    private final TrieBuilder<Entry> trie = new TrieBuilder<>();
    private final Map<String, Integer> concepts = new LinkedHashMap<>();
    private final Affixes affixes;

    /** Begins a lexicon with the affixes of its language. */
    public Builder(List<Section> affixes) {
      this.affixes = new Affixes(affixes);
    }

    /** Adds every form of every section; the name of the section is the concept. */
    public Builder words(List<Section> sections) {
      for (Section section : sections) {
        for (String form : section.forms()) {
          add(section.name(), form, section.attributes());
        }
      }
      return this;
    }

    /**
     * Adds one form. A half-space in it stands for nothing, a half-space or a blank: the three ways
     * in which such words are met.
     */
    public Builder add(String concept, String form, Map<String, String> attributes) {
      return add(List.of(concept), form, attributes);
    }

    /** Adds one form that carries several concepts, each of them different. */
    Builder add(List<String> names, String form, Map<String, String> attributes) {
      String[] pairs = Entry.pairs(attributes, "suffix", "noun");
      for (String spelling : spellings(form)) {
        String folded = Folded.key(spelling);
        String key = folded.replace('-', ' ').replace(". ", " ").replace('.', ' ');
        key = key.replace("'", "").strip();
        if (!key.isEmpty()) {
          if (folded.indexOf('\'') > 0) {
            Map<String, String> more = new LinkedHashMap<>(attributes);
            more.put("apostrophe", "yes");
            pairs = Entry.pairs(more, "suffix", "noun");
          }
          put(names, key, pairs);
          String soft = attributes.get("suffix") == null ? affixes.softened(key) : null;
          if (soft != null) {
            put(names, soft, pairs);
          }
        }
      }
      return this;
    }

    private void put(List<String> names, String key, String[] attributes) {
      int node = trie.path(key);
      Entry known = trie.value(node);
      if (known == null) {
        Entry entry = new Entry(number(names.getFirst()), names.getFirst(), attributes);
        names.forEach(name -> entry.add(number(name), name));
        trie.put(node, entry);
      } else {
        names.forEach(name -> known.add(number(name), name, attributes));
      }
    }

    private int number(String concept) {
      Integer known = concepts.get(concept);
      if (known == null) {
        known = concepts.size();
        concepts.put(concept, known);
      }
      return known;
    }

    /** Whether a form is known already. */
    boolean isWord(String form) {
      return trie.value(trie.path(Folded.key(form))) != null;
    }

    /** Whether a form carries this concept already. */
    boolean means(String concept, String form) {
      Entry entry = trie.value(trie.path(Folded.key(form)));
      return entry != null && entry.has(concept);
    }

    private static List<String> spellings(String form) {
      int first = form.indexOf('\u200c');
      if (first < 0) {
        return List.of(form);
      }
      List<String> spellings = new ArrayList<>();
      for (String rest : spellings(form.substring(first + 1))) {
        spellings.add(form.substring(0, first) + rest);
        spellings.add(form.substring(0, first) + ' ' + rest);
      }
      return spellings;
    }

    /** The lexicon; the builder is not used afterwards. */
    public Lexicon build() {
      return new Lexicon(this);
    }
  }

  /** The concepts by name, for messages. */
  public Map<Integer, String> names() {
    Map<Integer, String> names = new HashMap<>();
    concepts.forEach((name, number) -> names.put(number, name));
    return names;
  }
}
