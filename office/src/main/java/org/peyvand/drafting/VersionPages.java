package org.peyvand.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Outcome;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.Refusal;
import org.peyvand.memorandum.SaveText;
import org.peyvand.memorandum.SentText;
import org.peyvand.memorandum.TextEdit;
import org.peyvand.memorandum.Version;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.PastedText;
import org.peyvand.parallel.TextChange;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The versions of a text, compared two by two, and the other side's words as one of theirs. */
@Controller
class VersionPages {

  private final Memoranda memoranda;
  private final Papers papers;
  private final TextViews views;
  private final SaveText save;

  VersionPages(Memoranda memoranda, Papers papers, TextViews views, SaveText save) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.views = views;
    this.save = save;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/memoranda/{id:\\d+}/versions")
  Html versions(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "0") int to,
      StaffMember viewer,
      Frame frame) {
    Memorandum paper = papers.get(id, viewer);
    List<Version> versions = memoranda.versions(paper);
    Version after = number(versions, to).orElse(versions.getFirst());
    Version before =
        number(versions, from).or(() -> number(versions, after.number() - 1)).orElse(after);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("head", papers.head(paper, versions.getFirst().text(), viewer, frame));
    view.put(
        "versions",
        versions.stream().map(version -> views.line(version, frame.language())).toList());
    view.put("before", views.line(before, frame.language()));
    view.put("after", views.line(after, frame.language()));
    view.put("change", TextChange.between(before.text(), after.text()));
    view.put("languages", Papers.languages(after.text()));
    view.put("hash", after.sha256());
    return Html.of("drafting/versions.jte", view);
  }

  /** An earlier version again, as the newest one. */
  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/memoranda/{id:\\d+}/versions/{number:\\d+}")
  View restore(@PathVariable long id, @PathVariable int number, StaffMember officer, Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Version again = memoranda.version(paper, number).orElseGet(() -> memoranda.latest(paper));
    Outcome outcome =
        save.save(
            paper,
            paper.latest(),
            TextEdit.whole(text -> again.text()),
            again.side(),
            frame.t("memorandum.version.restored", number),
            officer);
    return outcome instanceof Outcome.Refused refused
        ? SentText.refused(
            papers.head(paper, memoranda.latest(paper).text(), officer, frame),
            refused.why(),
            frame)
        : new SeeOther(paper.path() + "/versions");
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping("/desk/memoranda/{id:\\d+}/theirs")
  Html theirs(@PathVariable long id, StaffMember officer, Frame frame) {
    Memorandum paper = papers.get(id, officer);
    return theirs(paper, Map.of(), "", officer, frame);
  }

  /** The whole text as the other side sent it, in one language or several. */
  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/memoranda/{id:\\d+}/theirs")
  View keep(
      @PathVariable long id,
      @RequestParam Map<String, String> typed,
      StaffMember officer,
      Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Version latest = memoranda.latest(paper);
    ParallelText text = latest.text();
    boolean pasted = false;
    for (Language language : text.languages()) {
      String words = typed.getOrDefault("text-" + language.code(), "");
      if (!words.isBlank()) {
        pasted = true;
        text = PastedText.of(words).into(text, language);
      }
    }
    if (!pasted) {
      return theirs(paper, typed, key(Refusal.NOTHING_PASTED), officer, frame)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    ParallelText theirs = text;
    String side = paper.pair().other(papers.own(paper));
    Outcome outcome =
        save.save(
            paper,
            SentText.seen(typed),
            TextEdit.whole(now -> theirs),
            side,
            typed.getOrDefault("note", "").strip(),
            officer);
    return switch (outcome) {
      case Outcome.Saved saved ->
          new SeeOther(
              paper.path()
                  + "/versions?from="
                  + latest.number()
                  + "&to="
                  + saved.version().number());
      case Outcome.Refused refused ->
          theirs(paper, typed, key(refused.why()), officer, frame)
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
      case Outcome.Collided collided ->
          theirs(paper, typed, key(Refusal.CHANGED_MEANWHILE), officer, frame)
              .with(HttpStatus.CONFLICT);
    };
  }

  private Html theirs(
      Memorandum paper,
      Map<String, String> typed,
      String problem,
      StaffMember officer,
      Frame frame) {
    Version latest = memoranda.latest(paper);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("head", papers.head(paper, latest.text(), officer, frame));
    view.put("typed", typed);
    view.put("seen", latest.number());
    view.put("side", papers.city(paper.pair().other(papers.own(paper)), frame.language()));
    view.put("languages", Papers.languages(latest.text()));
    view.put("problem", problem.isEmpty() ? "" : frame.t(problem));
    return Html.of("drafting/theirs.jte", view);
  }

  private static String key(Refusal refusal) {
    return "memorandum.refusal." + refusal.token();
  }

  private static Optional<Version> number(List<Version> versions, int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }
}
