package org.peyvand.drafting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.memorandum.BeginMemorandum;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.NewMemorandum;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.text.Language;
import org.peyvand.web.Masthead;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The demo's example: an unsigned draft between Isfahan and Istanbul, filled from the demo's
 * dossier. No such paper is known to exist, and every page of it says so; nobody is named as a
 * signatory. A second start adds nothing.
 */
@Component
@Profile("demo")
@Order
class Demo implements ApplicationRunner {

  private static final StaffMember DEMO = new StaffMember(0, "Peyvand demo", Set.of(Role.OFFICER));
  private static final Pair PAIR = Pair.of("isfahan", "istanbul");

  private final Memoranda memoranda;
  private final BeginMemorandum begin;
  private final DraftFromDossier draft;
  private final Dossiers dossiers;
  private final Masthead masthead;

  Demo(
      Memoranda memoranda,
      BeginMemorandum begin,
      DraftFromDossier draft,
      Dossiers dossiers,
      Masthead masthead) {
    this.memoranda = memoranda;
    this.begin = begin;
    this.draft = draft;
    this.dossiers = dossiers;
    this.masthead = masthead;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (memoranda.isBegun(PAIR)) {
      return;
    }
    ParallelText text =
        draft.draft(
            new DraftFromDossier.Wish(
                "isfahan",
                "istanbul",
                Form.SISTER_CITY,
                List.of(Language.FA, Language.TR, Language.EN),
                Language.EN),
            dossiers.findPublic(PAIR, masthead.today()).map(Dossier::counted).orElse(List.of()));
    Map<Language, String> titles = new EnumMap<>(Language.class);
    titles.put(Language.FA, "نمونه: " + text.title(Language.FA));
    titles.put(Language.TR, "ÖRNEK: " + text.title(Language.TR));
    titles.put(Language.EN, "EXAMPLE: " + text.title(Language.EN));
    ParallelText marked =
        new ParallelText(
            text.languages(),
            text.prevailing(),
            text.parties().stream()
                .map(party -> new Party(party.city(), party.name(), party.office(), Map.of()))
                .toList(),
            titles,
            text.opening(),
            text.articles());
    begin.begin(
        new NewMemorandum(PAIR, Form.SISTER_CITY, null, false, true, new Visibility.Public()),
        marked,
        "isfahan",
        "",
        DEMO);
  }
}
