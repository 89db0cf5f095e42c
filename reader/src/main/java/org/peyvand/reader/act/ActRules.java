package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.lexicon.LanguageRules;
import org.peyvand.reader.lexicon.Section;
import org.peyvand.text.Language;

/**
 * The rules of acts and the table of modality of one language, read from {@code rules.txt} and
 * {@code modality.txt}. A section of the first is a kind of act; a line is {@code name: pattern}.
 */
final class ActRules {

  private static final Map<Language, ActRules> LOADED = new ConcurrentHashMap<>();

  private final List<Rule> rules = new ArrayList<>();
  private final ModalityTable modality;

  /** For each concept the numbers of the rules that it can head, or null. */
  private final @Nullable BitSet[] byHead;

  /**
   * One rule.
   *
   * @param name with the language before it
   * @param nominal whether its head is a noun, whose verb only frames it
   * @param attributes of its section: the form of tie, the name of a courtesy
   */
  record Rule(
      String name,
      ActKind kind,
      boolean nominal,
      Map<String, String> attributes,
      Pattern pattern) {}

  private ActRules(LanguageRules language) {
    String code = language.language().code();
    for (Section section : language.sections("rules.txt")) {
      ActKind kind = ActKind.of(section.name());
      boolean nominal = section.get("nominal") != null;
      for (String line : section.lines()) {
        int colon = line.indexOf(':');
        String name = code + "." + kind.word() + "." + line.substring(0, colon).strip();
        Pattern pattern = new Pattern(line.substring(colon + 1), language.lexicon());
        rules.add(new Rule(name, kind, nominal, section.attributes(), pattern));
      }
    }
    this.byHead = new @Nullable BitSet[language.lexicon().concepts()];
    for (int i = 0; i < rules.size(); i++) {
      for (int concept : rules.get(i).pattern().wanted()) {
        if (concept >= 0) {
          BitSet known = byHead[concept];
          BitSet headed = known == null ? new BitSet() : known;
          headed.set(i);
          byHead[concept] = headed;
        }
      }
    }
    this.modality = new ModalityTable(language);
  }

  static ActRules of(LanguageRules language) {
    return LOADED.computeIfAbsent(language.language(), key -> new ActRules(language));
  }

  /** The rules that a word of these can head, in the order of the file. */
  List<Rule> headedBy(List<Hit> hits) {
    BitSet numbers = new BitSet(rules.size());
    for (Hit hit : hits) {
      for (int i = 0; i < hit.entry().size(); i++) {
        BitSet own = byHead[hit.entry().concept(i)];
        if (own != null) {
          numbers.or(own);
        }
      }
    }
    List<Rule> headed = new ArrayList<>();
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      headed.add(rules.get(i));
    }
    return headed;
  }

  /** Whether the words that some rule of this kind wants are among these. */
  boolean canSay(ActKind kind, Words words) {
    return rules.stream().anyMatch(rule -> rule.kind() == kind && rule.pattern().isIn(words));
  }

  ModalityTable modality() {
    return modality;
  }
}
