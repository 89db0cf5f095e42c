package org.peyvand.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All that an act says, before it is recorded. Built from {@link #of} with the {@code with}
 * methods.
 *
 * @param pair whose dossier
 * @param form what the tie is or is meant to become, where the source says so
 * @param actors who does, by city key; see {@link ActKind}
 * @param recipients to or with whom, by city key
 * @param happened when, where the source says so; a commitment's is its due date
 * @param reported the date of the earliest report that says it; null is never filled from the clock
 * @param orderInReport place among the acts of its report, from 0: orders acts without dates
 * @param until last day of a fixed term (signing, renewal)
 * @param name an event's name, a promise's words, a courtesy's kind, an authority as printed
 * @param channel which line a suspension freezes; null is all
 * @param note the officer's own remark or a ruling's reason
 * @param supersedes the act in whose place this one stands
 */
public record NewAct(
    Pair pair,
    ActKind kind,
    Modality modality,
    @Nullable Form form,
    List<String> actors,
    List<String> recipients,
    List<Person> people,
    @Nullable String place,
    @Nullable Happened happened,
    @Nullable LocalDate reported,
    int orderInReport,
    @Nullable LocalDate until,
    Set<Field> fields,
    @Nullable String name,
    @Nullable Channel channel,
    @Nullable Paper paper,
    @Nullable String note,
    List<Evidence> evidence,
    Visibility visibility,
    @Nullable Long supersedes,
    @Nullable Effect effect) {

  public NewAct {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    people = List.copyOf(people);
    fields = Set.copyOf(fields);
    evidence = List.copyOf(evidence);
  }

  /** An act of the office's eyes only, about nothing more than its kind yet. */
  public static NewAct of(Pair pair, ActKind kind, Modality modality) {
    return new NewAct(
        pair,
        kind,
        modality,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        0,
        null,
        Set.of(),
        null,
        null,
        null,
        null,
        List.of(),
        new Visibility.Office(),
        null,
        null);
  }

  /** From one city to another, by their keys. */
  public NewAct from(String actor, String recipient) {
    return withActors(List.of(actor)).withRecipients(List.of(recipient));
  }

  public NewAct withKind(ActKind kind) {
    return with(edit -> edit.kind = kind);
  }

  public NewAct withModality(Modality modality) {
    return with(edit -> edit.modality = modality);
  }

  public NewAct withForm(@Nullable Form form) {
    return with(edit -> edit.form = form);
  }

  public NewAct withActors(List<String> actors) {
    return with(edit -> edit.actors = actors);
  }

  public NewAct withRecipients(List<String> recipients) {
    return with(edit -> edit.recipients = recipients);
  }

  public NewAct withPeople(List<Person> people) {
    return with(edit -> edit.people = people);
  }

  public NewAct withPlace(@Nullable String place) {
    return with(edit -> edit.place = place);
  }

  public NewAct withHappened(@Nullable Happened happened) {
    return with(edit -> edit.happened = happened);
  }

  /** The report's date, and the place among its acts. */
  public NewAct withReported(@Nullable LocalDate reported, int orderInReport) {
    return with(
        edit -> {
          edit.reported = reported;
          edit.orderInReport = orderInReport;
        });
  }

  public NewAct withUntil(@Nullable LocalDate until) {
    return with(edit -> edit.until = until);
  }

  public NewAct withFields(Set<Field> fields) {
    return with(edit -> edit.fields = fields);
  }

  public NewAct withName(@Nullable String name) {
    return with(edit -> edit.name = name);
  }

  public NewAct withChannel(@Nullable Channel channel) {
    return with(edit -> edit.channel = channel);
  }

  public NewAct withPaper(@Nullable Paper paper) {
    return with(edit -> edit.paper = paper);
  }

  public NewAct withNote(@Nullable String note) {
    return with(edit -> edit.note = note);
  }

  public NewAct withEvidence(List<Evidence> evidence) {
    return with(edit -> edit.evidence = evidence);
  }

  public NewAct withVisibility(Visibility visibility) {
    return with(edit -> edit.visibility = visibility);
  }

  public NewAct withSupersedes(@Nullable Long supersedes) {
    return with(edit -> edit.supersedes = supersedes);
  }

  public NewAct withEffect(@Nullable Effect effect) {
    return with(edit -> edit.effect = effect);
  }

  private NewAct with(Consumer<ActEdit> change) {
    ActEdit edit = new ActEdit(this);
    change.accept(edit);
    return edit.act();
  }
}
