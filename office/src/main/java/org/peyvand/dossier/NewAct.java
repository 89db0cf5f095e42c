package org.peyvand.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        List.of(actor),
        List.of(recipient),
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withKind(ActKind kind) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withModality(Modality modality) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withForm(@Nullable Form form) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withActors(List<String> actors) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withRecipients(List<String> recipients) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withPeople(List<Person> people) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withPlace(@Nullable String place) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withHappened(@Nullable Happened happened) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withReported(@Nullable LocalDate reported, int orderInReport) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withUntil(@Nullable LocalDate until) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withFields(Set<Field> fields) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withName(@Nullable String name) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withChannel(@Nullable Channel channel) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withPaper(@Nullable Paper paper) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withNote(@Nullable String note) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withEvidence(List<Evidence> evidence) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withVisibility(Visibility visibility) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withSupersedes(@Nullable Long supersedes) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }

  public NewAct withEffect(@Nullable Effect effect) {
    return new NewAct(
        pair,
        kind,
        modality,
        form,
        actors,
        recipients,
        people,
        place,
        happened,
        reported,
        orderInReport,
        until,
        fields,
        name,
        channel,
        paper,
        note,
        evidence,
        visibility,
        supersedes,
        effect);
  }
}
