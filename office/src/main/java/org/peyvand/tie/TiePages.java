package org.peyvand.tie;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.TypedDate;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.settings.Settings;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Kept;
import org.peyvand.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The relation's page: for everybody what is public, for the office all that the reader may see.
 */
@Controller
class TiePages {

  private final Relations relations;
  private final Dossiers dossiers;
  private final TieViews views;
  private final Settings settings;

  TiePages(Relations relations, Dossiers dossiers, TieViews views, Settings settings) {
    this.relations = relations;
    this.dossiers = dossiers;
    this.views = views;
    this.settings = settings;
  }

  @OpenToAll
  @Kept
  @GetMapping("/ties/{pair}")
  View publicTie(
      @PathVariable("pair") String pair,
      @RequestParam(name = "as-of", required = false) @Nullable String asOf,
      Frame frame) {
    Pair known = known(pair);
    if (!known.slug().equals(pair)) {
      return toCanonical("/ties/", known, frame);
    }
    LocalDate day = day(asOf, frame);
    return dossiers
        .findPublic(known, day)
        .map(found -> html(found, ActViews.Eye.CITIZEN, TieProblem.NONE, false, frame))
        .orElseThrow(() -> new NotFound("tie.none-public"));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}")
  View deskTie(
      @PathVariable("pair") String pair,
      @RequestParam(name = "as-of", required = false) @Nullable String asOf,
      StaffMember viewer,
      Frame frame) {
    Pair known = known(pair);
    if (!known.slug().equals(pair)) {
      return toCanonical("/desk/ties/", known, frame);
    }
    LocalDate day = day(asOf, frame);
    return dossiers
        .find(known, day, viewer)
        .map(found -> page(found, TieProblem.NONE, viewer, frame))
        .orElseThrow(() -> new NotFound("tie.acts.none"));
  }

  /** The pair that an address names. */
  Pair known(String pair) {
    return relations.findPair(pair).orElseThrow(() -> new NotFound("tie.unknown"));
  }

  private static View toCanonical(String path, Pair pair, Frame frame) {
    String query = frame.query().isEmpty() ? "" : "?" + frame.query();
    RedirectView redirect = new RedirectView(path + pair.slug() + query);
    redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
    return redirect;
  }

  private static LocalDate day(@Nullable String asOf, Frame frame) {
    if (asOf == null || asOf.isBlank()) {
      return frame.today();
    }
    return switch (Days.in(frame.language()).read(asOf)) {
      case TypedDate.Understood understood -> understood.period().end();
      case TypedDate.Refused refused -> throw new NotFound("tie.as-of.wrong", asOf);
    };
  }

  /** The office's page of a dossier. Forms stand only on the dossier of today. */
  Html page(Dossier dossier, TieProblem problem, StaffMember viewer, Frame frame) {
    boolean records =
        viewer.isAny(Role.OFFICER) && !dossier.standing().asOf().isBefore(frame.today());
    ActViews.Eye eye = records ? ActViews.Eye.OFFICER : ActViews.Eye.OFFICE;
    return html(dossier, eye, problem, viewer.isAny(Role.EDITOR), frame);
  }

  private Html html(
      Dossier dossier, ActViews.Eye eye, TieProblem problem, boolean editor, Frame frame) {
    TieView view = views.of(dossier, settings.get().homeCity(), eye, problem, frame);
    return Html.of("tie/tie.jte", Map.of("frame", frame, "tie", view, "editor", editor));
  }
}
