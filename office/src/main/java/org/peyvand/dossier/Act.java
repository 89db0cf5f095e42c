package org.peyvand.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened or was promised in a relation, with its evidence. Never edited: a
 * correction is a new act that supersedes, and both stay.
 *
 * @param id unique for ever
 * @param position place in the relation's dossier by recording, from 1
 * @param said what it says; also reachable through this record's own accessors
 * @param recorded when it was recorded
 * @param recordedBy the officer's name then
 * @param recorder the officer's number, 0 for the command line
 */
public record Act(
    long id, long position, NewAct said, Instant recorded, String recordedBy, long recorder) {

  public Pair pair() {
    return said.pair();
  }

  public ActKind kind() {
    return said.kind();
  }

  public Modality modality() {
    return said.modality();
  }

  public @Nullable Form form() {
    return said.form();
  }

  public List<String> actors() {
    return said.actors();
  }

  public List<String> recipients() {
    return said.recipients();
  }

  public List<Person> people() {
    return said.people();
  }

  public @Nullable String place() {
    return said.place();
  }

  public @Nullable Happened happened() {
    return said.happened();
  }

  public @Nullable LocalDate reported() {
    return said.reported();
  }

  public int orderInReport() {
    return said.orderInReport();
  }

  public @Nullable LocalDate until() {
    return said.until();
  }

  public Set<Field> fields() {
    return said.fields();
  }

  public @Nullable String name() {
    return said.name();
  }

  public @Nullable Channel channel() {
    return said.channel();
  }

  public @Nullable Paper paper() {
    return said.paper();
  }

  public @Nullable String note() {
    return said.note();
  }

  public List<Evidence> evidence() {
    return said.evidence();
  }

  public Visibility visibility() {
    return said.visibility();
  }

  public @Nullable Long supersedes() {
    return said.supersedes();
  }

  public @Nullable Effect effect() {
    return said.effect();
  }
}
