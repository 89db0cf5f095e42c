package org.peyvand.staff;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes an invited person one of the office, or gives somebody who is here a new password. */
@Component
class AcceptInvitation {

  /** What came of it. */
  sealed interface Outcome {

    /** Welcome; the name to sign in with. */
    record Accepted(String signInName) implements Outcome {}

    /** The link was used in the meantime. */
    record TooLate() implements Outcome {}

    /** Field and key of the sentence of what is wrong with it. */
    record Refused(Map<String, String> problems) implements Outcome {}
  }

  private final Invitations invitations;
  private final People people;
  private final Passwords passwords;
  private final Journal journal;

  AcceptInvitation(Invitations invitations, People people, Passwords passwords, Journal journal) {
    this.invitations = invitations;
    this.people = people;
    this.passwords = passwords;
    this.journal = journal;
  }

  @Transactional
  public Outcome accept(Invitation invitation, String signInName, String password, String again) {
    Person known =
        invitation.person() == null ? null : people.find(invitation.person()).orElse(null);
    Map<String, String> problems = problems(invitation, known, signInName, password, again);
    if (!problems.isEmpty()) {
      return new Outcome.Refused(problems);
    }
    boolean left = invitation.person() != null && known == null;
    if (left || !invitations.take(invitation.id())) {
      return new Outcome.TooLate();
    }
    String hash = passwords.hash(password);
    if (known != null) {
      people.setPassword(known.member().id(), hash);
      journal.note(known.member(), "staff.journal.new-password");
      return new Outcome.Accepted(known.signInName());
    }
    String folded = SignInName.of(signInName).orElseThrow();
    long id = people.add(invitation.name(), folded, hash, invitation.roles());
    journal.note(people.get(id).member(), "staff.journal.joined");
    return new Outcome.Accepted(folded);
  }

  private Map<String, String> problems(
      Invitation invitation,
      @Nullable Person known,
      String signInName,
      String password,
      String again) {
    Map<String, String> problems = new LinkedHashMap<>();
    if (known == null) {
      Optional<String> folded = SignInName.of(signInName);
      if (folded.isEmpty()) {
        problems.put("name", "staff.join.name-shape");
      } else if (people.isTaken(folded.get())) {
        problems.put("name", "staff.join.name-taken");
      }
    }
    String name = known == null ? signInName : known.signInName();
    PasswordRule.broken(password, again, name, invitation.name())
        .ifPresent(key -> problems.put(key.endsWith("differs") ? "again" : "password", key));
    return problems;
  }
}
