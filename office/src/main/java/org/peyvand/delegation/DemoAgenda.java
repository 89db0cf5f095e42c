package org.peyvand.delegation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.peyvand.agenda.Event;
import org.peyvand.agenda.KeepEvent;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.Pair;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.Masthead;
import org.peyvand.web.PageLanguage;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The agenda of the demo: the exhibition that the first report names, with its act, and the
 * delegation that was promised to it. Nothing else, and nothing twice.
 */
@Component
@Profile("demo")
@Order(DemoAgenda.LAST)
class DemoAgenda implements ApplicationRunner {

  static final int LAST = Integer.MAX_VALUE;
  private static final StaffMember DEMO = new StaffMember(0, "Peyvand demo", Set.of(Role.OFFICER));
  private static final Pair PAIR = Pair.of("isfahan", "istanbul");

  private final Dossiers dossiers;
  private final KeepEvent keep;
  private final Delegations delegations;
  private final Masthead masthead;
  private final JdbcClient jdbc;

  DemoAgenda(
      Dossiers dossiers,
      KeepEvent keep,
      Delegations delegations,
      Masthead masthead,
      JdbcClient jdbc) {
    this.dossiers = dossiers;
    this.keep = keep;
    this.delegations = delegations;
    this.masthead = masthead;
    this.jdbc = jdbc;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    boolean empty =
        jdbc.sql(
                """
                select not exists
                  (select from agenda_event_act where first = :first and second = :second)
                """)
            .param("first", PAIR.first())
            .param("second", PAIR.second())
            .query(Boolean.class)
            .single();
    if (empty) {
      dossiers.findForOffice(PAIR, masthead.today()).ifPresent(this::add);
    }
  }

  private void add(Dossier dossier) {
    List<Act> fairs = dossier.events().stream().filter(act -> act.happened() != null).toList();
    if (fairs.isEmpty()) {
      return;
    }
    Act fair = fairs.getFirst();
    String name = Objects.requireNonNull(fair.name());
    String host = fair.recipients().isEmpty() ? null : fair.recipients().getFirst();
    Event event =
        new Event(
            Map.of(PageLanguage.FA, name),
            null,
            host,
            fair.place(),
            fair.happened(),
            null,
            null,
            fair.visibility(),
            null,
            false);
    long id = keep.add(event, new KeepEvent.Proof(fair.id(), PAIR), DEMO);
    fairs.stream()
        .skip(1)
        .filter(other -> Objects.equals(other.happened(), fair.happened()))
        .forEach(other -> keep.join(id, new KeepEvent.Proof(other.id(), PAIR), DEMO));
    dossier.counted().stream()
        .filter(act -> act.kind() == ActKind.COMMITMENT && Counting.isPromise(act))
        .filter(act -> act.actors().equals(List.of("istanbul")))
        .findFirst()
        .ifPresent(promise -> promised(id, promise));
  }

  private void promised(long event, Act promise) {
    delegations.keep(
        new Delegation(
            0,
            0,
            event,
            "istanbul",
            "isfahan",
            promise.id(),
            Delegation.State.PROMISED,
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            null),
        DEMO);
  }
}
