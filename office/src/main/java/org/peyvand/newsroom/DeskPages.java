package org.peyvand.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.settings.Settings;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Moments;
import org.peyvand.web.NotFound;
import org.peyvand.web.PageLanguage;
import org.peyvand.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The desk's list of items, and how one begins. */
@Controller
class DeskPages {

  private static final int A_PAGE = 50;

  private final ItemRows rows;
  private final WriteItem write;
  private final Relations relations;
  private final ActInWords words;
  private final Settings settings;

  DeskPages(
      ItemRows rows, WriteItem write, Relations relations, ActInWords words, Settings settings) {
    this.rows = rows;
    this.write = write;
    this.relations = relations;
    this.words = words;
    this.settings = settings;
  }

  @GetMapping("/desk/items")
  @AllowedTo(Role.EDITOR)
  Html list(
      Frame frame,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String below) {
    long limit = NewsCode.of(below).orElse(Long.MAX_VALUE);
    List<ItemText> found =
        rows.list(TextState.of(state).orElse(null), q.strip(), limit, A_PAGE + 1);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("moments", new Moments(frame, settings.get().zone()));
    view.put("texts", found.subList(0, Math.min(found.size(), A_PAGE)));
    view.put("state", state);
    view.put("q", q);
    view.put("more", found.size() > A_PAGE);
    return Html.of("newsroom/desk.jte", view);
  }

  /** A new item; with acts of a relation it is drafted from them and bound to them. */
  @PostMapping("/desk/items")
  @AllowedTo(Role.EDITOR)
  View begin(
      StaffMember editor,
      @RequestParam(name = "in") String in,
      @RequestParam(defaultValue = "news") String kind,
      @RequestParam(defaultValue = "") String tie,
      @RequestParam(name = "act", required = false, defaultValue = "") List<Long> acts) {
    PageLanguage language = language(in);
    List<Act> basis = tie.isEmpty() ? List.of() : basis(tie, acts);
    long code =
        write.begin(
            ItemKind.of(kind).orElse(ItemKind.NEWS),
            language,
            basis.isEmpty() ? Wording.EMPTY : drafted(basis, language),
            basis,
            editor);
    return new SeeOther("/desk/items/" + code + "/" + language.code());
  }

  @GetMapping("/desk/items/{code:\\d+}")
  @AllowedTo(Role.EDITOR)
  View item(@PathVariable long code) {
    List<ItemText> texts = rows.texts(code);
    if (texts.isEmpty()) {
      throw new NotFound("newsroom.item.unknown", Long.toString(code));
    }
    return new SeeOther("/desk/items/" + code + "/" + texts.getFirst().language().code());
  }

  /** The same item in another language, empty but for what languages share. */
  @PostMapping("/desk/items/{code:\\d+}")
  @AllowedTo(Role.EDITOR)
  View translate(
      @PathVariable long code, StaffMember editor, @RequestParam(name = "in") String in) {
    List<ItemText> texts = rows.texts(code);
    if (texts.isEmpty()) {
      throw new NotFound("newsroom.item.unknown", Long.toString(code));
    }
    PageLanguage language = language(in);
    write.translate(code, language, Wording.EMPTY, editor);
    return new SeeOther("/desk/items/" + code + "/" + language.code());
  }

  /** Only what may become public; an office's own act is never put into an item by itself. */
  private List<Act> basis(String tie, List<Long> acts) {
    Pair pair = relations.findPair(tie).orElseThrow(() -> new NotFound("web.problem.404"));
    return relations.acts(pair).stream()
        .filter(act -> acts.contains(act.id()) && act.visibility() instanceof Visibility.Public)
        .toList();
  }

  private Wording drafted(List<Act> basis, PageLanguage language) {
    List<String> blocks = new ArrayList<>();
    String source = "";
    for (Act act : basis) {
      blocks.add(Markdown.escape(sentence(act, language)) + ".");
      for (Evidence evidence : act.evidence()) {
        boolean original = evidence.wording() == Evidence.Wording.ORIGINAL;
        String outlet = evidence.outlet() == null ? "" : evidence.outlet();
        if (original) {
          String quotation = Markdown.escape(evidence.quotation().replaceAll("\\s+", " "));
          blocks.add(
              "> «" + quotation + "»" + (outlet.isEmpty() ? "" : " — " + Markdown.escape(outlet)));
        }
        source = source.isEmpty() ? outlet : source;
      }
    }
    return new Wording(
        "",
        sentence(basis.getFirst(), language),
        "",
        String.join("\n\n", blocks),
        "",
        source,
        "",
        List.of());
  }

  /** Without the marks that keep names in their direction: an item's text holds none. */
  private String sentence(Act act, PageLanguage language) {
    return words.sentence(act.said(), language).replaceAll("[\u2068\u2069]", "");
  }

  private static PageLanguage language(String code) {
    return PageLanguage.of(code).orElseThrow(() -> new NotFound("web.problem.400"));
  }
}
