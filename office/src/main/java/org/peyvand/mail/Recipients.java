package org.peyvand.mail;

import java.util.List;
import java.util.Optional;
import org.peyvand.staff.People;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** Who of the office gets letters, where and in which language. */
@Component
public class Recipients {

  private final MailRows rows;
  private final People people;

  Recipients(MailRows rows, People people) {
    this.rows = rows;
    this.people = people;
  }

  /** What a person has said of letters. */
  record Recipient(long person, String address, PageLanguage language, boolean daily) {}

  /** A person who is of the office now and wants a letter. */
  public record Reader(StaffMember member, String address, PageLanguage language) {}

  /** Everybody who wants the daily letter and has not left. */
  public List<Reader> daily() {
    return rows.daily().stream().flatMap(person -> find(person).stream()).toList();
  }

  /** Where one person gets letters; empty if nowhere, or if the person has left. */
  public Optional<Reader> find(long person) {
    return rows.recipient(person)
        .flatMap(
            recipient ->
                people
                    .find(person)
                    .map(
                        found ->
                            new Reader(found.member(), recipient.address(), recipient.language())));
  }
}
