package org.peyvand.drafting;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.clause.Clauses;
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
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Passage;
import org.peyvand.parallel.Redline;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Writing one article in all its languages; adding, moving and taking articles away. */
@Controller
class WritingPages {

  private static final String ARTICLE = "/desk/memoranda/{id:\\d+}/articles/{article:[a-z0-9]+}";

  private final Memoranda memoranda;
  private final Papers papers;
  private final SaveText save;
  private final DraftFromDossier draft;

  WritingPages(Memoranda memoranda, Papers papers, SaveText save, DraftFromDossier draft) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.save = save;
    this.draft = draft;
  }

  @AllowedTo(Role.OFFICER)
  @GetMapping(ARTICLE)
  Html open(@PathVariable long id, @PathVariable String article, StaffMember officer, Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Version latest = memoranda.latest(paper);
    Article now = find(latest.text(), article);
    Refusal locked = paper.state() == State.DRAFT ? null : Refusal.LOCKED;
    return page(paper, latest, article, now.passages(), locked, "", null, officer, frame);
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping(ARTICLE)
  View write(
      @PathVariable long id,
      @PathVariable String article,
      @RequestParam Map<String, String> typed,
      StaffMember officer,
      Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Version latest = memoranda.latest(paper);
    Map<Language, Passage> passages = passages(latest.text(), typed);
    find(
        memoranda.version(paper, SentText.seen(typed)).map(Version::text).orElse(latest.text()),
        article);
    if (typed.getOrDefault("do", "").equals("check")) {
      return page(paper, latest, article, passages, null, "", null, officer, frame);
    }
    return switch (save.save(
        paper,
        SentText.seen(typed),
        TextEdit.article(article, passages),
        papers.own(paper),
        typed.getOrDefault("note", ""),
        officer)) {
      case Outcome.Saved saved -> new SeeOther(paper.path() + "#" + article);
      case Outcome.Refused refused ->
          page(
                  paper,
                  latest,
                  article,
                  passages,
                  refused.why(),
                  refused.field(),
                  null,
                  officer,
                  frame)
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
      case Outcome.Collided collided ->
          page(
                  paper,
                  collided.latest(),
                  article,
                  passages,
                  Refusal.CHANGED_MEANWHILE,
                  "",
                  collided.latest(),
                  officer,
                  frame)
              .with(HttpStatus.CONFLICT);
    };
  }

  /** An article of the library, or an empty one, before the article of a number or at the end. */
  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/memoranda/{id:\\d+}/articles")
  View add(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String clause,
      @RequestParam(defaultValue = "1000") int before,
      StaffMember officer,
      Frame frame) {
    Memorandum paper = papers.get(id, officer);
    Version latest = memoranda.latest(paper);
    TextEdit edit =
        TextEdit.added(
            text ->
                Clauses.shipped()
                    .find(clause)
                    .map(found -> draft.article(text.freeId(), found, wish(paper, text)))
                    .orElseGet(() -> new Article(text.freeId(), null, Map.of(), List.of())),
            before);
    Outcome outcome = save.save(paper, latest.number(), edit, papers.own(paper), "", officer);
    return switch (outcome) {
      case Outcome.Saved saved ->
          new SeeOther(paper.path() + "/articles/" + added(latest.text(), saved.version().text()));
      case Outcome.Refused refused -> refused(paper, refused.why(), officer, frame);
      case Outcome.Collided collided -> refused(paper, Refusal.CHANGED_MEANWHILE, officer, frame);
    };
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping(ARTICLE + "/{how:up|down|remove}")
  View move(
      @PathVariable long id,
      @PathVariable String article,
      @PathVariable String how,
      @RequestParam Map<String, String> typed,
      StaffMember officer,
      Frame frame) {
    Memorandum paper = papers.get(id, officer);
    TextEdit edit =
        switch (how) {
          case "up" -> TextEdit.moved(article, -1);
          case "down" -> TextEdit.moved(article, 1);
          default -> TextEdit.removed(article);
        };
    return switch (save.save(paper, SentText.seen(typed), edit, papers.own(paper), "", officer)) {
      case Outcome.Saved saved ->
          new SeeOther(paper.path() + (how.equals("remove") ? "" : "#" + article));
      case Outcome.Refused refused -> refused(paper, refused.why(), officer, frame);
      case Outcome.Collided collided -> refused(paper, Refusal.CHANGED_MEANWHILE, officer, frame);
    };
  }

  private static DraftFromDossier.Wish wish(Memorandum paper, ParallelText text) {
    String first = text.parties().getFirst().city();
    return new DraftFromDossier.Wish(
        first, paper.pair().other(first), paper.form(), text.languages(), text.prevailing());
  }

  private static String added(ParallelText before, ParallelText after) {
    return after.articles().stream()
        .map(Article::id)
        .filter(id -> before.find(id).isEmpty())
        .findFirst()
        .orElse(after.articles().getLast().id());
  }

  private Html refused(Memorandum paper, Refusal why, StaffMember officer, Frame frame) {
    return SentText.refused(
        papers.head(paper, memoranda.latest(paper).text(), officer, frame), why, frame);
  }

  private Html page(
      Memorandum paper,
      Version seen,
      String id,
      Map<Language, Passage> passages,
      @Nullable Refusal why,
      String field,
      @Nullable Version theirs,
      StaffMember officer,
      Frame frame) {
    ParallelText text = seen.text();
    Article kept = text.find(id).orElseGet(() -> new Article(id, null, Map.of(), List.of()));
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("head", papers.head(paper, text, officer, frame));
    view.put("id", id);
    view.put("number", text.number(id));
    view.put("seen", seen.number());
    view.put("passages", byCode(text, passages));
    view.put("problem", why == null ? "" : frame.t("memorandum.refusal." + why.token()));
    view.put("field", field);
    Map<String, List<Redline.Piece>> others = new LinkedHashMap<>();
    if (theirs != null) {
      for (Language language : text.languages()) {
        Passage mine = passages.getOrDefault(language, Passage.EMPTY);
        others.put(language.code(), Redline.between(mine.body(), kept.in(language).body()));
      }
    }
    view.put("others", others);
    ParallelText written = text.with(id, article -> article.with(passages));
    view.put("findings", Findings.of(written).lines(written, id, frame));
    view.put("by", theirs == null ? "" : theirs.savedBy());
    return Html.of("drafting/article.jte", view);
  }

  private static Map<String, Passage> byCode(ParallelText text, Map<Language, Passage> passages) {
    Map<String, Passage> all = new LinkedHashMap<>();
    text.languages().forEach(l -> all.put(l.code(), passages.getOrDefault(l, Passage.EMPTY)));
    return all;
  }

  private static Map<Language, Passage> passages(ParallelText text, Map<String, String> typed) {
    Map<Language, Passage> passages = new EnumMap<>(Language.class);
    for (Language language : text.languages()) {
      passages.put(
          language,
          new Passage(
              typed.getOrDefault("heading-" + language.code(), ""),
              typed.getOrDefault("body-" + language.code(), "")));
    }
    return passages;
  }

  private static Article find(ParallelText text, String id) {
    return text.find(id).orElseThrow(() -> new NotFound("memorandum.article.unknown"));
  }
}
