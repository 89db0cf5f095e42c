package org.peyvand.tie;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.Frame;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * Where sources disagree, an officer says which holds and why; and where that was wrong, takes it
 * back. All sources stay.
 */
@Controller
class RulingPages {

  private static final int LONGEST = 5_000;
  private final Dossiers dossiers;
  private final TiePages pages;
  private final WriteAct write;

  RulingPages(Dossiers dossiers, TiePages pages, WriteAct write) {
    this.dossiers = dossiers;
    this.pages = pages;
    this.write = write;
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/ties/{pair}/hold")
  View hold(
      @PathVariable("pair") String slug,
      @RequestParam(defaultValue = "") List<Long> of,
      @RequestParam(required = false) @Nullable Long holds,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam long seen,
      StaffMember officer,
      Frame frame) {
    Dossier dossier = dossier(slug, officer, frame);
    TieProblem typed = new TieProblem(of.isEmpty() ? 0 : of.getFirst(), reason, holds, "");
    if (holds == null || !of.contains(holds) || of.size() < 2) {
      return again(dossier, typed.saying(frame.t("tie.hold.which")), officer, frame);
    }
    if (reason.isBlank()) {
      return again(dossier, typed.saying(frame.t("tie.hold.why")), officer, frame);
    }
    Set<Long> over = new HashSet<>(of);
    over.remove(holds);
    NewAct ruling =
        ruling(dossier.pair(), reason)
            .withVisibility(seenBy(dossier, of))
            .withEffect(new Effect.Upholds(holds, over));
    return written(dossier, ruling, seen, WriteAct.Deed.RULED, typed, officer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/ties/{pair}/reopen")
  View reopen(
      @PathVariable("pair") String slug,
      @RequestParam long ruling,
      @RequestParam(defaultValue = "") List<Long> of,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam long seen,
      StaffMember officer,
      Frame frame) {
    Dossier dossier = dossier(slug, officer, frame);
    TieProblem typed = new TieProblem(of.isEmpty() ? 0 : of.getFirst(), reason, null, "");
    if (reason.isBlank()) {
      return again(dossier, typed.saying(frame.t("tie.reopen.why")), officer, frame);
    }
    Act act = dossier.find(ruling);
    NewAct reopening =
        ruling(dossier.pair(), reason)
            .withVisibility(act == null ? new Visibility.Office() : act.visibility())
            .withEffect(new Effect.Reopens(ruling));
    return written(dossier, reopening, seen, WriteAct.Deed.REOPENED, typed, officer, frame);
  }

  private View written(
      Dossier dossier,
      NewAct act,
      long seen,
      WriteAct.Deed deed,
      TieProblem typed,
      StaffMember officer,
      Frame frame) {
    return switch (write.write(act, seen, deed, officer)) {
      case Recording.Recorded recorded ->
          new SeeOther("/desk/ties/" + dossier.pair().slug() + "#conflicts");
      case Recording.Refused(int index, Recording.Refusal why) ->
          again(
              dossier(dossier.pair().slug(), officer, frame),
              typed.saying(frame.t("dossier.refusal." + why.token())),
              officer,
              frame);
    };
  }

  private View again(Dossier dossier, TieProblem problem, StaffMember officer, Frame frame) {
    return pages.page(dossier, problem, officer, frame).with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Dossier dossier(String slug, StaffMember officer, Frame frame) {
    return dossiers
        .find(pages.known(slug), frame.today(), officer)
        .orElseThrow(() -> new NotFound("tie.acts.none"));
  }

  private static NewAct ruling(Pair pair, String reason) {
    String text = reason.strip();
    return NewAct.of(pair, ActKind.RULING, Modality.DONE)
        .withNote(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
  }

  /** Whoever sees all the accounts sees which of them holds; nobody else learns of them by it. */
  private static Visibility seenBy(Dossier dossier, List<Long> accounts) {
    List<Visibility> all = new ArrayList<>();
    for (Long id : accounts) {
      Act act = dossier.find(id);
      if (act != null) {
        all.add(act.visibility());
      }
    }
    Visibility widest = new Visibility.Public();
    for (Visibility one : all) {
      widest = narrower(widest, one);
    }
    return widest;
  }

  private static Visibility narrower(Visibility one, Visibility other) {
    return switch (one) {
      case Visibility.Public p -> other;
      case Visibility.Office o -> other instanceof Visibility.Public ? one : other;
      case Visibility.Named(Set<Long> people) -> {
        if (!(other instanceof Visibility.Named(Set<Long> others))) {
          yield one;
        }
        Set<Long> both = new HashSet<>(people);
        both.retainAll(others);
        yield both.isEmpty() ? one : new Visibility.Named(both);
      }
    };
  }
}
