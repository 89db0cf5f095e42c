package org.peyvand.contact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.peyvand.dossier.Pair;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The contact persons of relations. Whoever asks has made sure that the reader may see the dossier;
 * nothing of them is public, found by search or exported to the public.
 */
@Component
public class Contacts {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Journal journal;

  Contacts(JdbcClient jdbc, Clock clock, Journal journal) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.journal = journal;
  }

  /** All persons of a relation, former ones too; by side, those of today first. */
  @Transactional(readOnly = true)
  public List<ContactPerson> list(Pair pair) {
    return jdbc.sql(
            """
            select * from contact_person where first = ? and second = ?
            order by city, ends desc nulls first, name, id
            """)
        .params(pair.first(), pair.second())
        .query(Contacts::person)
        .list();
  }

  /** The relations that have contact persons. */
  List<Pair> pairs() {
    return jdbc.sql("select distinct first, second from contact_person order by first, second")
        .query((row, number) -> new Pair(row.getString("first"), row.getString("second")))
        .list();
  }

  /** Notes that somebody takes them away; the journal says that, and not whom. */
  void noteTaken(StaffMember who) {
    journal.note(who, "contact.journal.taken");
  }

  /** Adds a person; the journal says that, and not who it is. */
  @Transactional
  void add(Pair pair, ContactPerson person, StaffMember officer) {
    jdbc.sql(
            """
            insert into contact_person
              (first, second, city, name, role, telephone, email, starts, ends, added, added_by)
            values (:first, :second, :city, :name, :role, :telephone, :email, :starts, :ends,
              :now, :by)
            """)
        .param("first", pair.first())
        .param("second", pair.second())
        .param("city", person.city())
        .param("name", person.name())
        .param("role", person.role())
        .param("telephone", person.telephone())
        .param("email", person.email())
        .param("starts", person.from(), java.sql.Types.DATE)
        .param("ends", person.until(), java.sql.Types.DATE)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", officer.id())
        .update();
    // A relation may be known to named people only: the journal leads nowhere and names nobody.
    journal.note(officer, "contact.journal.added");
  }

  /** Sets a person's last day; false if there is no such person of that relation. */
  @Transactional
  boolean end(Pair pair, long id, LocalDate last, StaffMember officer) {
    int ended =
        jdbc.sql(
                """
                update contact_person set ends = :last
                where id = :id and first = :first and second = :second
                  and (starts is null or starts <= :last)
                """)
            .param("last", last)
            .param("id", id)
            .param("first", pair.first())
            .param("second", pair.second())
            .update();
    if (ended > 0) {
      journal.note(officer, "contact.journal.ended");
    }
    return ended > 0;
  }

  private static ContactPerson person(ResultSet row, int number) throws SQLException {
    return new ContactPerson(
        row.getLong("id"),
        row.getString("city"),
        row.getString("name"),
        row.getString("role"),
        row.getString("telephone"),
        row.getString("email"),
        row.getObject("starts", LocalDate.class),
        row.getObject("ends", LocalDate.class));
  }
}
