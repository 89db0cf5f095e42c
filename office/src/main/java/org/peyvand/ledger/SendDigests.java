package org.peyvand.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.peyvand.mail.Letter;
import org.peyvand.mail.Recipients;
import org.peyvand.mail.SendLetter;
import org.peyvand.web.Masthead;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Sends each person's daily letter once, from the hour that the office has set on, whoever of
 * several servers gets there first. A letter that the mail server did not take is tried again after
 * a quarter of an hour, five times a day; one whose fate is unknown, because this program was
 * killed while sending, is not: no letter is better than two.
 */
@Component
class SendDigests {

  private static final int MOST_ATTEMPTS = 5;
  private static final int MINUTES_BETWEEN = 15;

  private final SendLetter send;
  private final Recipients recipients;
  private final Digest digest;
  private final Masthead masthead;
  private final JdbcClient jdbc;

  SendDigests(
      SendLetter send, Recipients recipients, Digest digest, Masthead masthead, JdbcClient jdbc) {
    this.send = send;
    this.recipients = recipients;
    this.digest = digest;
    this.masthead = masthead;
    this.jdbc = jdbc;
  }

  /** Sends what is due at a moment; how many letters the mail server has taken. */
  int sendDue(Instant now) {
    if (!send.isOn()) {
      return 0;
    }
    ZonedDateTime here = now.atZone(masthead.zone());
    if (here.getHour() < send.hour()) {
      return 0;
    }
    LocalDate day = here.toLocalDate();
    int sent = 0;
    for (Recipients.Reader reader : recipients.daily()) {
      if (claim(day, reader.member().id(), now)) {
        sent += send(reader, day) ? 1 : 0;
      }
    }
    return sent;
  }

  private boolean send(Recipients.Reader reader, LocalDate day) {
    long person = reader.member().id();
    Optional<Letter> letter;
    try {
      letter = digest.letter(reader, day);
    } catch (RuntimeException e) {
      note(day, person, "failed");
      throw e;
    }
    if (letter.isEmpty()) {
      note(day, person, "nothing");
      return false;
    }
    boolean taken = send.send(letter.get()) == SendLetter.Outcome.SENT;
    note(day, person, taken ? "sent" : "failed");
    return taken;
  }

  /** The row is the claim: of two that ask at once, one gets it. */
  private boolean claim(LocalDate day, long person, Instant now) {
    OffsetDateTime at = now.atOffset(ZoneOffset.UTC);
    return jdbc.sql(
                """
                insert into ledger_digest as d (day, person, state, attempts, at)
                values (:day, :person, 'sending', 1, :now)
                on conflict (day, person) do update
                  set state = 'sending', attempts = d.attempts + 1, at = :now
                  where d.state = 'failed' and d.attempts < :most and d.at <= :before
                """)
            .param("day", day)
            .param("person", person)
            .param("now", at)
            .param("most", MOST_ATTEMPTS)
            .param("before", at.minusMinutes(MINUTES_BETWEEN))
            .update()
        == 1;
  }

  private void note(LocalDate day, long person, String state) {
    jdbc.sql("update ledger_digest set state = ? where day = ? and person = ?")
        .params(state, day, person)
        .update();
  }
}
