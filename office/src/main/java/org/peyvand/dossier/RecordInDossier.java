package org.peyvand.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.peyvand.city.Cities;
import org.peyvand.city.OfficeHolders;
import org.peyvand.dossier.Recording.Refusal;
import org.peyvand.dossier.Recording.Refused;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Masthead;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class RecordInDossier implements RecordAct {

  private final RelationRows relations;
  private final ActRows rows;
  private final Cities cities;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Masthead masthead;
  private final Clock clock;
  private final OfficeHolders holders;

  RecordInDossier(
      RelationRows relations,
      ActRows rows,
      Cities cities,
      ApplicationEventPublisher events,
      PlatformTransactionManager transactions,
      Masthead masthead,
      Clock clock,
      OfficeHolders holders) {
    this.relations = relations;
    this.rows = rows;
    this.cities = cities;
    this.events = events;
    this.transaction = new TransactionTemplate(transactions);
    this.masthead = masthead;
    this.clock = clock;
    this.holders = holders;
  }

  @Override
  public Recording record(List<NewAct> acts, long seen, StaffMember officer) {
    if (acts.isEmpty()) {
      return new Recording.Recorded(List.of());
    }
    Pair pair = acts.getFirst().pair();
    for (int i = 0; i < acts.size(); i++) {
      if (!acts.get(i).pair().equals(pair)) {
        return new Refused(i, Refusal.TWO_DOSSIERS);
      }
    }
    if (pair.cities().stream().anyMatch(city -> cities.find(city).isEmpty())) {
      return new Refused(0, Refusal.UNKNOWN_CITY);
    }
    Recording result =
        transaction.execute(
            status -> {
              Recording recording = recordHeld(relations.held(pair), acts, seen, officer);
              if (recording instanceof Refused) {
                status.setRollbackOnly();
              }
              return recording;
            });
    return Objects.requireNonNull(result);
  }

  private Recording recordHeld(
      Relation relation, List<NewAct> acts, long seen, StaffMember officer) {
    if (seen != ANY_POSITION && seen != relation.position()) {
      return new Refused(0, Refusal.CHANGED_MEANWHILE);
    }
    boolean looksBack = acts.stream().anyMatch(a -> a.supersedes() != null || a.effect() != null);
    List<Act> all =
        new ArrayList<>(looksBack ? rows.of(relation.id(), relation.pair()) : List.of());
    List<Act> recorded = new ArrayList<>();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate today = masthead.today();
    long position = relation.position();
    for (int i = 0; i < acts.size(); i++) {
      NewAct act = acts.get(i);
      Refusal refusal = Scrutiny.refusal(act, all, today);
      if (refusal != null) {
        return new Refused(i, refusal);
      }
      position++;
      Act added = rows.add(relation.id(), position, act, now, officer.name(), officer.id());
      all.add(added);
      recorded.add(added);
    }
    relations.moveTo(relation, position);
    noteOfficeHolders(recorded);
    events.publishEvent(new DossierChanged(new Relation(relation.id(), relation.pair(), position)));
    return new Recording.Recorded(recorded);
  }

  /** Who was seen in which office on which day; of acts that no longer count nothing is kept. */
  private void noteOfficeHolders(List<Act> recorded) {
    for (Act act : recorded) {
      if (act.supersedes() != null) {
        holders.unsee(act.supersedes());
      }
      if (act.effect() instanceof Effect.Withdraws(long target)) {
        holders.unsee(target);
      }
      if (act.modality() != Modality.DENIED) {
        act.people().stream()
            .filter(person -> person.office() != null && person.city() != null)
            .filter(person -> cities.find(String.valueOf(person.city())).isPresent())
            .forEach(
                person ->
                    holders.seen(
                        String.valueOf(person.city()),
                        String.valueOf(person.office()),
                        person.name(),
                        ActTime.day(act),
                        act.id()));
      }
    }
  }
}
