package org.peyvand.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@OfficeTest
class JournalTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired Journal journal;

  @Test
  void aLineCanBeNeitherChangedNorRemoved() {
    journal.note(StaffMember.COMMAND_LINE, "staff.journal.invited", "Nasrin");
    for (String sql :
        new String[] {
          "update staff_journal set what = 'nothing'",
          "delete from staff_journal",
          "truncate staff_journal"
        }) {
      assertThatThrownBy(() -> jdbc.sql(sql).update())
          .as(sql)
          .hasStackTraceContaining("only ever added to");
    }
  }

  @Test
  void saysWhoDidWhatWhenAndFromWhere() {
    Browser administrator = Browser.signedIn(port, jdbc, Role.ADMINISTRATOR);
    administrator.get("/desk/staff");
    administrator.post(
        "/desk/staff/invitations", Map.of("name", "Daryush of the journal", "roles", "READER"));
    assertThat(administrator.get("/desk/journal").body())
        .contains(administrator.member().name())
        .contains("invited Daryush of the journal")
        .contains("127.0.0.1");
    assertThat(administrator.in("fa").get("/desk/journal").body())
        .contains("Daryush of the journal را دعوت کرد");
  }

  @Test
  void whoIsNoAdministratorSeesOnlyTheirOwnLines() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    journal.note(officer.member(), "staff.journal.joined");
    StaffMember other = Browser.member(jdbc, Role.OFFICER);
    journal.note(other, "staff.journal.joined");
    for (String path : new String[] {"/desk/journal", "/desk/journal?person=" + other.id()}) {
      assertThat(officer.get(path).body())
          .contains("joined the office")
          .doesNotContain(other.name());
    }
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    StaffMember busy = Browser.member(jdbc, Role.OFFICER);
    for (int i = 0; i < 120; i++) {
      journal.note(busy, "staff.journal.invited", "guest number " + i);
    }
    var first = journal.list(busy.id(), Long.MAX_VALUE, 50);
    var second = journal.list(busy.id(), first.getLast().id(), 50);
    var third = journal.list(busy.id(), second.getLast().id(), 50);
    assertThat(first.size() + second.size() + third.size()).isEqualTo(120);
    assertThat(third.getLast().about()).containsExactly("guest number 0");
  }
}
