package org.peyvand.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Person;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * A relation for one officer's eyes. Every address that answers a question is asked by those who
 * must see nothing of it: pages, titles, counts, search, feeds, calendars, tables and interfaces
 * say to them what they said before the relation was there.
 */
@OfficeTest
@TestPropertySource(properties = "peyvand.test.database=nothing-leaks")
class NothingLeaksTest {

  private static final Pair PAIR = Pair.of("doha", "muscat");
  private static final String WORD = "Zarqun";

  /** Questions that some addresses take. */
  private static final List<String> ASKED =
      List.of(
          "/search?q=" + WORD,
          "/search?q=Muscat",
          "/desk/ties?q=Muscat",
          "/desk/ties?q=doha+muscat",
          "/desk/promises?tie=doha-muscat",
          "/desk/promises?state=open",
          "/desk/yearly?year=2024",
          "/desk/yearly.csv?year=2024",
          "/desk/memoranda?tie=doha-muscat",
          "/ties/doha-muscat",
          "/ties/doha-muscat?as-of=2024-06-01",
          "/cities/doha",
          "/cities/muscat",
          "/api/ties/doha-muscat",
          "/desk/ties/doha-muscat",
          "/desk/ties/doha-muscat/contacts",
          "/desk/ties/doha-muscat/contacts.csv",
          "/desk/ties/doha-muscat/acts.csv",
          "/desk/ties/doha-muscat/acts.json",
          "/desk/ties/doha-muscat/steps.csv",
          "/desk/ties/doha-muscat/exchanges",
          "/desk/ties/doha-muscat/exchanges.csv",
          "/desk/ties/doha-muscat/exchanges.pdf",
          "/desk/ties/doha-muscat/briefing",
          "/desk/ties/doha-muscat/briefing.pdf",
          "/desk/ties/doha-muscat/handover",
          "/desk/ties/doha-muscat/handover.pdf",
          "/desk/items/from/doha-muscat");

  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
  @Autowired RecordAct record;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void whoeverMustSeeNothingIsToldWhatTheyWereToldBefore() {
    Browser insider = Browser.signedIn(port, jdbc, Role.OFFICER);
    Map<String, Browser> outside = new LinkedHashMap<>();
    outside.put("citizen", Browser.anonymous(port));
    outside.put("reader", Browser.signedIn(port, jdbc, Role.READER));
    outside.put("officer", Browser.signedIn(port, jdbc, Role.OFFICER));
    outside.put("editor", Browser.signedIn(port, jdbc, Role.EDITOR, Role.APPROVER));
    Set<String> addresses = addresses();
    assertThat(addresses).as("addresses seen").hasSizeGreaterThan(80);
    Map<String, Map<String, String>> before = new LinkedHashMap<>();
    outside.forEach((who, browser) -> before.put(who, steady(browser, addresses)));

    long promise = aSecretRelation(insider);

    Set<String> shown = new TreeSet<>();
    for (String address : addresses) {
      String body = insider.get(address).body();
      if (body.contains(WORD)) {
        shown.add(address);
      }
    }
    assertThat(shown)
        .as("where the officer who may see it does")
        .contains("/desk", "/desk/events", "/desk/promises", "/desk/ties/doha-muscat")
        .contains("/desk/events.csv", "/desk/ties/doha-muscat/acts.csv", "/search?q=" + WORD);
    outside.forEach(
        (who, browser) -> {
          Objects.requireNonNull(before.get(who))
              .forEach(
                  (address, said) ->
                      assertThat(told(browser, address)).as(who + " " + address).isEqualTo(said));
          addresses.stream()
              .filter(address -> !address.contains(WORD))
              .forEach(
                  address ->
                      assertThat(browser.get(address).body())
                          .as(who + " " + address)
                          .doesNotContain(WORD));
          HttpResponse<String> page = browser.get("/desk/promises/" + promise);
          assertThat(page.statusCode()).as(who).isIn(303, 403, 404);
          assertThat(page.body()).as(who).doesNotContain(WORD);
        });
  }

