package org.peyvand.signing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.city.AddCity;
import org.peyvand.city.City;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.paper.Paper;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The demo's signed paper: between two cities that do not exist, by two people who do not exist,
 * with certificates for tests, EXAMPLE on every page. A second start adds nothing.
 */
@Component
@Profile("demo")
@Order(30)
class DemoPaper implements ApplicationRunner {

  private static final String ABOUT = "example/signed";
  private static final StaffMember DEMO =
      new StaffMember(0, "Peyvand demo", Set.of(Role.OFFICER, Role.APPROVER));

  private final AddCity cities;
  private final Papers papers;
  private final LayPaper lay;
  private final AgreeTrust agree;
  private final SignPaper sign;
  private final Clock clock;

  DemoPaper(
      AddCity cities, Papers papers, LayPaper lay, AgreeTrust agree, SignPaper sign, Clock clock) {
    this.cities = cities;
    this.papers = papers;
    this.lay = lay;
    this.agree = agree;
    this.sign = sign;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (papers.findLatest(ABOUT).isPresent()) {
      return;
    }
    String first = city("Example A", "نمونهٔ الف", "Örnek A", "مثال أ");
    String second = city("Example B", "نمونهٔ ب", "Örnek B", "مثال ب");
    Pair pair = Pair.of(first, second);
    ExampleIssuer issuer = new ExampleIssuer(clock.instant());
    agree.add(pair, issuer.pem(), DEMO);
    LayPaper.Outcome outcome =
        lay.lay(
            new NewPaper(
                pair,
                ABOUT,
                "EXAMPLE: Memorandum of friendship, Example A and Example B",
                Form.FRIENDSHIP,
                "EXAMPLE-1",
                new Visibility.Public(),
                List.of(
                    Signatory.of("Signatory A", List.of(), "Mayor of Example A", null, first),
                    Signatory.of("Signatory B", List.of(), "Mayor of Example B", null, second))),
            print(),
            DEMO);
    if (outcome instanceof LayPaper.Outcome.Laid(LaidPaper laid)) {
      LaidPaper paper = laid;
      for (int place = 0; place < 2; place++) {
        char[] password = Long.toString(System.nanoTime(), 36).toCharArray();
        byte[] key =
            issuer.keyFile(paper.paper().signatories().get(place).name(), password.clone());
        if (!(sign.sign(paper, place, key, password, paper.sha256(), DEMO)
            instanceof Signing.Signed(LaidPaper signed))) {
          return;
        }
        paper = signed;
      }
    }
  }

  /** The example as it is laid out: two languages side by side. */
  static byte[] print() {
    return Paper.of("signing/example.jte", Map.of(), PageLanguage.FA, PageLanguage.EN)
        .watermarked("EXAMPLE")
        .bytes();
  }

  private String city(String english, String persian, String turkish, String arabic) {
    AddCity.Outcome outcome =
        cities.add(
            new AddCity.NewCity(english, null, persian, turkish, arabic, null, null, true), DEMO);
    City city =
        switch (outcome) {
          case AddCity.Outcome.Added(City added) -> added;
          case AddCity.Outcome.Known(City known) -> known;
          case AddCity.Outcome.Refused refused ->
              throw new IllegalStateException("the demo's city: " + refused.why());
        };
    return city.key();
  }
}
