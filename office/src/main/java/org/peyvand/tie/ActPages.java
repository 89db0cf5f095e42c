package org.peyvand.tie;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Effect;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Relation;
import org.peyvand.dossier.Relations;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** An act written by hand, one that stands in the place of another, and one taken back. */
@Controller
class ActPages {

  private final Relations relations;
  private final Dossiers dossiers;
  private final TiePages ties;
  private final WriteAct write;
  private final ActForms forms;
  private final Cities cities;

  ActPages(
      Relations relations,
      Dossiers dossiers,
      TiePages ties,
      WriteAct write,
      ActForms forms,
      Cities cities) {
    this.relations = relations;
    this.dossiers = dossiers;
    this.ties = ties;
    this.write = write;
    this.forms = forms;
    this.cities = cities;
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/ties/new")
  Html choose(Frame frame) {
    return choice("", "", Map.of(), frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/ties/new")
  View chosen(
      @RequestParam(defaultValue = "") String one,
      @RequestParam(defaultValue = "") String other,
      Frame frame) {
    Map<String, String> problems = new LinkedHashMap<>();
    Optional<City> first = city("one", one, problems);
    Optional<City> second = city("other", other, problems);
    if (first.isPresent() && first.equals(second)) {
      problems.put("other", "tie.problem.same-city");
    }
    if (first.isEmpty() || second.isEmpty() || !problems.isEmpty()) {
      return choice(one, other, problems, frame).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    String slug = Pair.of(first.get().key(), second.get().key()).slug();
    return new SeeOther("/desk/ties/" + slug + "/acts/new");
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/ties/{pair}/acts/new")
  Html form(@PathVariable("pair") String slug, Frame frame) {
    Pair pair = ties.known(slug);
    ActForm form = ActForm.empty(frame.language());
    return page(sheet(pair, null, position(pair), form), frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/ties/{pair}/acts/new")
  View record(
      @PathVariable("pair") String slug,
      @RequestParam long seen,
      @RequestParam MultiValueMap<String, String> typed,
      StaffMember officer,
      Frame frame) {
    Pair pair = ties.known(slug);
    return taken(sheet(pair, null, seen, new ActForm(typed, frame.language())), officer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/ties/{pair}/acts/{act:\\d+}/correct")
  Html correction(
      @PathVariable("pair") String slug, @PathVariable long act, StaffMember officer, Frame frame) {
    Pair pair = ties.known(slug);
    Act before = seen(pair, act, officer, frame);
    ActForm form = ActForm.of(before, frame.language());
    return page(sheet(pair, before, position(pair), form), frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/ties/{pair}/acts/{act:\\d+}/correct")
  View correct(
      @PathVariable("pair") String slug,
      @PathVariable long act,
      @RequestParam long seen,
      @RequestParam MultiValueMap<String, String> typed,
      StaffMember officer,
      Frame frame) {
    Pair pair = ties.known(slug);
    Act before = seen(pair, act, officer, frame);
    return taken(sheet(pair, before, seen, new ActForm(typed, frame.language())), officer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/ties/{pair}/acts/{act:\\d+}/withdraw")
  View withdraw(
      @PathVariable("pair") String slug,
      @PathVariable long act,
      @RequestParam long seen,
      @RequestParam MultiValueMap<String, String> typed,
      StaffMember officer,
      Frame frame) {
    Pair pair = ties.known(slug);
    Act before = seen(pair, act, officer, frame);
    ActForm form = ActForm.of(before, frame.language());
    form.typed().set("why", typed.getFirst("why"));
    ActForms.Sheet sheet = sheet(pair, before, seen, form);
    String why = form.get("why").strip();
    if (why.isEmpty()) {
      return page(sheet.with(Map.of("why", "tie.problem.why")), frame)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    NewAct withdrawal =
        NewAct.of(pair, ActKind.RULING, Modality.DONE)
            .withNote(why)
            .withVisibility(before.visibility())
            .withEffect(new Effect.Withdraws(act));
    return written(sheet, withdrawal, WriteAct.Deed.WITHDREW, officer, frame);
  }

  private View taken(ActForms.Sheet sheet, StaffMember officer, Frame frame) {
    Map<String, String> problems = new LinkedHashMap<>();
    Act before = sheet.before();
    NewAct act = sheet.form().act(sheet.pair(), before, officer, problems);
    if (before != null && act.note() == null) {
      problems.put("note", "tie.problem.why");
    }
    return problems.isEmpty()
        ? written(
            sheet,
            act,
            before == null ? WriteAct.Deed.RECORDED : WriteAct.Deed.CORRECTED,
            officer,
            frame)
        : page(sheet.with(problems), frame).with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private View written(
      ActForms.Sheet sheet, NewAct act, WriteAct.Deed deed, StaffMember officer, Frame frame) {
    return switch (write.write(act, sheet.seen(), deed, officer)) {
      case Recording.Recorded(List<Act> acts) ->
          new SeeOther("/desk/ties/" + sheet.pair().slug() + "#act-" + acts.getFirst().id());
      case Recording.Refused(int index, Recording.Refusal why) ->
          why == Recording.Refusal.CHANGED_MEANWHILE
              ? changed(sheet, officer, frame)
              : page(sheet.with(ActForms.problem(why)), frame)
                  .with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  /**
   * What others recorded meanwhile is shown beside what was typed; sending again counts it seen.
   */
  private Html changed(ActForms.Sheet sheet, StaffMember officer, Frame frame) {
    List<Act> since =
        dossiers
            .find(sheet.pair(), frame.today(), officer)
            .map(Dossier::acts)
            .orElse(List.of())
            .stream()
            .filter(act -> act.position() > sheet.seen())
            .toList();
    return page(sheet.seenUntil(position(sheet.pair()), since), frame).with(HttpStatus.CONFLICT);
  }

  private Act seen(Pair pair, long number, StaffMember officer, Frame frame) {
    return dossiers
        .find(pair, frame.today(), officer)
        .map(dossier -> dossier.find(number))
        .filter(act -> act.kind() != ActKind.RULING)
        .orElseThrow(() -> new NotFound("tie.act.unknown"));
  }

  private long position(Pair pair) {
    return relations.find(pair).map(Relation::position).orElse(0L);
  }

  private static ActForms.Sheet sheet(Pair pair, @Nullable Act before, long seen, ActForm form) {
    return new ActForms.Sheet(pair, before, seen, form, Map.of(), List.of());
  }

  private Html page(ActForms.Sheet sheet, Frame frame) {
    return forms.page(sheet, frame);
  }

  private Html choice(String one, String other, Map<String, String> problems, Frame frame) {
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("one", one.isEmpty() ? forms.home(frame) : one);
    view.put("other", other);
    view.put("problems", problems);
    return Html.of("tie/choose.jte", view);
  }

  private Optional<City> city(String field, String typed, Map<String, String> problems) {
    Optional<City> city = cities.find(typed.strip()).or(() -> cities.findByName(typed.strip()));
    if (city.isEmpty()) {
      problems.put(field, "tie.problem.city");
    }
    return city;
  }
}
