package org.peyvand.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Person;
import org.peyvand.procedure.StepWords;
import org.peyvand.promise.Promise;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Standing;
import org.peyvand.standing.Summaries;
import org.peyvand.standing.Summary;
import org.peyvand.web.Frame;
import org.peyvand.web.Table;
import org.springframework.stereotype.Component;

/** The tables that can be taken away, each of what its reader may see. */
@Component
class Tables {

  private static final List<String> ACTS =
      List.of(
          "act",
          "kind",
          "modality",
          "form",
          "actors",
          "recipients",
          "starts",
          "ends",
          "precision",
          "starts_persian",
          "reported",
          "name",
          "people",
          "place",
          "fields",
          "authority",
          "number",
          "sentence",
          "evidence",
          "outlets",
          "visibility",
          "supersedes",
          "counts");

  private static final List<String> RELATIONS =
      List.of(
          "pair",
          "first",
          "second",
          "form",
          "stage",
          "since",
          "last_sign",
          "next_side",
          "next_step",
          "frozen",
          "open_promises",
          "conflicts",
          "findings",
          "acts");

  private static final List<String> PROMISES =
      List.of("pair", "act", "by", "to", "what", "due", "state", "timing", "closed_by");

  private static final List<String> YEARLY =
      List.of("pair", "relation", "stage", "out", "in", "together", "people", "promises_kept");

  private static final List<String> EXCHANGES =
      List.of("pair", "year", "starts", "ends", "exchanges", "whole_year", "after_signing");

  private static final List<String> GATES =
      List.of(
          "pair",
          "side",
          "step",
          "title",
          "authority",
          "before_signing",
          "state",
          "on",
          "precision",
          "number",
          "act",
          "days",
          "longest_known_days",
          "stuck");

  private final Summaries summaries;
  private final ActInWords words;
  private final StepWords steps;

  Tables(Summaries summaries, ActInWords words, StepWords steps) {
    this.steps = steps;
    this.summaries = summaries;
    this.words = words;
  }

  Table acts(Dossier dossier, Frame frame) {
    return new Table(
        "acts-" + dossier.pair().slug(),
        ACTS,
        dossier.acts().stream().map(act -> row(act, dossier, frame)).toList());
  }

  private List<Object> row(Act act, Dossier dossier, Frame frame) {
    Happened happened = act.happened();
    return Table.row(
        act.id(),
        act.kind().token(),
        act.modality().token(),
        act.form() == null ? null : act.form().token(),
        String.join(" ", act.actors()),
        String.join(" ", act.recipients()),
        happened == null ? null : happened.start(),
        happened == null ? null : happened.end(),
        happened == null ? null : happened.precision().token(),
        happened == null ? null : Happened.on(happened.start()).persian(),
        act.reported(),
        act.name(),
        act.people().stream().map(Person::name).collect(Collectors.joining("; ")),
        act.place(),
        act.fields().stream().sorted().map(f -> f.token()).collect(Collectors.joining(" ")),
        act.paper() == null ? null : act.paper().authority(),
        act.paper() == null ? null : act.paper().number(),
        words.sentence(act.said(), frame.language()),
        act.evidence().stream().map(Evidence::quotation).collect(Collectors.joining(" / ")),
        act.evidence().stream()
            .map(Evidence::outlet)
            .filter(outlet -> outlet != null)
            .distinct()
            .collect(Collectors.joining("; ")),
        switch (act.visibility()) {
          case org.peyvand.dossier.Visibility.Public p -> "public";
          case org.peyvand.dossier.Visibility.Office o -> "office";
          case org.peyvand.dossier.Visibility.Named n -> "named";
        },
        act.supersedes(),
        dossier.replaced().contains(act.id()) ? "no" : "yes");
  }

  /** Exchanges a year before and after the first signing; no row where there is none. */
  Table exchanges(Dossier dossier, Frame frame) {
    BeforeAfter counted = BeforeAfter.of(dossier);
    return new Table(
        "exchanges-" + dossier.pair().slug() + "-" + frame.today(),
        EXCHANGES,
        counted == null
            ? List.of()
            : counted.years().stream()
                .map(
                    year ->
                        Table.row(
                            dossier.pair().slug(),
                            year.number(),
                            counted.starts(year),
                            counted.ends(year),
                            year.count(),
                            year.whole() ? "yes" : "no",
                            year.number() > 0 ? "yes" : "no"))
                .toList());
  }

  /** The legal steps of both sides. */
  Table gates(Dossier dossier, Frame frame) {
    List<List<Object>> rows = new ArrayList<>();
    for (String city : dossier.pair().cities()) {
      for (Standing.Gate gate : dossier.standing().side(city).gates()) {
        Happened on = gate.on();
        rows.add(
            Table.row(
                dossier.pair().slug(),
                city,
                gate.step(),
                steps.step(gate.step(), frame.language()),
                gate.authority(),
                gate.beforeSigning() ? "yes" : "no",
                gate.state().token(),
                on == null ? null : on.start(),
                on == null ? null : on.precision().token(),
                gate.number(),
                gate.act(),
                gate.days(),
                gate.usual(),
                gate.stuck() ? "yes" : "no"));
      }
    }
    return new Table("steps-" + dossier.pair().slug(), GATES, rows);
  }

  /** Of the acts that the whole office sees; those for named people are not counted in. */
  Table relations(Frame frame) {
    return new Table(
        "relations-" + frame.today(),
        RELATIONS,
        summaries.list().stream().map(Tables::row).toList());
  }

  private static List<Object> row(Summary summary) {
    return Table.row(
        summary.pair().slug(),
        summary.pair().first(),
        summary.pair().second(),
        summary.form().token(),
        summary.stageWord(),
        summary.since() == null ? null : summary.since().gregorian(),
        summary.lastSign(),
        summary.next() == null ? null : summary.next().side(),
        summary.next() == null ? null : summary.next().step(),
        String.join(" ", summary.frozen()),
        summary.promisesOpen(),
        summary.conflicts(),
        summary.findings(),
        summary.acts());
  }

  /** As {@link #relations}. */
  Table promises(Frame frame) {
    return new Table(
        "promises-" + frame.today(),
        PROMISES,
        summaries.promises(frame.today()).stream()
            .map(
                line -> {
                  Promise promise = line.promise();
                  return Table.row(
                      line.pair().slug(),
                      promise.act(),
                      String.join(" ", promise.by()),
                      String.join(" ", promise.to()),
                      promise.what(),
                      promise.due(),
                      promise.state().token(),
                      promise.timing().token(),
                      promise.closedBy());
                })
            .toList());
  }

  static Table yearly(YearlyView view) {
    return new Table(
        "yearly-" + view.typed(),
        YEARLY,
        view.relations().stream()
            .map(
                line ->
                    Table.row(
                        line.slug(),
                        line.name(),
                        line.stage(),
                        line.out(),
                        line.in(),
                        line.together(),
                        line.people(),
                        line.kept()))
            .toList());
  }
}
