package org.peyvand.settings;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import org.peyvand.secret.Token;
import org.peyvand.staff.Journal;
import org.peyvand.staff.PasswordRule;
import org.peyvand.staff.Passwords;
import org.peyvand.staff.People;
import org.peyvand.staff.PersonName;
import org.peyvand.staff.Role;
import org.peyvand.staff.SignInName;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The first start: the office and its first person, together or not at all. */
@Component
class SetUpOffice {

  /**
   * The first person as typed.
   *
   * @param shown the name beside what the person does
   * @param name the name to sign in with
   */
  record FirstPerson(String shown, String name, String password, String again) {

    Map<String, String> problems() {
      Map<String, String> problems = new LinkedHashMap<>();
      if (PersonName.of(shown).isEmpty()) {
        problems.put("shown", "staff.refusal.name-shape");
      }
      if (SignInName.of(name).isEmpty()) {
        problems.put("name", "staff.join.name-shape");
      }
      PasswordRule.broken(password, again, shown, name)
          .ifPresent(key -> problems.put(key.endsWith("differs") ? "again" : "password", key));
      return problems;
    }
  }

  private final FirstStart firstStart;
  private final Settings settings;
  private final People people;
  private final Passwords passwords;
  private final Journal journal;

  SetUpOffice(
      FirstStart firstStart,
      Settings settings,
      People people,
      Passwords passwords,
      Journal journal) {
    this.firstStart = firstStart;
    this.settings = settings;
    this.people = people;
    this.passwords = passwords;
    this.journal = journal;
  }

  /** Does it with a form and a person without problems; false if the link is used or too old. */
  @Transactional
  public boolean setUp(Token link, OfficeSettings office, FirstPerson first) {
    if (!firstStart.take(link)) {
      return false;
    }
    settings.replace(office);
    long id =
        people.add(
            PersonName.of(first.shown()).orElseThrow(),
            SignInName.of(first.name()).orElseThrow(),
            passwords.hash(first.password()),
            EnumSet.of(Role.ADMINISTRATOR, Role.OFFICER));
    journal.note(people.get(id).member(), "settings.journal.set-up");
    return true;
  }
}
