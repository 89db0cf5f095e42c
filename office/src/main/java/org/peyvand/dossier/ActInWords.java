package org.peyvand.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/**
 * An act as one sentence: "Isfahan proposed a sister-city memorandum to Istanbul". What was not
 * done is never said as done: "Planned: a delegation of Istanbul to Isfahan".
 */
@Component
public final class ActInWords {

  private static final String NONE = "none";
  private final Messages messages;
  private final Cities cities;

  ActInWords(Messages messages, Cities cities) {
    this.messages = messages;
    this.cities = cities;
  }

  /** The sentence of an act in a language, without a full stop. */
  public String sentence(NewAct act, PageLanguage language) {
    if (act.kind() == ActKind.RULING) {
      return messages.text(language, "dossier.act.ruling." + ruled(act.effect()));
    }
    String kind = act.kind().token();
    if (act.modality() == Modality.DONE
        || act.kind() == ActKind.STATEMENT
        || act.kind() == ActKind.INTEREST
        || (act.kind() == ActKind.COMMITMENT && act.modality() == Modality.PLANNED)
        || (act.kind() == ActKind.EXISTING && act.modality() == Modality.BACKGROUND)) {
      return messages.text(language, "dossier.act." + kind, arguments(act, language));
    }
    String noun = messages.text(language, "dossier.act.noun." + kind, arguments(act, language));
    return messages.text(language, "dossier.act.as." + act.modality().token(), noun);
  }

  /** What the office's own word does: which account holds, or how a promise stands. */
  private static String ruled(@Nullable Effect effect) {
    return switch (effect) {
      case Effect.Settles(long promise, Effect.Outcome outcome) -> outcome.token();
      case Effect.Reopens reopens -> "reopened";
      case Effect.Withdraws withdraws -> "withdrawn";
      case Effect.Upholds upholds -> "holds";
      case null -> "holds";
    };
  }

  private Object[] arguments(NewAct act, PageLanguage language) {
    List<String> both = act.pair().cities();
    List<String> actors = act.actors().isEmpty() ? both.subList(0, 1) : act.actors();
    List<String> recipients =
        act.recipients().isEmpty() && act.kind() != ActKind.EVENT
            ? both.stream().filter(city -> !actors.contains(city)).toList()
            : act.recipients();
    String name = act.name();
    return new Object[] {
      names(actors, language),
      names(recipients, language),
      names(both, language),
      messages.text(language, "dossier.paper." + paper(act.form())),
      name != null && act.kind() == ActKind.COURTESY ? name : orNone(name),
      joined(act.people().stream().map(person -> isolated(person.name())).toList(), language),
      orNone(act.place()),
      joined(
          act.fields().stream()
              .sorted()
              .map(field -> messages.text(language, "dossier.field." + field.token()))
              .toList(),
          language)
    };
  }

  private static String paper(@Nullable Form form) {
    return form == null || form == Form.CONTACT ? NONE : form.token();
  }

  private String names(List<String> keys, PageLanguage language) {
    return joined(
        keys.stream()
            .map(key -> cities.find(key).map(city -> city.name(language)).orElse(key))
            .toList(),
        language);
  }

  private String joined(List<String> parts, PageLanguage language) {
    if (parts.isEmpty()) {
      return NONE;
    }
    String all = parts.getFirst();
    for (int i = 1; i < parts.size(); i++) {
      all =
          messages.text(
              language, i == parts.size() - 1 ? "dossier.and" : "dossier.comma", all, parts.get(i));
    }
    return all;
  }

  private static String orNone(@Nullable String value) {
    return value == null ? NONE : isolated(value);
  }

  /**
   * Words of a source inside a sentence of ours, whatever way they run: between U+2068 and U+2069,
   * without the full stop that ended them there.
   */
  public static String isolated(String words) {
    String plain = words.strip();
    while (plain.endsWith(".")) {
      plain = plain.substring(0, plain.length() - 1).strip();
    }
    return "\u2068" + plain + "\u2069";
  }
}
