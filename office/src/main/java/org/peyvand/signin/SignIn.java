package org.peyvand.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Attempts;
import org.peyvand.secret.Seal;
import org.peyvand.secret.Secrets;
import org.peyvand.secret.Token;
import org.peyvand.staff.Journal;
import org.peyvand.staff.Passwords;
import org.peyvand.staff.People;
import org.peyvand.staff.Person;
import org.peyvand.staff.SignInName;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;

/**
 * Lets a person in by name and password, and by a code where the person has a second factor. Says
 * never whether a name exists: not by words, not by time, not by when it locks.
 */
@Component
class SignIn {

  /** What came of an attempt. */
  sealed interface Outcome {

    /** In; the token goes into the cookie. */
    record In(Token token, StaffMember member) implements Outcome {}

    /** The password is right; a code must follow within five minutes, with this ticket. */
    record CodeNeeded(String ticket) implements Outcome {}

    /** Name and password do not belong together, or the code is not the one of now. */
    record Wrong() implements Outcome {}

    /** Too many failures for this name or from this address. */
    record TooMany(Duration pause) implements Outcome {}
  }

  private static final Duration TICKET = Duration.ofMinutes(5);

  private final People people;
  private final Passwords passwords;
  private final SecondFactor secondFactor;
  private final Sessions sessions;
  private final Journal journal;
  private final Seal seal;
  private final Attempts ofName = new Attempts(10, Duration.ofMinutes(15));
  private final Attempts ofAddress = new Attempts(50, Duration.ofMinutes(15));

  SignIn(
      People people,
      Passwords passwords,
      SecondFactor secondFactor,
      Sessions sessions,
      Journal journal,
      Secrets secrets,
      Clock clock) {
    this.people = people;
    this.passwords = passwords;
    this.secondFactor = secondFactor;
    this.sessions = sessions;
    this.journal = journal;
    this.seal = new Seal(secrets.get("tickets"), clock);
  }

  /** By name and password. */
  Outcome byPassword(String name, String password, String address, String agent) {
    String key = "name " + SignInName.fold(name);
    Optional<Duration> wait = begin(key, address);
    if (wait.isPresent()) {
      return new Outcome.TooMany(wait.get());
    }
    Person person = people.find(name).orElse(null);
    if (!passwords.fits(password, person) || person == null) {
      return new Outcome.Wrong();
    }
    succeeded(key, address);
    return person.totp() == null
        ? in(person.member(), address, agent)
        : new Outcome.CodeNeeded(person.member().id() + "." + seal.of(meaning(person)));
  }

  /** By the code that follows a right password. */
  Outcome byCode(String ticket, String code, String address, String agent) {
    Person person = ticketHolder(ticket);
    if (person == null) {
      return new Outcome.Wrong();
    }
    String key = "code " + person.member().id();
    Optional<Duration> wait = begin(key, address);
    if (wait.isPresent()) {
      return new Outcome.TooMany(wait.get());
    }
    if (!secondFactor.takes(person, code)) {
      return new Outcome.Wrong();
    }
    succeeded(key, address);
    return in(person.member(), address, agent);
  }

  /** Whether a ticket still stands: else the password must be given again. */
  boolean isOpen(String ticket) {
    return ticketHolder(ticket) != null;
  }

  private @Nullable Person ticketHolder(String ticket) {
    int dot = ticket.indexOf('.');
    if (dot < 1
        || dot > 18
        || !ticket.substring(0, dot).chars().allMatch(c -> c >= '0' && c <= '9')) {
      return null;
    }
    return people
        .find(Long.parseLong(ticket.substring(0, dot)))
        .filter(person -> seal.isOf(meaning(person), ticket.substring(dot + 1), TICKET))
        .orElse(null);
  }

  /** A ticket dies with the password it was given for. */
  private static String meaning(Person person) {
    return "code for " + person.member().id() + " " + person.passwordHash();
  }

  private Outcome in(StaffMember member, String address, String agent) {
    Token token = sessions.begin(member.id(), address, agent);
    journal.note(member, "signin.journal.in");
    return new Outcome.In(token, member);
  }

  private Optional<Duration> begin(String key, String address) {
    Optional<Duration> wait = ofAddress.begin(address);
    return wait.isPresent() ? wait : ofName.begin(key);
  }

  private void succeeded(String key, String address) {
    ofName.succeeded(key);
    ofAddress.succeeded(address);
  }
}
