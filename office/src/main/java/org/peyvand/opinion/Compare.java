package org.peyvand.opinion;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.Claim;
import org.peyvand.reader.claim.PersonClaim;
import org.peyvand.reader.claim.Reading;
import org.peyvand.text.Folded;
import org.peyvand.text.Span;

/** Tells where a second opinion differs from the reading; where both agree nobody is asked. */
final class Compare {

  private final Reading reading;

  Compare(Reading reading) {
    this.reading = reading;
  }

  /** The question, with the claim it stands against; empty where the reader says the same. */
  Optional<Question.Asked> differing(Question.Asked asked) {
    Question.Act act = asked.act();
    Question.Person person = asked.person();
    if (act != null) {
      return act(asked, act);
    }
    return person == null ? Optional.empty() : person(asked, person);
  }

  private Optional<Question.Asked> act(Question.Asked asked, Question.Act act) {
    List<ActClaim> alike =
        reading.acts().stream()
            .filter(claim -> claim.kind().word().equals(act.kind()))
            .filter(claim -> shareCities(claim, act))
            .toList();
    if (alike.stream().anyMatch(claim -> says(claim, act))) {
      return Optional.empty();
    }
    return Optional.of(against(asked, alike, asked.span()));
  }

  private Optional<Question.Asked> person(Question.Asked asked, Question.Person person) {
    String key = Folded.key(person.name());
    List<PersonClaim> alike =
        reading.people().stream().filter(claim -> Folded.key(claim.name()).equals(key)).toList();
    boolean same =
        alike.stream()
            .anyMatch(
                claim ->
                    (person.office() == null
                            || (claim.office() != null
                                && claim.office().word().equals(person.office())))
                        && (person.city() == null || person.city().equals(claim.city())));
    return same ? Optional.empty() : Optional.of(against(asked, alike, asked.span()));
  }

  /** Of the reader's claims on the matter, one from the same words before any other. */
  private static Question.Asked against(
      Question.Asked asked, List<? extends Claim> alike, Span span) {
    Optional<? extends Claim> nearest =
        alike.stream().filter(c -> c.spans().stream().anyMatch(span::overlaps)).findFirst();
    String id = nearest.map(Claim::id).orElse(alike.isEmpty() ? null : alike.getFirst().id());
    return new Question.Asked(asked.span(), id, asked.act(), asked.person());
  }

  private static boolean shareCities(ActClaim claim, Question.Act act) {
    Set<String> ours = cities(claim.actors(), claim.recipients());
    return ours.isEmpty()
        || cities(act.actors(), act.recipients()).stream().anyMatch(ours::contains);
  }

  /** Whether the reader's claim says all that the other does. */
  private static boolean says(ActClaim claim, Question.Act act) {
    Set<String> people = claim.people().stream().map(Folded::key).collect(Collectors.toSet());
    Set<String> fields = claim.fields().stream().map(f -> f.word()).collect(Collectors.toSet());
    boolean days =
        act.start() == null
            || (claim.date() != null && Objects.equals(claim.date().start(), act.start()));
    boolean form =
        act.form() == null || (claim.form() != null && claim.form().word().equals(act.form()));
    return claim.modality().word().equals(act.modality())
        && cities(claim.actors(), claim.recipients())
            .containsAll(cities(act.actors(), act.recipients()))
        && act.people().stream().map(Folded::key).allMatch(people::contains)
        && fields.containsAll(act.fields())
        && days
        && form;
  }

  private static Set<String> cities(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream())
        .collect(Collectors.toCollection(HashSet::new));
  }
}
