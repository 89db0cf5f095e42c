package org.peyvand.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of an act while one of them is exchanged. */
final class ActEdit {

  Pair pair;
  ActKind kind;
  Modality modality;
  @Nullable Form form;
  List<String> actors;
  List<String> recipients;
  List<Person> people;
  @Nullable String place;
  @Nullable Happened happened;
  @Nullable LocalDate reported;
  int orderInReport;
  @Nullable LocalDate until;
  Set<Field> fields;
  @Nullable String name;
  @Nullable Channel channel;
  @Nullable Paper paper;
  @Nullable String note;
  List<Evidence> evidence;
  Visibility visibility;
  @Nullable Long supersedes;
  @Nullable Effect effect;

  ActEdit(NewAct act) {
    pair = act.pair();
    kind = act.kind();
    modality = act.modality();
    form = act.form();
    actors = act.actors();
    recipients = act.recipients();
    people = act.people();
    place = act.place();
    happened = act.happened();
    reported = act.reported();
    orderInReport = act.orderInReport();
    until = act.until();
    fields = act.fields();
    name = act.name();
    channel = act.channel();
    paper = act.paper();
    note = act.note();
    evidence = act.evidence();
    visibility = act.visibility();
    supersedes = act.supersedes();
    effect = act.effect();
  }

  NewAct act() {
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
