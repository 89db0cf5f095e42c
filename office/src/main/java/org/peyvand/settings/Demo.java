package org.peyvand.settings;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.peyvand.command.ReadyNotice;
import org.peyvand.secret.Secrets;
import org.peyvand.staff.Passwords;
import org.peyvand.staff.People;
import org.peyvand.staff.Role;
import org.peyvand.web.PageLanguage;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The example office of {@code ./peyvand demo}, with an officer whose name says that it is one. The
 * password belongs to the data folder and is printed at every start.
 */
@Component
@Profile("demo")
@Order(0)
class Demo implements ApplicationRunner, ReadyNotice {

  private static final String SIGN_IN_NAME = "officer";

  private final Settings settings;
  private final People people;
  private final Passwords passwords;
  private final Secrets secrets;

  Demo(Settings settings, People people, Passwords passwords, Secrets secrets) {
    this.settings = settings;
    this.people = people;
    this.passwords = passwords;
    this.secrets = secrets;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (!settings.isSetUp()) {
      settings.replace(
          new OfficeSettings(
              Map.of(
                  PageLanguage.FA, "دفتر امور بین‌الملل اصفهان (نمونه)",
                  PageLanguage.EN, "International office of Isfahan (example)",
                  PageLanguage.TR, "İsfahan dış ilişkiler ofisi (örnek)",
                  PageLanguage.AR, "مكتب العلاقات الدولية في أصفهان (مثال)"),
              "isfahan",
              List.of(PageLanguage.values()),
              ZoneId.of("Asia/Tehran"),
              Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
              null));
    }
    if (people.find(SIGN_IN_NAME).isEmpty()) {
      people.add(
          "کارشناس نمونه · Example officer",
          SIGN_IN_NAME,
          passwords.hash(password()),
          EnumSet.allOf(Role.class));
    }
  }

  /** Says nothing once the example officer has chosen a password. */
  @Override
  public List<String> lines(String address) {
    return people
        .find(SIGN_IN_NAME)
        .filter(person -> passwords.fits(password(), person))
        .map(
            person ->
                List.of(
                    "Desk: "
                        + address
                        + "/sign-in  name: "
                        + SIGN_IN_NAME
                        + "  password: "
                        + password()))
        .orElse(List.of());
  }

  /** Sixteen letters from the folder's own random key. */
  private String password() {
    String letters =
        Base64.getEncoder()
            .encodeToString(secrets.get("demo"))
            .replaceAll("[^A-Za-z]", "")
            .toLowerCase(Locale.ROOT)
            .substring(0, 16);
    return String.join("-", letters.split("(?<=\\G.{4})", -1)).replaceAll("-$", "");
  }
}
