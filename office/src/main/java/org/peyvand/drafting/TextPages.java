package org.peyvand.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.memorandum.BeginMemorandum;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.NewMemorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.Refusal;
import org.peyvand.settings.Settings;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The papers of the office: the list, how one begins, and its text side by side. */
@Controller
class TextPages {

  private final Memoranda memoranda;
  private final Papers papers;
  private final TextViews views;
  private final BeginMemorandum begin;
  private final DraftFromDossier draft;
  private final Dossiers dossiers;
  private final Relations relations;
  private final Cities cities;
  private final Settings settings;

  TextPages(
      Memoranda memoranda,
      Papers papers,
      TextViews views,
      BeginMemorandum begin,
      DraftFromDossier draft,
      Dossiers dossiers,
      Relations relations,
      Cities cities,
      Settings settings) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.views = views;
    this.begin = begin;
    this.draft = draft;
    this.dossiers = dossiers;
    this.relations = relations;
    this.cities = cities;
    this.settings = settings;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/memoranda")
  Html list(@RequestParam(defaultValue = "") String tie, StaffMember viewer, Frame frame) {
    String home = settings.get().homeCity();
    Optional<Pair> pair = tie.isEmpty() ? Optional.empty() : relations.findPair(tie);
    String first =
        pair.isPresent() && (home == null || !pair.get().has(home)) ? pair.get().first() : home;
    String second = pair.isEmpty() || first == null ? null : pair.get().other(first);
    MemorandumForm form =
        MemorandumForm.blank(
            first == null ? "" : papers.city(first, frame.language()),
            second == null ? "" : papers.city(second, frame.language()));
    return list(form, pair.orElse(null), Map.of(), viewer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/memoranda")
  View begin(@RequestParam MultiValueMap<String, String> sent, StaffMember officer, Frame frame) {
    MemorandumForm form = MemorandumForm.read(sent);
    Map<String, String> problems = new LinkedHashMap<>();
    Optional<City> first = cities.findByName(form.first());
    Optional<City> second = cities.findByName(form.second());
    if (first.isEmpty()) {
      problems.put("first", key(Refusal.UNKNOWN_CITY));
    }
    if (second.isEmpty() || second.equals(first)) {
      problems.put("second", key(Refusal.UNKNOWN_CITY));
    }
    if (form.languages().size() < 2 || form.languages().size() > 3) {
      problems.put("language", key(Refusal.LANGUAGES));
    } else if (form.prevailing().isEmpty() && !form.prevails().isEmpty()) {
      problems.put("prevailing", key(Refusal.PREVAILING));
    }
    if (!problems.isEmpty()) {
      return list(form, null, problems, officer, frame).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Form kind =
        Form.of(form.form()).filter(known -> known != Form.CONTACT).orElse(Form.COOPERATION);
    DraftFromDossier.Wish wish =
        new DraftFromDossier.Wish(
            first.get().key(),
            second.get().key(),
            kind,
            form.columns(),
            form.prevailing().orElse(null));
    Pair pair = Pair.of(wish.first(), wish.second());
    NewMemorandum paper =
        new NewMemorandum(pair, kind, null, false, false, new Visibility.Office());
    String home = settings.get().homeCity();
    String side = home != null && pair.has(home) ? home : wish.first();
    return switch (begin.begin(
        paper,
        draft.draft(wish, form.fromDossier() ? acts(pair, officer, frame) : List.of()),
        side,
        "",
        officer)) {
      case BeginMemorandum.Outcome.Begun begun -> new SeeOther("/desk/memoranda/" + begun.id());
      case BeginMemorandum.Outcome.Refused refused ->
          list(form, null, Map.of("language", key(refused.why())), officer, frame)
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/memoranda/{id:\\d+}")
  Html text(@PathVariable long id, StaffMember viewer, Frame frame) {
    Memorandum paper = papers.get(id, viewer);
    TextView view = views.of(paper, memoranda.latest(paper), viewer, frame);
    return Html.of("drafting/text.jte", Map.of("frame", frame, "view", view));
  }

  /** "I have read it": what is new is counted from here on. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @PostMapping("/desk/memoranda/{id:\\d+}/seen")
  View seen(
      @PathVariable long id, @RequestParam(defaultValue = "0") int version, StaffMember viewer) {
    Memorandum paper = papers.get(id, viewer);
    memoranda.markRead(paper, version, viewer);
    return new SeeOther(paper.path());
  }

  /** What the whole office may see: a paper must not say to all what an act says to a few. */
  private List<org.peyvand.dossier.Act> acts(Pair pair, StaffMember officer, Frame frame) {
    return dossiers
        .find(pair, frame.today(), officer)
        .map(Dossier::counted)
        .orElse(List.of())
        .stream()
        .filter(act -> !(act.visibility() instanceof Visibility.Named))
        .toList();
  }

  private Html list(
      MemorandumForm form,
      @Nullable Pair only,
      Map<String, String> problems,
      StaffMember viewer,
      Frame frame) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put(
        "papers",
        memoranda.list(viewer).stream()
            .filter(paper -> only == null || paper.pair().equals(only))
            .map(paper -> papers.head(paper, memoranda.latest(paper).text(), viewer, frame))
            .toList());
    view.put("form", form);
    view.put("of", only == null ? "" : only.slug());
    view.put("problems", problems);
    view.put("writes", viewer.isAny(Role.OFFICER));
    return Html.of("drafting/list.jte", view);
  }

  private static String key(Refusal refusal) {
    return "memorandum.refusal." + refusal.token();
  }
}
