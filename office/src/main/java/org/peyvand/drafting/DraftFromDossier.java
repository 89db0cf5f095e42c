package org.peyvand.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.clause.Clause;
import org.peyvand.clause.Clauses;
import org.peyvand.clause.Filling;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Form;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.parallel.Passage;
import org.peyvand.text.Language;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/**
 * A first text from the library, filled from what a relation's acts say. Whatever no act says in a
 * language is left blank there, for the officer to write; nothing is translated by guess.
 */
@Component
public class DraftFromDossier {

  private static final int YEARS = 5;
  private static final int MONTHS = 6;

  private final Cities cities;
  private final Messages messages;
  private final DossierFacts facts;

  DraftFromDossier(Cities cities, Messages messages, DossierFacts facts) {
    this.cities = cities;
    this.messages = messages;
    this.facts = facts;
  }

  /**
   * What to draft.
   *
   * @param first the city that the paper names first
   * @param second the other
   */
  public record Wish(
      String first,
      String second,
      Form form,
      List<Language> languages,
      @Nullable Language prevailing) {}

  /**
   * Drafts it.
   *
   * @param acts those of the dossier that every reader of the paper may see
   */
  public ParallelText draft(Wish wish, List<Act> acts) {
    Filling filling =
        new Filling(
            wish.languages(),
            wish.prevailing(),
            Map.<String, Function<Language, String>>of(
                "first", language -> name(wish.first(), language),
                "second", language -> name(wish.second(), language),
                "fields", language -> lines(facts.fields(acts, language)),
                "commitments", language -> lines(facts.commitments(acts, language)),
                "term", language -> language.digits(Integer.toString(YEARS)),
                "notice", language -> language.digits(Integer.toString(MONTHS))));
    Map<String, List<Long>> basis = new LinkedHashMap<>();
    basis.put("purpose", facts.proposals(acts));
    basis.put("fields", facts.ofFields(acts));
    basis.put("commitments", facts.ofCommitments(acts));
    List<Article> articles = new ArrayList<>();
    for (Clause clause : Clauses.shipped().list()) {
      boolean empty = clause.key().equals("commitments") && facts.ofCommitments(acts).isEmpty();
      if (!empty) {
        articles.add(
            article(
                "a" + (articles.size() + 1),
                clause,
                wish,
                filling,
                basis.getOrDefault(clause.key(), List.of())));
      }
    }
    Map<Language, String> title = new EnumMap<>(Language.class);
    Map<Language, String> opening = new EnumMap<>(Language.class);
    for (Language language : wish.languages()) {
      title.put(language, Clauses.shipped().title(language, wish.form(), filling));
      opening.put(language, Clauses.shipped().opening(language, wish.form(), filling));
    }
    return new ParallelText(
        wish.languages(),
        wish.prevailing(),
        List.of(party(wish.first(), wish, acts), party(wish.second(), wish, acts)),
        title,
        opening,
        articles);
  }

  /** One clause of the library as an article of a paper, its blanks unfilled. */
  Article article(String id, Clause clause, Wish wish) {
    Filling filling =
        new Filling(
            wish.languages(),
            wish.prevailing(),
            Map.<String, Function<Language, String>>of(
                "first", language -> name(wish.first(), language),
                "second", language -> name(wish.second(), language)));
    return article(id, clause, wish, filling, List.of());
  }

  private static Article article(
      String id, Clause clause, Wish wish, Filling filling, List<Long> acts) {
    Map<Language, Passage> passages = new EnumMap<>(Language.class);
    for (Language language : wish.languages()) {
      passages.put(
          language,
          new Passage(clause.heading(language), clause.body(language, wish.form(), filling)));
    }
    return new Article(id, clause.key(), passages, acts);
  }

  private Party party(String city, Wish wish, List<Act> acts) {
    Map<Language, String> name = new EnumMap<>(Language.class);
    Map<Language, String> office = new EnumMap<>(Language.class);
    for (Language language : wish.languages()) {
      name.put(language, name(city, language));
      office.put(
          language, messages.text(page(language), "memorandum.paper.mayor", name(city, language)));
    }
    Map<Language, String> holder = new EnumMap<>(facts.holder(city, acts));
    holder.keySet().retainAll(wish.languages());
    return new Party(city, name, office, holder);
  }

  private String name(String city, Language language) {
    return cities.get(city).name(page(language));
  }

  private static PageLanguage page(Language language) {
    return PageLanguage.of(language.code()).orElseThrow();
  }

  private static String lines(List<String> items) {
    return String.join("\n", items.stream().map(item -> "- " + item).toList());
  }
}
