package org.peyvand.signin;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.FreshProof;
import org.peyvand.staff.Journal;
import org.peyvand.staff.PasswordRule;
import org.peyvand.staff.Passwords;
import org.peyvand.staff.People;
import org.peyvand.staff.Person;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Masthead;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What a person sees and changes of themselves: where they are signed in, their password. */
@Controller
class AccountPages {

  /** One browser. */
  record Place(long id, LocalDateTime lastSeen, String address, String agent, boolean here) {}

  /**
   * A person's own page.
   *
   * @param codesLeft recovery codes not yet used; empty without a second factor
   */
  record AccountView(
      Person person, List<Role> roles, List<Place> places, Optional<Integer> codesLeft) {}

  private final People people;
  private final Passwords passwords;
  private final Sessions sessions;
  private final SecondFactor secondFactor;
  private final Journal journal;
  private final Masthead masthead;

  AccountPages(
      People people,
      Passwords passwords,
      Sessions sessions,
      SecondFactor secondFactor,
      Journal journal,
      Masthead masthead) {
    this.people = people;
    this.passwords = passwords;
    this.sessions = sessions;
    this.secondFactor = secondFactor;
    this.journal = journal;
    this.masthead = masthead;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/me")
  View page(Frame frame, Session session) {
    StaffMember member = session.member();
    Person person = people.get(member.id());
    AccountView view =
        new AccountView(
            person,
            member.roles().stream().sorted().toList(),
            sessions.list(member.id()).stream().map(one -> place(one, session)).toList(),
            Optional.ofNullable(person.totp()).map(totp -> secondFactor.left(member.id())));
    return Html.of("signin/account.jte", Map.of("frame", frame, "view", view));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @PostMapping("/desk/me/sessions/{id:\\d+}/end")
  View end(StaffMember member, @PathVariable long id) {
    if (sessions.end(id, member.id())) {
      journal.note(member, "signin.journal.ended-session");
    }
    return new SeeOther("/desk/me");
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @PostMapping("/desk/me/sessions/end-others")
  View endOthers(Session session) {
    if (sessions.endOthers(session.member().id(), session.id()) > 0) {
      journal.note(session.member(), "signin.journal.ended-others");
    }
    return new SeeOther("/desk/me");
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @FreshProof
  @GetMapping("/desk/me/password")
  View askPassword(Frame frame) {
    return passwordPage(frame, Map.of());
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @FreshProof
  @PostMapping("/desk/me/password")
  View setPassword(
      Frame frame,
      Session session,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again) {
    Person person = people.get(session.member().id());
    Optional<String> problem =
        PasswordRule.broken(password, again, person.signInName(), person.member().name());
    if (problem.isPresent()) {
      String field = problem.get().endsWith("differs") ? "again" : "password";
      return passwordPage(frame, Map.of(field, problem.get()))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    people.setPassword(person.member().id(), passwords.hash(password));
    sessions.endOthers(person.member().id(), session.id());
    journal.note(person.member(), "signin.journal.password");
    return new SeeOther("/desk/me");
  }

  private static Html passwordPage(Frame frame, Map<String, String> problems) {
    return Html.of("signin/password.jte", Map.of("frame", frame, "problems", problems));
  }

  private Place place(Session one, Session current) {
    Instant seen = one.id() == current.id() ? current.lastSeen() : one.lastSeen();
    return new Place(
        one.id(),
        LocalDateTime.ofInstant(seen, masthead.zone()),
        one.address(),
        one.agent(),
        one.id() == current.id());
  }
}
