package org.peyvand.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.command.Rebuilt;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.DossierChanged;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Person;
import org.peyvand.dossier.Relation;
import org.peyvand.dossier.Relations;
import org.peyvand.search.Audience;
import org.peyvand.search.SearchIndex;
import org.peyvand.search.Searchable;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets relations be found by their cities, people, places, events and fields: a public record of
 * public acts, and one of the office's where it knows more. Acts for named people are in neither.
 */
@Component
class FindableTies implements Rebuilt {

  private static final String TIE = "tie";
  private static final String DOSSIER = "dossier";
  private static final LocalDate END_OF_DAYS = LocalDate.of(9999, 12, 31);

  private final Relations relations;
  private final Fold fold;
  private final StandingInWords words;
  private final Cities cities;
  private final Messages messages;
  private final SearchIndex index;

  FindableTies(
      Relations relations,
      Fold fold,
      StandingInWords words,
      Cities cities,
      Messages messages,
      SearchIndex index) {
    this.relations = relations;
    this.fold = fold;
    this.words = words;
    this.cities = cities;
    this.messages = messages;
    this.index = index;
  }

  @Override
  public String name() {
    return "relations to be found";
  }

  @Override
  @Transactional
  public int rebuild() {
    List<Relation> all = relations.list();
    all.forEach(this::put);
    return all.size();
  }

  @EventListener
  void put(DossierChanged changed) {
    put(changed.relation());
  }

  private void put(Relation relation) {
    Pair pair = relation.pair();
    List<Act> all = relations.acts(relation);
    List<Act> open = Sight.ofCitizens().of(all);
    List<Act> office = Sight.ofTheOffice().of(all);
    index.remove(TIE, pair.slug());
    index.remove(DOSSIER, pair.slug());
    if (!open.isEmpty()) {
      put(TIE, "/ties/" + pair.slug(), pair, open, Audience.all());
    }
    if (office.size() > open.size()) {
      put(DOSSIER, "/desk/ties/" + pair.slug(), pair, office, Audience.office());
    }
  }

  private void put(String kind, String url, Pair pair, List<Act> acts, Audience audience) {
    Standing standing = fold.of(pair, acts, END_OF_DAYS);
    Counting counting = new Counting(acts);
    List<Act> counted = acts.stream().filter(counting::counts).toList();
    for (PageLanguage language : PageLanguage.values()) {
      index.put(
          new Searchable(
              kind,
              pair.slug(),
              language.code(),
              url,
              headline(pair, language),
              words.stage(standing, language),
              body(counted, language),
              List.of(),
              published(standing.lastSign()),
              audience));
    }
  }

  private String headline(Pair pair, PageLanguage language) {
    return messages.text(
        language,
        "dossier.and",
        cities.get(pair.first()).name(language),
        cities.get(pair.second()).name(language));
  }

  private String body(List<Act> counted, PageLanguage language) {
    Set<String> parts = new LinkedHashSet<>();
    for (Act act : counted) {
      Stream.concat(Stream.of(act.name(), act.place()), act.people().stream().map(Person::name))
          .filter(Objects::nonNull)
          .forEach(parts::add);
      for (Field field : act.fields()) {
        parts.add(messages.text(language, "dossier.field." + field.token()));
      }
    }
    return String.join("\n", parts);
  }

  private static @Nullable Instant published(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
