package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peyvand.reader.claim.ActKind;
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
    this.modality = new ModalityTable(language);
  }

  static ActRules of(LanguageRules language) {
    return LOADED.computeIfAbsent(language.language(), key -> new ActRules(language));
  }

  List<Rule> rules() {
    return rules;
  }

  ModalityTable modality() {
    return modality;
  }
}
