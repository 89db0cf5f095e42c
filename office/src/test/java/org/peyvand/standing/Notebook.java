package org.peyvand.standing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.City;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Paper;
import org.peyvand.dossier.Visibility;
import org.peyvand.procedure.Procedures;
import org.peyvand.web.Messages;

/** A dossier in memory: acts get numbers as they are written, and are folded. */
final class Notebook {

  private static final KnownCities CITIES = new KnownCities();
  private static final Procedures PROCEDURES = Procedures.shipped();
  private static final Instant RECORDED = Instant.parse("2026-01-01T09:00:00Z");

  final Pair pair;
  final List<Act> acts = new ArrayList<>();

  Notebook(String one, String other) {
    this.pair = Pair.of(one, other);
  }

  /** Sentences of shipped procedures, without a database. */
  static StandingInWords words() {
    Messages messages = new Messages();
    return new StandingInWords(
        messages, CITIES, (step, language) -> messages.text(language, "procedure.step." + step));
  }

  static Fold fold() {
    return new Fold(PROCEDURES, Notebook::country, FoldRules.USUAL);
  }

  private static Optional<String> country(String city) {
    return CITIES.find(city).map(City::country);
  }

  /** A done act with no more than its kind. */
  NewAct done(ActKind kind) {
    return said(kind, Modality.DONE);
  }

  NewAct said(ActKind kind, Modality modality) {
    return NewAct.of(pair, kind, modality).withVisibility(new Visibility.Public());
  }

  NewAct proposal(String date) {
    return done(ActKind.PROPOSAL)
        .withForm(Form.SISTER_CITY)
        .from("isfahan", "istanbul")
        .withHappened(day(date));
  }

  NewAct signing(Form form, String date) {
    return done(ActKind.SIGNING)
        .withForm(form)
        .withActors(List.of("isfahan", "istanbul"))
        .withHappened(day(date));
  }

  NewAct approval(String side, String authority, String date, @Nullable String requested) {
    return done(authority.equals("council") ? ActKind.COUNCIL_APPROVAL : ActKind.MINISTRY_APPROVAL)
        .withActors(List.of(side))
        .withPaper(
            new Paper(authority, null, requested == null ? null : LocalDate.parse(requested)))
        .withHappened(day(date));
  }

  Act write(NewAct said) {
    long number = acts.size() + 1L;
    Act act = new Act(number, number, said, RECORDED, "An officer", 1);
    acts.add(act);
    return act;
  }

  /** An act with its proof: the report retold, under the outlet's name. */
  Act write(NewAct said, String retold, String outlet) {
    return write(said.withEvidence(List.of(words(retold, outlet))));
  }

  Standing asOf(String day) {
    return fold().of(pair, acts, LocalDate.parse(day));
  }

  Stage stage() {
    return asOf("2026-06-01").stage();
  }

  static Happened day(String day) {
    return Happened.on(LocalDate.parse(day));
  }

  static Happened month(String start, String end) {
    return new Happened(LocalDate.parse(start), LocalDate.parse(end), Happened.Precision.MONTH);
  }

  static Evidence words(String quotation, String outlet) {
    return new Evidence(
        quotation,
        Evidence.Wording.RETOLD,
        null,
        outlet,
        null,
        Evidence.StatedBy.SOURCE,
        "en",
        List.of());
  }
}
