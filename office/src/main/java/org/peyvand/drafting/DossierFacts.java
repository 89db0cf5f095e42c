package org.peyvand.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.peyvand.clause.Filling;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Person;
import org.peyvand.text.Language;
import org.peyvand.web.Days;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** What acts say that a paper may take up: fields, commitments, who holds the offices. */
@Component
class DossierFacts {

  private final ActInWords words;
  private final Messages messages;

  DossierFacts(ActInWords words, Messages messages) {
    this.words = words;
    this.messages = messages;
  }

  /** The names of the fields of cooperation, each once. */
  List<String> fields(List<Act> acts, Language language) {
    TreeSet<Field> fields = new TreeSet<>();
    acts.stream().filter(DossierFacts::hasFields).forEach(act -> fields.addAll(act.fields()));
    fields.remove(Field.OTHER);
    return fields.stream()
        .map(field -> messages.text(page(language), "dossier.field." + field.token()))
        .toList();
  }

  List<Long> ofFields(List<Act> acts) {
    return ids(acts.stream().filter(DossierFacts::hasFields).toList());
  }

  /** One line for each promise; what its words are in another language is left blank. */
  List<String> commitments(List<Act> acts, Language language) {
    List<String> lines = new ArrayList<>();
    for (Act act : promised(acts)) {
      boolean own = spoken(act) == language;
      String sentence =
          words.sentence(own ? act.said() : act.said().withName(Filling.BLANK), page(language));
      String plain = sentence.replaceAll("[\u2066-\u2069]", "");
      lines.add(act.happened() == null ? plain : dated(plain, act.happened().end(), language));
    }
    return lines;
  }

  List<Long> ofCommitments(List<Act> acts) {
    return ids(promised(acts));
  }

  List<Long> proposals(List<Act> acts) {
    return ids(
        acts.stream()
            .filter(act -> act.kind() == ActKind.PROPOSAL || act.kind() == ActKind.WELCOME)
            .filter(act -> act.modality() == Modality.DONE)
            .toList());
  }

  /** The last person seen as mayor of a city, in the language of the words that say so. */
  Map<Language, String> holder(String city, List<Act> acts) {
    Map<Language, String> holder = new EnumMap<>(Language.class);
    for (Act act : acts) {
      for (Person person : act.people()) {
        if ("mayor".equals(person.office()) && city.equals(person.city())) {
          holder.put(spoken(act), person.name());
        }
      }
    }
    return holder;
  }

  private String dated(String sentence, LocalDate day, Language language) {
    Days days = Days.in(page(language));
    return messages.text(
        page(language), "memorandum.paper.by-day", sentence, days.day(day), days.other(day, day));
  }

  private static List<Act> promised(List<Act> acts) {
    return acts.stream()
        .filter(act -> act.kind() == ActKind.COMMITMENT && act.name() != null)
        .filter(act -> act.modality() == Modality.DONE || act.modality() == Modality.PLANNED)
        .toList();
  }

  private static boolean hasFields(Act act) {
    return !act.fields().isEmpty()
        && act.modality() != Modality.BACKGROUND
        && act.modality() != Modality.DENIED;
  }

  private static Language spoken(Act act) {
    return act.evidence().stream()
        .map(Evidence::language)
        .flatMap(code -> PageLanguage.of(code.toLowerCase(Locale.ROOT)).stream())
        .findFirst()
        .map(PageLanguage::language)
        .orElse(Language.FA);
  }

  private static List<Long> ids(List<Act> acts) {
    return acts.stream().map(Act::id).toList();
  }

  private static PageLanguage page(Language language) {
    return PageLanguage.of(language.code()).orElseThrow();
  }
}