  /** Every address without a variable that answers, and those that are asked something. */
  private Set<String> addresses() {
    Set<String> addresses = new TreeSet<>(ASKED);
    requestMappingHandlerMapping
        .getHandlerMethods()
        .keySet()
        .forEach(
            info -> {
              Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
              if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
                for (String path : info.getPatternValues()) {
                  String csv = path.replace("{format:csv|json}", "csv");
                  if (!csv.contains("{") && !csv.contains("*")) {
                    addresses.add(csv);
                  }
                }
              }
            });
    return addresses;
  }

  /**
   * What is told twice alike; the rest changes by itself, such as the time of a last visit. The
   * journal tells everybody what they did themselves, taking tables away for one; a yearly paper
   * bears its second, and says what its page says.
   */
  private static Map<String, String> steady(Browser browser, Set<String> addresses) {
    Map<String, String> said = new LinkedHashMap<>();
    for (String address : addresses) {
      String first = told(browser, address);
      boolean moves = address.startsWith("/desk/journal") || address.equals("/desk/yearly.pdf");
      if (!moves && first.equals(told(browser, address))) {
        said.put(address, first);
      }
    }
    assertThat(said.size()).as("steady addresses").isGreaterThan(addresses.size() - 8);
    return said;
  }

  private static String told(Browser browser, String address) {
    HttpResponse<String> answer = browser.get(address);
    return answer.statusCode()
        + "\n"
        + answer
            .body()
            .replaceAll("name=\"_form\" value=\"[^\"]+\"", "")
            .replaceAll("nonce=\"[^\"]+\"", "")
            .replaceAll("/ID ?\\[[^]]*]", "")
            .replaceAll("\\d\\d:\\d\\d(:[\\d.]+)?", "");
  }

  /** Acts of each sort, a promise, an event and a contact person; the promise's number. */
  private long aSecretRelation(Browser insider) {
    Visibility secret = new Visibility.Named(Set.of(insider.member().id()));
    List<NewAct> acts =
        List.of(
            act(ActKind.PROPOSAL, Modality.DONE, "2024-03-01").withForm(Form.SISTER_CITY),
            act(ActKind.MEETING, Modality.DONE, "2024-03-02")
                .withPeople(List.of(new Person(WORD + " Example", "mayor", "muscat"))),
            act(ActKind.SIGNING, Modality.DONE, "2024-04-02")
                .withForm(Form.SISTER_CITY)
                .withActors(PAIR.cities())
                .withRecipients(List.of()),
            act(ActKind.COMMITMENT, Modality.PLANNED, "2024-06-01")
                .withName("to send " + WORD + " buses"),
            act(ActKind.EVENT, Modality.PLANNED, LocalDate.now(java.time.ZoneOffset.UTC) + "")
                .withName(WORD + " fair"));
    Recording recording =
        record.record(
            acts.stream().map(act -> act.withVisibility(secret)).toList(),
            RecordAct.ANY_POSITION,
            insider.member());
    assertThat(recording).isInstanceOf(Recording.Recorded.class);
    List<Act> recorded = ((Recording.Recorded) recording).acts();
    Map<String, String> event =
        Map.of(
            "name-en",
            WORD + " talk",
            "from",
            LocalDate.now(java.time.ZoneOffset.UTC).plusDays(20).toString(),
            "visibility",
            "named",
            "see",
            Long.toString(insider.member().id()));
    assertThat(insider.post("/desk/events/new", event).statusCode()).isEqualTo(303);
    Map<String, String> person =
        Map.of("city", "muscat", "name", WORD + " Quiet", "role", "protocol", "telephone", "+0");
    assertThat(insider.post("/desk/ties/doha-muscat/contacts", person).statusCode()).isEqualTo(303);
    return recorded.get(3).id();
  }

  private static NewAct act(ActKind kind, Modality modality, String day) {
    return NewAct.of(PAIR, kind, modality)
        .from("muscat", "doha")
        .withHappened(Happened.on(LocalDate.parse(day)))
        .withReported(LocalDate.of(2024, 3, 1), 0)
        .withEvidence(
            List.of(
                new Evidence(
                    WORD + " words of " + kind.token(),
                    Evidence.Wording.ORIGINAL,
                    null,
                    WORD + " Gazette",
                    LocalDate.of(2024, 3, 1),
                    Evidence.StatedBy.SOURCE,
                    "en",
                    List.of())));
  }
}
