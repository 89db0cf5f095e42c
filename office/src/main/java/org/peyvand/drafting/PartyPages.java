package org.peyvand.drafting;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Outcome;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.Refusal;
import org.peyvand.memorandum.SaveText;
import org.peyvand.memorandum.SentText;
import org.peyvand.memorandum.State;
import org.peyvand.memorandum.TextEdit;
import org.peyvand.memorandum.Version;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.PageLanguage;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Title, opening, the two sides with who signs for them, and the language that decides. */
@Controller
class PartyPages {

  private final Memoranda memoranda;
  private final Papers papers;
  private final SaveText save;

  PartyPages(Memoranda memoranda, Papers papers, SaveText save) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.save = save;
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/memoranda/{id:\\d+}/parties")
  Html open(@PathVariable long id, StaffMember officer, Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Version latest = memoranda.latest(paper);
    Refusal locked = paper.state() == State.DRAFT ? null : Refusal.LOCKED;
    return page(paper, latest, latest.text(), locked, "", officer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/memoranda/{id:\\d+}/parties")
  View write(
      @PathVariable long id,
      @RequestParam Map<String, String> typed,
      StaffMember officer,
      Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Version latest = memoranda.latest(paper);
    ParallelText head = head(latest.text(), typed);
    return switch (save.save(
        paper, SentText.seen(typed), TextEdit.head(head), papers.own(paper), "", officer)) {
      case Outcome.Saved saved -> new SeeOther(paper.path());
      case Outcome.Refused refused ->
          page(paper, latest, head, refused.why(), refused.field(), officer, frame)
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
      case Outcome.Collided collided ->
          page(paper, collided.latest(), head, Refusal.CHANGED_MEANWHILE, "", officer, frame)
              .with(HttpStatus.CONFLICT);
    };
  }

  private static ParallelText head(ParallelText text, Map<String, String> typed) {
    Map<Language, String> title = new EnumMap<>(Language.class);
    Map<Language, String> opening = new EnumMap<>(Language.class);
    for (Language language : text.languages()) {
      title.put(language, typed.getOrDefault("title-" + language.code(), ""));
      opening.put(language, typed.getOrDefault("opening-" + language.code(), ""));
    }
    List<Party> parties = new ArrayList<>();
    for (Party party : text.parties()) {
      parties.add(
          new Party(
              party.city(),
              lines(text, "name-" + party.city(), typed),
              lines(text, "office-" + party.city(), typed),
              lines(text, "holder-" + party.city(), typed)));
    }
    Language prevailing =
        PageLanguage.of(typed.getOrDefault("prevailing", ""))
            .map(PageLanguage::language)
            .filter(text.languages()::contains)
            .orElse(null);
    return new ParallelText(text.languages(), prevailing, parties, title, opening, text.articles());
  }

  private static Map<Language, String> lines(
      ParallelText text, String field, Map<String, String> typed) {
    Map<Language, String> lines = new EnumMap<>(Language.class);
    text.languages().forEach(l -> lines.put(l, typed.getOrDefault(field + "-" + l.code(), "")));
    return lines;
  }

  private Html page(
      Memorandum paper,
      Version seen,
      ParallelText typed,
      @Nullable Refusal why,
      String field,
      StaffMember officer,
      Frame frame) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("head", papers.head(paper, seen.text(), officer, frame));
    view.put("text", typed);
    view.put("seen", seen.number());
    view.put(
        "cities",
        typed.parties().stream()
            .map(party -> papers.city(party.city(), frame.language()))
            .toList());
    view.put("problem", why == null ? "" : frame.t("memorandum.refusal." + why.token()));
    view.put("field", field);
    return Html.of("drafting/parties.jte", view);
  }
}
