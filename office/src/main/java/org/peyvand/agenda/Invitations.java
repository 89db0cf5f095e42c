package org.peyvand.agenda;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invitations to events; whoever may see an event may see its invitations. */
@Component
class Invitations {

  private final JdbcClient jdbc;
  private final Journal journal;
  private final Clock clock;

  Invitations(JdbcClient jdbc, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.journal = journal;
    this.clock = clock;
  }

  List<Invitation> list(long event) {
    return jdbc.sql("select * from agenda_invitation where event = ? order by city, id")
        .param(event)
        .query(Invitations::invitation)
        .list();
  }

  Optional<Invitation> find(long event, long id) {
    return jdbc.sql("select * from agenda_invitation where event = ? and id = ?")
        .params(event, id)
        .query(Invitations::invitation)
        .optional();
  }

  /** Keeps a new one, or a changed one; false if somebody else has changed it since. */
  @Transactional
  public boolean keep(long event, Invitation invitation, StaffMember officer) {
    Object[] said =
        new Object[] {
          invitation.city(),
          invitation.person(),
          invitation.state().token(),
          invitation.sent(),
          invitation.answered(),
          invitation.delegatedTo(),
          invitation.note(),
          clock.instant().atOffset(ZoneOffset.UTC),
          officer.name(),
          event,
          invitation.id(),
          invitation.version()
        };
    int kept =
        invitation.id() == 0
            ? jdbc.sql(
                    """
                    insert into agenda_invitation (city, person, state, sent, answered,
                      delegated_to, note, written, written_by, event)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)
                .params(Arrays.asList(said).subList(0, 10))
                .update()
            : jdbc.sql(
                    """
                    update agenda_invitation set city = ?, person = ?, state = ?, sent = ?,
                      answered = ?, delegated_to = ?, note = ?, written = ?, written_by = ?,
                      version = version + 1
                    where event = ? and id = ? and version = ?
                    """)
                .params(Arrays.asList(said))
                .update();
    if (kept == 1) {
      journal.noteAt(officer, "/desk/events/" + event, "agenda.journal.invitation");
    }
    return kept == 1;
  }

  private static Invitation invitation(ResultSet row, int number) throws SQLException {
    return new Invitation(
        row.getLong("id"),
        row.getInt("version"),
        row.getString("city"),
        row.getString("person"),
        Invitation.State.of(row.getString("state")).orElseThrow(),
        row.getObject("sent", LocalDate.class),
        row.getObject("answered", LocalDate.class),
        row.getString("delegated_to"),
        row.getString("note"));
  }
}
