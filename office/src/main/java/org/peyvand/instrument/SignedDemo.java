package org.peyvand.instrument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.assent.RecordAssent;
import org.peyvand.city.AddCity;
import org.peyvand.city.City;
import org.peyvand.clause.Filling;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.drafting.DraftFromDossier;
import org.peyvand.memorandum.BeginMemorandum;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.NewMemorandum;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.parallel.Passage;
import org.peyvand.signing.Papers;
import org.peyvand.signing.SignExample;
import org.peyvand.signing.Signing;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.peyvand.web.Masthead;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The demo's signed memorandum: between two cities that do not exist, by two people who do not
 * exist, with certificates for tests, EXAMPLE on every page. A second start adds nothing.
 */
@Component
@Profile("demo")
@Order(30)
class SignedDemo implements ApplicationRunner {

  private static final StaffMember DEMO =
      new StaffMember(0, "Peyvand demo", Set.of(Role.OFFICER, Role.APPROVER));

  private final Memoranda memoranda;
  private final AddCity cities;
  private final BeginMemorandum begin;
  private final DraftFromDossier draft;
  private final RecordAssent assent;
  private final LayForSignature lay;
  private final Papers laid;
  private final SignExample sign;
  private final Masthead masthead;

  SignedDemo(
      Memoranda memoranda,
      AddCity cities,
      BeginMemorandum begin,
      DraftFromDossier draft,
      RecordAssent assent,
      LayForSignature lay,
      Papers laid,
      SignExample sign,
      Masthead masthead) {
    this.memoranda = memoranda;
    this.cities = cities;
    this.begin = begin;
    this.draft = draft;
    this.assent = assent;
    this.lay = lay;
    this.laid = laid;
    this.sign = sign;
    this.masthead = masthead;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    String first = city("Example A", "نمونهٔ الف", "Örnek A", "مثال أ");
    String second = city("Example B", "نمونهٔ ب", "Örnek B", "مثال ب");
    Pair pair = Pair.of(first, second);
    if (memoranda.isBegun(pair)) {
      return;
    }
    ParallelText text =
        draft.draft(
            new DraftFromDossier.Wish(
                first, second, Form.FRIENDSHIP, List.of(Language.EN, Language.FA), Language.EN),
            List.of());
    NewMemorandum paper =
        new NewMemorandum(pair, Form.FRIENDSHIP, null, false, true, new Visibility.Public());
    if (begin.begin(paper, marked(text, first), first, "", DEMO)
        instanceof BeginMemorandum.Outcome.Begun(long id)) {
      signed(id);
    }
  }

  private void signed(long id) {
    Memorandum paper = memoranda.find(id, DEMO).orElseThrow();
    boolean refused =
        assent.agree(paper, paper.latest(), masthead.today(), DEMO).isPresent()
            || !(lay.lay(memoranda.find(id, DEMO).orElseThrow(), DEMO)
                    instanceof LayForSignature.Outcome.Laid(long number)
                && sign.sign(laid.find(number, DEMO).orElseThrow(), DEMO)
                    instanceof Signing.Signed);
    if (refused) {
      throw new IllegalStateException("the demo's memorandum " + id + " was not signed");
    }
  }

  /** With two signatories of no reality, and EXAMPLE wherever somebody would still write. */
  private static ParallelText marked(ParallelText text, String first) {
    Map<Language, String> titles = new EnumMap<>(Language.class);
    for (Language language : text.languages()) {
      titles.put(language, mark(language) + ": " + text.title(language));
    }
    List<Party> parties = new ArrayList<>();
    for (Party party : text.parties()) {
      boolean a = party.city().equals(first);
      parties.add(
          new Party(
              party.city(),
              party.name(),
              party.office(),
              Map.of(
                  Language.EN,
                  a ? "Signatory A" : "Signatory B",
                  Language.FA,
                  a ? "امضاکنندهٔ الف" : "امضاکنندهٔ ب")));
    }
    return new ParallelText(
        text.languages(),
        text.prevailing(),
        parties,
        titles,
        text.opening(),
        text.articles().stream().map(SignedDemo::filled).toList());
  }

  private static Article filled(Article article) {
    Map<Language, Passage> passages = new EnumMap<>(Language.class);
    article
        .passages()
        .forEach(
            (language, passage) ->
                passages.put(
                    language,
                    new Passage(
                        passage.heading(), passage.body().replace(Filling.BLANK, mark(language)))));
    return article.with(passages);
  }

  private static String mark(Language language) {
    return language == Language.FA ? "نمونه" : "EXAMPLE";
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
