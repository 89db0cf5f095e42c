package org.peyvand.memorandum;

import java.util.List;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Visibility;
import org.peyvand.parallel.ParallelText;
import org.peyvand.settings.Settings;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.peyvand.web.Frame;
import org.peyvand.web.NotFound;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** A paper for one reader's page: found or refused, and what stands at its top. */
@Component
public class Papers {

  private final Memoranda memoranda;
  private final Cities cities;
  private final Settings settings;

  Papers(Memoranda memoranda, Cities cities, Settings settings) {
    this.memoranda = memoranda;
    this.cities = cities;
    this.settings = settings;
  }

  /** The paper, or a page that says that there is none for this reader. */
  public Memorandum get(long id, StaffMember viewer) {
    return memoranda.find(id, viewer).orElseThrow(() -> new NotFound("memorandum.unknown"));
  }

  /** The top of a page about the paper. */
  public HeadView head(Memorandum paper, ParallelText text, StaffMember viewer, Frame frame) {
    PageLanguage in = shownIn(text, frame.language());
    String first = text.parties().getFirst().city();
    return new HeadView(
        paper.id(),
        paper.path(),
        text.title(in.language()),
        in,
        city(first, frame.language()),
        city(paper.pair().other(first), frame.language()),
        paper.pair().slug(),
        frame.t("dossier.form." + paper.form().token()),
        paper.state().token(),
        paper.example(),
        paper.amends(),
        paper.addendum(),
        switch (paper.visibility()) {
          case Visibility.Public p -> "public";
          case Visibility.Office o -> "office";
          case Visibility.Named n -> "named";
        },
        paper.latest(),
        paper.round(),
        languages(text),
        text.prevailing() == null ? null : page(text.prevailing()),
        paper.state() == State.DRAFT && viewer.isAny(Role.OFFICER),
        viewer.isAny(Role.APPROVER));
  }

  /** The languages of a paper as pages know them. */
  public static List<PageLanguage> languages(ParallelText text) {
    return text.languages().stream().map(Papers::page).toList();
  }

  public static PageLanguage page(Language language) {
    return PageLanguage.of(language.code()).orElseThrow();
  }

  /** The page's language where the paper has it, else the paper's first. */
  public static PageLanguage shownIn(ParallelText text, PageLanguage wished) {
    return text.languages().contains(wished.language())
        ? wished
        : page(text.languages().getFirst());
  }

  /** "Article 3" in a language of the paper. */
  public static String label(int number, Language language, Frame frame) {
    return frame.messages().text(Papers.page(language), "memorandum.paper.article", number);
  }

  /** A city's name in a language. */
  public String city(String key, PageLanguage language) {
    return cities.find(key).map(city -> city.name(language)).orElse(key);
  }

  /** The city whose office this is, where it is one of the two; else the paper's first. */
  public String own(Memorandum paper) {
    String home = settings.get().homeCity();
    return paper.pair().leading(home);
  }
}
