package org.peyvand.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.peyvand.clause.Clause;
import org.peyvand.clause.Clauses;
import org.peyvand.clause.Filling;
import org.peyvand.memorandum.BeginMemorandum;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.NewMemorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Passage;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.peyvand.web.Days;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/**
 * Begins a paper that changes a signed memorandum or adds to it: a memorandum of its own, with the
 * same sides and languages, that names the one it amends and leaves its substance to be written.
 */
@Component
class BeginAmendment {

  private final BeginMemorandum begin;
  private final Papers papers;
  private final Messages messages;

  BeginAmendment(BeginMemorandum begin, Papers papers, Messages messages) {
    this.begin = begin;
    this.papers = papers;
    this.messages = messages;
  }

  /**
   * Begins it.
   *
   * @return its number; empty if the text cannot be kept
   */
  OptionalLong begin(Course course, boolean addendum, StaffMember officer) {
    Memorandum base = course.paper();
    NewMemorandum paper =
        new NewMemorandum(
            base.pair(), base.form(), base.id(), addendum, base.example(), base.visibility());
    ParallelText text = text(course, addendum ? "addendum" : "amendment");
    return begin.begin(paper, text, papers.own(base), "", officer)
            instanceof BeginMemorandum.Outcome.Begun(long id)
        ? OptionalLong.of(id)
        : OptionalLong.empty();
  }

  private ParallelText text(Course course, String what) {
    ParallelText base = course.version().text();
    Map<Language, String> titles = new EnumMap<>(Language.class);
    Map<Language, String> openings = new EnumMap<>(Language.class);
    Map<Language, Passage> substance = new EnumMap<>(Language.class);
    Map<Language, Passage> rest = new EnumMap<>(Language.class);
    for (Language language : base.languages()) {
      String title = base.title(language);
      titles.put(language, said(language, what + ".title", title));
      openings.put(
          language, said(language, what + ".opening", title, day(language, course.signed())));
      substance.put(
          language,
          new Passage(
              said(language, what + ".heading"), said(language, what + ".body", Filling.BLANK)));
      rest.put(language, new Passage(said(language, "rest.heading"), said(language, "rest.body")));
    }
    List<Article> articles = new ArrayList<>();
    articles.add(new Article("a1", null, substance, List.of()));
    articles.add(new Article("a2", null, rest, List.of()));
    Filling filling = new Filling(base.languages(), base.prevailing(), Map.of());
    for (String key : List.of("languages", "signatures")) {
      Clause clause = Clauses.shipped().find(key).orElseThrow();
      Map<Language, Passage> passages = new EnumMap<>(Language.class);
      for (Language language : base.languages()) {
        passages.put(
            language,
            new Passage(
                clause.heading(language), clause.body(language, course.paper().form(), filling)));
      }
      articles.add(new Article("a" + (articles.size() + 1), key, passages, List.of()));
    }
    return new ParallelText(
        base.languages(), base.prevailing(), base.parties(), titles, openings, articles);
  }

  private String said(Language language, String key, String... about) {
    return messages.text(page(language), "followup." + key, (Object[]) about);
  }

  private static String day(Language language, LocalDate day) {
    return Days.in(page(language)).day(day);
  }

  private static PageLanguage page(Language language) {
    return PageLanguage.of(language.code()).orElseThrow();
  }
}
