package org.peyvand.staff;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.peyvand.secret.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an administrator does with the people of the office. One administrator always remains:
 * changes wait for each other, so that two who remove each other at once do not both succeed.
 */
@Component
class ChangeStaff {

  /** Every reason to refuse; each has a sentence {@code staff.refusal.<token>}. */
  enum Refusal {
    UNKNOWN,
    NO_ROLE,
    LAST_ADMINISTRATOR,
    NAME_SHAPE;

    String key() {
      return "staff.refusal." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }

  private final People people;
  private final Invitations invitations;
  private final Journal journal;
  private final JdbcClient jdbc;

  ChangeStaff(People people, Invitations invitations, Journal journal, JdbcClient jdbc) {
    this.people = people;
    this.invitations = invitations;
    this.journal = journal;
    this.jdbc = jdbc;
  }

  /** Why somebody cannot be invited like this, or empty. */
  static Optional<Refusal> problem(String name, Set<Role> roles) {
    if (PersonName.of(name).isEmpty()) {
      return Optional.of(Refusal.NAME_SHAPE);
    }
    return roles.isEmpty() ? Optional.of(Refusal.NO_ROLE) : Optional.empty();
  }

  /** Makes the link of an invitation without a {@link #problem}. */
  @Transactional
  public Token invite(String name, Set<Role> roles, StaffMember by) {
    String shown = PersonName.of(name).orElseThrow();
    journal.noteAt(by, "/desk/staff", "staff.journal.invited", shown);
    return invitations.add(shown, roles, null, by);
  }

  @Transactional
  public void withdraw(long invitation, StaffMember by) {
    if (invitations.withdraw(invitation)) {
      journal.noteAt(by, "/desk/staff", "staff.journal.withdrew");
    }
  }

  /** A link to a new password for somebody who lost the old one. */
  @Transactional
  public Optional<Token> renew(long person, StaffMember by) {
    return people
        .find(person)
        .map(
            known -> {
              StaffMember member = known.member();
              journal.noteAt(by, "/desk/staff", "staff.journal.renewed", member.name());
              return invitations.add(member.name(), member.roles(), member.id(), by);
            });
  }

  @Transactional
  public Optional<Refusal> setRoles(long person, Set<Role> roles, StaffMember by) {
    lock();
    Person known = people.find(person).orElse(null);
    if (known == null) {
      return Optional.of(Refusal.UNKNOWN);
    }
    if (roles.isEmpty()) {
      return Optional.of(Refusal.NO_ROLE);
    }
    if (!roles.contains(Role.ADMINISTRATOR) && isLast(known)) {
      return Optional.of(Refusal.LAST_ADMINISTRATOR);
    }
    Set<Role> before = EnumSet.copyOf(known.member().roles());
    people.setRoles(person, roles);
    if (!before.equals(roles)) {
      journal.noteAt(
          by,
          "/desk/staff",
          "staff.journal.roles",
          known.member().name(),
          String.join(" ", Roles.column(before)),
          String.join(" ", Roles.column(roles)));
    }
    return Optional.empty();
  }

  @Transactional
  public Optional<Refusal> end(long person, StaffMember by) {
    lock();
    Person known = people.find(person).orElse(null);
    if (known == null) {
      return Optional.of(Refusal.UNKNOWN);
    }
    if (isLast(known)) {
      return Optional.of(Refusal.LAST_ADMINISTRATOR);
    }
    people.end(person);
    journal.noteAt(by, "/desk/staff", "staff.journal.ended", known.member().name());
    return Optional.empty();
  }

  private boolean isLast(Person person) {
    return person.member().isAny(Role.ADMINISTRATOR)
        && people.list().stream()
            .noneMatch(
                other ->
                    other.member().id() != person.member().id()
                        && other.member().isAny(Role.ADMINISTRATOR));
  }

  private void lock() {
    jdbc.sql("lock table staff_person in share row exclusive mode").update();
  }
}
