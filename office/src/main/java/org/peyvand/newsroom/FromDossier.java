package org.peyvand.newsroom;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an editor chooses the acts that a new item reports. */
@Controller
class FromDossier {

  private static final Set<ActKind> SELDOM_NEWS =
      EnumSet.of(ActKind.STATEMENT, ActKind.INTEREST, ActKind.EXISTING, ActKind.RULING);

  private final Relations relations;
  private final Dossiers dossiers;
  private final ActInWords words;

  FromDossier(Relations relations, Dossiers dossiers, ActInWords words) {
    this.relations = relations;
    this.dossiers = dossiers;
    this.words = words;
  }

  /** An act to choose. */
  record Choice(long act, String sentence, boolean chosen) {}

  /**
   * The public acts of a relation that count, the newest first.
   *
   * @param report only those that this report proves are chosen beforehand, if given
   */
  @AllowedTo(Role.EDITOR)
  @GetMapping("/desk/items/from/{pair}")
  Html choose(
      @PathVariable String pair,
      @RequestParam(required = false) @Nullable Long report,
      Frame frame) {
    Pair known = relations.findPair(pair).orElseThrow(() -> new NotFound("web.problem.404"));
    Dossier dossier =
        dossiers
            .findPublic(known, frame.today())
            .orElseThrow(() -> new NotFound("newsroom.from.none"));
    List<Choice> choices =
        dossier.counted().reversed().stream()
            .filter(act -> act.visibility() instanceof Visibility.Public)
            .map(
                act ->
                    new Choice(
                        act.id(),
                        words.sentence(act.said(), frame.language()),
                        report == null ? isNews(act) : isNews(act) && isProvedBy(act, report)))
            .toList();
    return Html.of(
        "newsroom/from.jte", Map.of("frame", frame, "slug", known.slug(), "choices", choices));
  }

  private static boolean isNews(Act act) {
    return !SELDOM_NEWS.contains(act.kind())
        && (act.modality() == Modality.DONE || act.modality() == Modality.PLANNED);
  }

  private static boolean isProvedBy(Act act, long report) {
    return act.evidence().stream().anyMatch(e -> e.report() != null && e.report() == report);
  }
}
