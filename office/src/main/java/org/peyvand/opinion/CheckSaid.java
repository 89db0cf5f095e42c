package org.peyvand.opinion;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Period;
import org.peyvand.reader.act.QuotedWords;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Field;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Office;
import org.peyvand.text.Span;

/**
 * Holds what a model says against the report. A claim falls whole if its quotation is not in the
 * text, or if the word of its act or any of its cities, people, fields, days or its form is not in
 * its quotation.
 */
final class CheckSaid {

  private final String text;
  private final String language;
  private final @Nullable LocalDate published;
  private final FindQuote quotes;

  /**
   * For the claims about one report.
   *
   * @param published its day, which tells a year that is not printed
   */
  CheckSaid(String text, String language, @Nullable LocalDate published) {
    this.text = text;
    this.language = language;
    this.published = published;
    this.quotes = new FindQuote(text);
  }

  /** The claim in our words with its place in the text; empty if it falls. */
  Optional<Question.Asked> check(Said said) {
    Optional<Span> span = quotes.find(said.quote());
    Optional<QuotedWords> words = span.flatMap(s -> QuotedWords.of(s.in(text), language));
    if (span.isEmpty() || words.isEmpty()) {
      return Optional.empty();
    }
    return said.kind().isEmpty()
        ? person(said, words.get()).map(p -> new Question.Asked(span.get(), null, null, p))
        : act(said, words.get()).map(a -> new Question.Asked(span.get(), null, a, null));
  }

  private Optional<Question.Act> act(Said said, QuotedWords words) {
    Optional<ActKind> kind = word(ActKind::of, said.kind());
    Optional<Modality> modality = word(Modality::of, said.modality());
    Optional<List<String>> actors = cities(said.actors(), words);
    Optional<List<String>> recipients = cities(said.recipients(), words);
    boolean named =
        actors.isPresent()
            && recipients.isPresent()
            && !(actors.get().isEmpty() && recipients.get().isEmpty());
    if (kind.isEmpty() || modality.isEmpty() || !named || !words.canSay(kind.get())) {
      return Optional.empty();
    }
    Optional<Form> form = word(Form::of, said.form());
    boolean formHolds =
        said.form().isEmpty() || form.filter(f -> words.forms().contains(f)).isPresent();
    List<Field> fields = said.fields().stream().flatMap(f -> word(Field::of, f).stream()).toList();
    boolean fieldsHold =
        fields.size() == said.fields().size() && words.fields().containsAll(fields);
    Optional<Period> days = days(said.first(), words);
    if (!formHolds
        || !fieldsHold
        || !said.people().stream().allMatch(words::names)
        || (!said.first().isEmpty() && days.isEmpty())) {
      return Optional.empty();
    }
    return Optional.of(
        new Question.Act(
            kind.get().word(),
            modality.get().word(),
            form.map(Form::word).orElse(null),
            actors.get(),
            recipients.get(),
            said.people(),
            fields.stream().map(Field::word).toList(),
            days.map(Period::start).orElse(null),
            days.map(Period::end).orElse(null),
            days.map(p -> p.precision().name().toLowerCase(Locale.ROOT)).orElse(null)));
  }

  private Optional<Question.Person> person(Said said, QuotedWords words) {
    Optional<Office> office = word(Office::of, said.office());
    Optional<String> city = said.city().isEmpty() ? Optional.empty() : words.city(said.city());
    boolean officeHolds =
        said.office().isEmpty() || office.filter(o -> words.offices().contains(o)).isPresent();
    boolean cityHolds = said.city().isEmpty() || city.isPresent();
    return !said.name().isEmpty() && words.names(said.name()) && officeHolds && cityHolds
        ? Optional.of(
            new Question.Person(
                said.name(), office.map(Office::word).orElse(null), city.orElse(null)))
        : Optional.empty();
  }

  private static Optional<List<String>> cities(List<String> names, QuotedWords words) {
    List<String> cities = new ArrayList<>();
    for (String name : names) {
      Optional<String> city = words.city(name);
      if (city.isEmpty()) {
        return Optional.empty();
      }
      if (!cities.contains(city.get())) {
        cities.add(city.get());
      }
    }
    return Optional.of(cities);
  }

  private Optional<Period> days(String first, QuotedWords words) {
    if (first.isEmpty()) {
      return Optional.empty();
    }
    try {
      return words.days(LocalDate.parse(first), published);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** A word of ours; empty for any other. */
  private static <T> Optional<T> word(Function<String, T> of, String word) {
    try {
      return word.isEmpty() ? Optional.empty() : Optional.of(of.apply(word));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
