package org.peyvand.settings;

import java.util.List;
import org.peyvand.command.ReadyNotice;
import org.peyvand.staff.People;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Prints the link of the first start as long as the office has nobody. */
@Component
@Profile("!demo")
class SetUpNotice implements ReadyNotice {

  private final People people;
  private final FirstStart firstStart;

  SetUpNotice(People people, FirstStart firstStart) {
    this.people = people;
    this.firstStart = firstStart;
  }

  @Override
  public List<String> lines(String address) {
    return people.isEmpty()
        ? List.of(
            "Set the office up (works once, within "
                + FirstStart.GOOD_FOR.toHours()
                + " hours): "
                + address
                + "/set-up/"
                + firstStart.newLink().text())
        : List.of();
  }
}
