package org.peyvand.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.peyvand.secret.Token;
import org.peyvand.staff.Journal;
import org.peyvand.staff.People;
import org.peyvand.staff.Person;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The secret addresses of people's own feeds. */
@Component
class Addresses {

  private final JdbcClient jdbc;
  private final People people;
  private final Journal journal;
  private final Clock clock;

  Addresses(JdbcClient jdbc, People people, Journal journal, Clock clock) {
    this.jdbc = jdbc;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
  }

  /** Since when a person has one; empty for none. */
  Optional<Instant> made(long person) {
    return jdbc.sql("select made from calendar_address where person = ?")
        .param(person)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** A new address; the one before leads nowhere from now on. */
  @Transactional
  public Token make(StaffMember member) {
    Token token = Token.random();
    jdbc.sql(
            """
            insert into calendar_address (person, token_hash, made) values (?, ?, ?)
            on conflict (person) do update set token_hash = excluded.token_hash,
              made = excluded.made
            """)
        .params(member.id(), token.hash(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    journal.note(member, "calendar.journal.made");
    return token;
  }

  @Transactional
  public void end(StaffMember member) {
    if (jdbc.sql("delete from calendar_address where person = ?").param(member.id()).update() > 0) {
      journal.note(member, "calendar.journal.ended");
    }
  }

  /** Whose feed an address leads to; nobody's once the person has left. */
  Optional<StaffMember> whose(Token token) {
    return jdbc.sql("select person from calendar_address where token_hash = ?")
        .param(token.hash())
        .query(Long.class)
        .optional()
        .flatMap(people::find)
        .map(Person::member);
  }
}
