package org.peyvand.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.intake.Report;
import org.peyvand.intake.ReportKind;
import org.peyvand.opinion.Question;
import org.peyvand.reader.claim.Why;
import org.peyvand.text.Folded;
import org.springframework.stereotype.Component;

/** A question of the second opinion as the claim that it would be if an officer agreed. */
@Component
class ClaimOfQuestion {

  private final Cities cities;

  ClaimOfQuestion(Cities cities) {
    this.cities = cities;
  }

  /**
   * The claim, which nobody has stored.
   *
   * @param known the claims of the report, whose people and pairs it shares
   */
  Claim of(Question question, Report report, List<Claim> known) {
    Question.Asked asked = question.asked();
    Question.Act act = asked.act();
    Content content =
        act != null
            ? deed(act, report, known)
            : somebody(Objects.requireNonNull(asked.person(), "about an act or a person"));
    return new Claim(
        report.id(),
        Claim.OF_OPINION + question.number(),
        act != null ? Claim.Sort.ACT : Claim.Sort.PERSON,
        List.of(asked.span()),
        List.of(Claim.SECOND_OPINION),
        new Why("opinion.question", List.of(asked.span()), List.of()),
        content,
        content,
        false,
        Claim.State.OPEN,
        0,
        List.of(),
        null);
  }

  private Content somebody(Question.Person person) {
    return new Content.Somebody(
        person.name(), person.office(), person.city() == null ? null : key(person.city()));
  }

  private Content deed(Question.Act act, Report report, List<Claim> known) {
    List<String> actors = act.actors().stream().map(this::key).toList();
    List<String> recipients = act.recipients().stream().map(this::key).toList();
    return new Content.Deed(
        ActKind.of(act.kind()).orElseThrow(),
        Modality.of(act.modality()).orElseThrow(),
        act.form() == null ? null : Form.of(act.form()).orElseThrow(),
        actors,
        recipients,
        pairs(actors, recipients, known),
        act.people().stream().map(name -> person(name, known)).toList(),
        null,
        act.start(),
        act.end(),
        precision(act.precision()),
        act.fields().stream().map(field -> Field.of(field).orElseThrow()).toList(),
        null,
        null,
        null,
        report.about().kind() == ReportKind.NEWS
            ? Content.Audience.PUBLIC
            : Content.Audience.OFFICE);
  }

  private static Happened.@Nullable Precision precision(@Nullable String word) {
    return word == null ? null : Happened.Precision.valueOf(word.toUpperCase(Locale.ROOT));
  }

  private String key(String name) {
    return cities.findByName(name).map(City::key).orElse(Content.unknown(name));
  }

  /** Across its two sides; of one city alone the report's only pair that has it. */
  private static List<List<String>> pairs(
      List<String> actors, List<String> recipients, List<Claim> known) {
    Set<String> named = new LinkedHashSet<>(actors);
    named.addAll(recipients);
    if (named.size() > 1) {
      List<List<String>> across = Content.twos(actors, recipients);
      return across.isEmpty() ? Content.twos(List.copyOf(named), List.copyOf(named)) : across;
    }
    List<List<String>> fitting =
        known.stream()
            .filter(claim -> claim.sort() == Claim.Sort.ACT)
            .flatMap(claim -> claim.deed().pairs().stream())
            .distinct()
            .filter(pair -> pair.containsAll(named))
            .toList();
    return fitting.size() == 1 ? fitting : List.of();
  }

  private static Content.Somebody person(String name, List<Claim> known) {
    String key = Folded.key(name);
    return known.stream()
        .map(Claim::content)
        .filter(Content.Somebody.class::isInstance)
        .map(Content.Somebody.class::cast)
        .filter(somebody -> Folded.key(somebody.name()).equals(key))
        .findFirst()
        .orElse(new Content.Somebody(name, null, null));
  }
}
