package org.peyvand.newsroom;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.peyvand.city.Cities;
import org.peyvand.dossier.DossierChanged;
import org.peyvand.dossier.Pair;
import org.peyvand.settings.Settings;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.standing.StandingInWords;
import org.peyvand.standing.Summaries;
import org.peyvand.standing.Summary;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Where the public ties stand of which something was heard last, for the front page. Folded once a
 * day and after every act, not for every reader.
 */
@Component
class Ties {

  private static final int AT_A_GLANCE = 8;

  private final Summaries summaries;
  private final Dossiers dossiers;
  private final StandingInWords words;
  private final Cities cities;
  private final Settings settings;
  private final AtomicReference<Folded> kept = new AtomicReference<>(Folded.NONE);

  Ties(
      Summaries summaries,
      Dossiers dossiers,
      StandingInWords words,
      Cities cities,
      Settings settings) {
    this.summaries = summaries;
    this.dossiers = dossiers;
    this.words = words;
    this.cities = cities;
    this.settings = settings;
  }

  /** A relation in a line; the office's own city is named first. */
  record Standing(String slug, String first, String second, String sentence) {

    String path() {
      return "/ties/" + slug;
    }
  }

  private record Folded(LocalDate day, Map<PageLanguage, List<Standing>> standings) {

    static final Folded NONE = new Folded(LocalDate.MIN, Map.of());
  }

  List<Standing> latest(PageLanguage language) {
    LocalDate today = settings.today();
    Folded folded = Objects.requireNonNull(kept.get());
    if (!folded.day().equals(today)) {
      Folded anew = new Folded(today, fold(today));
      kept.compareAndSet(folded, anew);
      folded = anew;
    }
    return folded.standings().getOrDefault(language, List.of());
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT, fallbackExecution = true)
  void recorded(DossierChanged changed) {
    forget();
  }

  /** What was folded may be old: acts were recorded, here or by another process. */
  void forget() {
    kept.set(Folded.NONE);
  }

  private Map<PageLanguage, List<Standing>> fold(LocalDate today) {
    List<org.peyvand.standing.Standing> all =
        summaries.listPublic().stream()
            .sorted(
                Comparator.comparing(
                    Summary::lastSign, Comparator.nullsLast(Comparator.reverseOrder())))
            .limit(AT_A_GLANCE)
            .map(Summary::pair)
            .map(pair -> dossiers.findPublic(pair, today))
            .flatMap(Optional::stream)
            .map(Dossier::standing)
            .toList();
    Map<PageLanguage, List<Standing>> said = new EnumMap<>(PageLanguage.class);
    for (PageLanguage language : PageLanguage.values()) {
      said.put(language, all.stream().map(standing -> line(standing, language)).toList());
    }
    return said;
  }

  private Standing line(org.peyvand.standing.Standing standing, PageLanguage language) {
    Pair pair = standing.pair();
    String home = settings.get().homeCity();
    String first = pair.leading(home);
    return new Standing(
        pair.slug(),
        cities.get(first).name(language),
        cities.get(pair.other(first)).name(language),
        words.sentence(standing, language));
  }
}
