package org.peyvand.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.agenda.Anniversaries;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Relations;
import org.peyvand.followup.Course.SignedText;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.State;
import org.peyvand.memorandum.Version;
import org.peyvand.signing.Papers;
import org.peyvand.term.Reckoning;
import org.peyvand.term.TermDates;
import org.peyvand.term.Terms;
import org.springframework.stereotype.Component;

/** Signed memoranda with what was recorded about them, told from the acts of their dossier. */
@Component
class Courses {

  private final Memoranda memoranda;
  private final Papers papers;
  private final Relations relations;
  private final EntryRows rows;
  private final Anniversaries anniversaries;

  Courses(
      Memoranda memoranda,
      Papers papers,
      Relations relations,
      EntryRows rows,
      Anniversaries anniversaries) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.relations = relations;
    this.rows = rows;
    this.anniversaries = anniversaries;
  }

  /** Empty for a paper that is not signed, or whose signing no longer counts in the dossier. */
  Optional<Course> find(Memorandum paper) {
    if (paper.state() != State.SIGNED && paper.state() != State.ENDED) {
      return Optional.empty();
    }
    List<Act> acts = relations.acts(paper.pair());
    Counting counting = new Counting(acts);
    Act signing = signing(paper, counting);
    if (signing == null || signing.happened() == null) {
      return Optional.empty();
    }
    Version version = memoranda.latest(paper);
    LocalDate signed = signing.happened().end();
    List<SignedText> texts = texts(paper, new SignedText(version, signed), counting);
    Terms terms = Terms.of(texts.stream().map(each -> each.version().text()).toList());
    Reckoning reckoning = Reckoning.of(version.text(), anniversaries.calendar());
    LocalDate from = Course.governing(texts, "term").signed();
    List<Act> since =
        acts.stream()
            .filter(act -> counting.counts(act) && act.modality() == Modality.DONE)
            .filter(act -> act.happened() != null && !act.happened().end().isBefore(signed))
            .toList();
    TermDates dates =
        TermDates.of(
            terms,
            reckoning,
            from,
            renewed(since, signing, from),
            reviewed(since, Course.governing(texts, "review").signed()));
    return Optional.of(
        new Course(
            paper, version, texts, signing, signed, terms, dates, rows.list(paper.id(), counting)));
  }

  private List<SignedText> texts(Memorandum paper, SignedText own, Counting counting) {
    List<SignedText> texts = new ArrayList<>();
    texts.add(own);
    for (Memorandum amendment : memoranda.listAmending(paper)) {
      Act signing = amendment.addendum() ? null : signing(amendment, counting);
      if (signing != null && signing.happened() != null) {
        texts.addFirst(new SignedText(memoranda.latest(amendment), signing.happened().end()));
      }
    }
    texts.sort(Comparator.comparing(SignedText::signed).reversed());
    return texts;
  }

  private @Nullable Act signing(Memorandum paper, Counting counting) {
    return papers
        .findLatest(paper.about())
        .map(laid -> laid.act())
        .map(act -> counting.find(counting.current(act)))
        .filter(counting::counts)
        .orElse(null);
  }

  private static @Nullable LocalDate renewed(List<Act> acts, Act signing, LocalDate from) {
    return acts.stream()
        .filter(act -> act.kind() == ActKind.RENEWAL && act.until() != null)
        .filter(act -> act.happened() != null && !act.happened().end().isBefore(from))
        .filter(act -> act.form() == null || act.form() == signing.form())
        .map(Act::until)
        .map(Objects::requireNonNull)
        .max(LocalDate::compareTo)
        .orElse(null);
  }

  private static LocalDate reviewed(List<Act> acts, LocalDate signed) {
    return acts.stream()
        .filter(act -> act.kind() == ActKind.REVIEW)
        .map(ActTime::lastDay)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .filter(day -> day.isAfter(signed))
        .max(LocalDate::compareTo)
        .orElse(signed);
  }
}
