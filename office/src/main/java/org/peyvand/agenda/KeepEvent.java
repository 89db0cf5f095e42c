package org.peyvand.agenda;

import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts events into the agenda and new versions in the place of older ones. */
@Component
public class KeepEvent {

  private final EventRows rows;
  private final JdbcClient jdbc;
  private final Journal journal;
  private final ApplicationEventPublisher facts;
  private final Clock clock;

  KeepEvent(
      EventRows rows,
      JdbcClient jdbc,
      Journal journal,
      ApplicationEventPublisher facts,
      Clock clock) {
    this.rows = rows;
    this.jdbc = jdbc;
    this.journal = journal;
    this.facts = facts;
    this.clock = clock;
  }

  /** An act that tells of an event, and whose dossier it is in. */
  public record Proof(long act, Pair pair) {}

  /**
   * A new event.
   *
   * @param proof the act that tells of it, if one does
   * @return its number
   */
  @Transactional
  public long add(Event event, @Nullable Proof proof, StaffMember officer) {
    long id = rows.add(event, clock.instant(), officer.name());
    if (proof != null) {
      attach(id, proof);
    }
    note(id, event, "agenda.journal.added", officer);
    return id;
  }

  /**
   * A new version of an event.
   *
   * @param seen the version that the officer began from
   * @return false if somebody else has written one since; nothing is kept then
   */
  @Transactional
  public boolean change(long id, int seen, Event event, StaffMember officer) {
    Optional<KeptEvent> before = rows.find(id, officer.id());
    if (before.isEmpty() || before.get().version() != seen) {
      return false;
    }
    if (before.get().said().equals(event)) {
      return true;
    }
    if (!rows.change(id, seen, event, clock.instant(), officer.name())) {
      return false;
    }
    note(id, event, "agenda.journal.changed", officer);
    return true;
  }

  /** One more act tells of the same event. */
  @Transactional
  public void join(long id, Proof proof, StaffMember officer) {
    KeptEvent event = rows.find(id, officer.id()).orElseThrow();
    attach(id, proof);
    note(id, event.said(), "agenda.journal.joined", officer);
  }

  /** An act tells of nothing for this agenda. */
  @Transactional
  public void setAside(Proof proof, StaffMember officer) {
    jdbc.sql(
            """
            insert into agenda_set_aside (act, by_officer, at) values (?, ?, now())
            on conflict do nothing
            """)
        .params(proof.act(), officer.name())
        .update();
    journal.noteAt(officer, "/desk/ties/" + proof.pair().slug(), "agenda.journal.set-aside");
  }

  private void attach(long id, Proof proof) {
    jdbc.sql(
            """
            insert into agenda_event_act (event, act, first, second) values (?, ?, ?, ?)
            on conflict do nothing
            """)
        .params(id, proof.act(), proof.pair().first(), proof.pair().second())
        .update();
  }

  private void note(long id, Event event, String what, StaffMember officer) {
    String name =
        event.visibility() instanceof Visibility.Named ? "…" : event.name(PageLanguage.FA);
    journal.noteAt(officer, "/desk/events/" + id, what, name);
    facts.publishEvent(new AgendaChanged(id));
  }
}
