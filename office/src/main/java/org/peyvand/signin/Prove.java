package org.peyvand.signin;

import java.time.Duration;
import java.util.Optional;
import org.peyvand.secret.Attempts;
import org.peyvand.staff.Passwords;
import org.peyvand.staff.People;
import org.peyvand.staff.Person;
import org.springframework.stereotype.Component;

/** Shows again that it is the person who sits there: the password, and the code if there is one. */
@Component
class Prove {

  private final People people;
  private final Passwords passwords;
  private final SecondFactor secondFactor;
  private final Sessions sessions;
  private final Attempts attempts = new Attempts(10, Duration.ofMinutes(15));

  Prove(People people, Passwords passwords, SecondFactor secondFactor, Sessions sessions) {
    this.people = people;
    this.passwords = passwords;
    this.secondFactor = secondFactor;
    this.sessions = sessions;
  }

  /** What came of it. */
  sealed interface Outcome {

    /** Shown; good for ten minutes. */
    record Proven() implements Outcome {}

    /** Password or code is not the person's. */
    record Wrong() implements Outcome {}

    /** Too many failures. */
    record TooMany(Duration pause) implements Outcome {}
  }

  boolean needsCode(Session session) {
    return people.get(session.member().id()).totp() != null;
  }

  Outcome prove(Session session, String password, String code) {
    String key = "person " + session.member().id();
    Optional<Duration> pause = attempts.begin(key);
    if (pause.isPresent()) {
      return new Outcome.TooMany(pause.get());
    }
    Person person = people.get(session.member().id());
    if (!passwords.fits(password, person)
        || (person.totp() != null && !secondFactor.takes(person, code))) {
      return new Outcome.Wrong();
    }
    attempts.succeeded(key);
    sessions.proven(session.id());
    return new Outcome.Proven();
  }
}
