package org.peyvand.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** The demo's agenda: what the first report says, with its words, and nothing else. */
@OfficeTest
@ActiveProfiles("demo")
class DemoAgendaTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired DemoAgenda demo;

  @Test
  void theExhibitionOfTheFirstReportStandsWithItsWordsAndThePromisedDelegation() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    List<String> events = exhibitions(officer.get("/desk/events?lang=fa").body());
    assertThat(events).hasSize(1);
    String event = officer.get(events.getFirst() + "?lang=fa").body();
    assertThat(event)
        .contains("datetime=\"2024-08-07\"", "۱۷ تا ۲۰ مرداد ۱۴۰۳", "7–10 August 2024")
        .contains("سیزدهمین نمایشگاه مدیریت شهری", "بازگویی از", "768623")
        .contains("هیئتی از استانبول به اصفهان", "وعده داده شد");
    String delegation =
        officer
            .get(links(event, "/desk/events/\\d+/delegations/\\d+").getFirst() + "?lang=en")
            .body();
    assertThat(delegation).contains("Nobody is named yet.", "class=\"tag now\">open");
    ApplicationArguments none = new DefaultApplicationArguments();
    demo.run(none);
    assertThat(exhibitions(officer.get("/desk/events?lang=fa").body()))
        .as("after a second start")
        .hasSize(1);
  }

  /** The list holds the dates of the example memorandum too. */
  private static List<String> exhibitions(String list) {
    return Pattern.compile("href=\"(/desk/events/\\d+)\"[^>]*>(?:<[^>]*>)*سیزدهمین نمایشگاه")
        .matcher(list)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  private static List<String> links(String page, String path) {
    return Pattern.compile("href=\"(" + path + ")\"")
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1))
        .distinct()
        .toList();
  }
}
