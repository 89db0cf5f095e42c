package org.peyvand.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contact persons are the office's, and only of dossiers that one may see. */
@OfficeTest
class ContactsTest {

  @Autowired RecordAct record;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void aPersonIsAddedEndsAndIsNeverPublic() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    record(Pair.of("doha", "kuwait-city"), new Visibility.Public(), officer);
    String page = "/desk/ties/doha-kuwait-city/contacts";
    assertThat(officer.get(page).body()).contains("Nobody is written down yet");
    assertThat(officer.post(page, person("email", "no address")).body())
        .contains("This is no e-mail address", "value=\"no address\"", "Quiet Person");
    assertThat(officer.post(page, person("until", "2019-01-01")).body()).contains("lies before");
    assertThat(officer.post(page, person("from", "31 Mehr 1403")).body())
        .contains("No day of either calendar");
    assertThat(officer.post(page, person("name", "a\u202Eb")).statusCode()).isEqualTo(422);
    assertThat(officer.post(page, person("city", "oslo")).statusCode()).isEqualTo(422);
    assertThat(officer.post(page, person("role", "protocol")).statusCode()).isEqualTo(303);
    assertThat(officer.get(page).body())
        .contains("Quiet Person", "quiet@doha.example", "datetime=\"2020-01-01\"");
    assertThat(officer.get("/desk/ties/doha-kuwait-city").body()).contains(page);
    assertThat(Browser.anonymous(port).get("/ties/doha-kuwait-city").body())
        .doesNotContain("Quiet Person", "/contacts");
    assertThat(Browser.anonymous(port).get("/search?q=Quiet").body()).doesNotContain("quiet@doha");
    assertThat(Browser.anonymous(port).get(page).statusCode()).isEqualTo(303);
    Browser reader = Browser.signedIn(port, jdbc, Role.READER);
    assertThat(reader.get(page).body()).contains("Quiet Person").doesNotContain("<form method");
    assertThat(officer.get(page + ".csv").body())
        .startsWith("\ufeffpair,side,name,")
        .contains("doha-kuwait-city,doha,Quiet Person,protocol,'+974 0000,quiet@doha.example");
    assertThat(reader.get("/desk/export/contacts.json").body()).contains("\"Quiet Person\"");
    for (String table : List.of(page + ".csv", page + ".json", "/desk/export/contacts.csv")) {
      assertThat(Browser.anonymous(port).get(table).statusCode()).as(table).isEqualTo(303);
    }
    long id = jdbc.sql("select max(id) from contact_person").query(Long.class).single();
    officer.post(page + "/" + id + "/end", Map.of());
    assertThat(officer.get(page).body()).contains("until");
    assertThat(
            jdbc.sql("select what from staff_journal where person = ? order by id")
                .param(officer.member().id())
                .query(String.class)
                .list())
        .containsExactly("contact.journal.added", "contact.journal.taken", "contact.journal.ended");
  }

  @Test
  void ofADossierForNamedPeopleNobodyElseLearnsAnything() {
    Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
    record(Pair.of("doha", "muscat"), new Visibility.Named(Set.of(officer.member().id())), officer);
    String page = "/desk/ties/doha-muscat/contacts";
    assertThat(officer.post(page, person("role", "protocol")).statusCode()).isEqualTo(303);
    Browser other = Browser.signedIn(port, jdbc, Role.OFFICER);
    assertThat(other.get(page).statusCode()).isEqualTo(404);
    assertThat(other.get(page).body()).doesNotContain("Quiet Person");
    assertThat(other.post(page, person("role", "protocol")).statusCode()).isEqualTo(404);
    assertThat(other.get(page + ".csv").statusCode()).isEqualTo(404);
    assertThat(other.get("/desk/export/contacts.csv").body()).doesNotContain("muscat");
    assertThat(officer.get("/desk/export/contacts.csv").body()).contains("doha-muscat");
  }

  private static Map<String, String> person(String field, String value) {
    Map<String, String> person =
        new HashMap<>(
            Map.of(
                "city", "doha",
                "name", "Quiet Person",
                "role", "director",
                "telephone", "+974 0000",
                "email", "quiet@doha.example",
                "from", "2020-01-01"));
    person.put(field, value);
    return person;
  }

  private void record(Pair pair, Visibility visibility, Browser officer) {
    NewAct act =
        NewAct.of(pair, ActKind.MEETING, Modality.DONE)
            .from(pair.first(), pair.second())
            .withVisibility(visibility)
            .withEvidence(
                List.of(
                    new Evidence(
                        "they met",
                        Evidence.Wording.RETOLD,
                        null,
                        "IMNA",
                        null,
                        Evidence.StatedBy.SOURCE,
                        "en",
                        List.of())));
    assertThat(record.record(List.of(act), RecordAct.ANY_POSITION, officer.member()))
        .isInstanceOf(Recording.Recorded.class);
  }
}
