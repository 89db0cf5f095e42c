package org.peyvand.newsroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.agenda.Coming;
import org.peyvand.map.DrawMap;
import org.peyvand.settings.Settings;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Kept;
import org.peyvand.web.Moments;
import org.peyvand.web.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The front page and the lists by tag and section. */
@Controller
class FrontPages {

  private static final int A_PAGE = 20;
  private static final int COMING = 4;
  private static final int ELSEWHERE = 8;

  private final PublicItems items;
  private final Ties ties;
  private final DrawMap map;
  private final Addresses addresses;
  private final Settings settings;
  private final Coming coming;

  FrontPages(
      PublicItems items,
      Ties ties,
      DrawMap map,
      Addresses addresses,
      Settings settings,
      Coming coming) {
    this.items = items;
    this.ties = ties;
    this.map = map;
    this.addresses = addresses;
    this.settings = settings;
    this.coming = coming;
  }

  @GetMapping("/")
  @OpenToAll
  @Kept
  Html front(Frame frame, @RequestParam(defaultValue = "") String before) {
    PublicItems.Listing latest = items.latest(frame.language(), before, A_PAGE);
    List<PublicItems.Line> elsewhere =
        latest.next() == null ? items.elsewhere(frame.language(), ELSEWHERE) : List.of();
    Map<String, @Nullable Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("moments", moments(frame));
    view.put("listing", latest);
    view.put("elsewhere", elsewhere);
    view.put("ties", before.isEmpty() ? ties.latest(frame.language()) : List.of());
    view.put("map", before.isEmpty() ? map.of(frame.language()).orElse(null) : null);
    view.put(
        "coming",
        before.isEmpty() ? coming.listPublic(frame.today(), frame.language(), COMING) : List.of());
    view.put("first", before.isEmpty());
    view.put("origin", addresses.origin());
    return Html.of("newsroom/front.jte", view);
  }

  @GetMapping("/tag/{name}")
  @OpenToAll
  @Kept
  Html tag(@PathVariable String name, Frame frame, @RequestParam(defaultValue = "") String before) {
    PublicItems.Label tag =
        items.findTag(name).orElseThrow(() -> new NotFound("newsroom.tag.unknown", name));
    return list(
        frame,
        tag.name(),
        frame.t("newsroom.tag"),
        Addresses.tag(tag.name()),
        items.tagged(tag.id(), null, before, A_PAGE));
  }

  @GetMapping("/section/{name}")
  @OpenToAll
  @Kept
  Html section(
      @PathVariable String name, Frame frame, @RequestParam(defaultValue = "") String before) {
    PublicItems.Label section =
        items.findSection(name).orElseThrow(() -> new NotFound("newsroom.section.unknown", name));
    return list(
        frame,
        section.name(),
        frame.t("newsroom.section"),
        Addresses.section(section.name()),
        items.ofSection(section.id(), null, before, A_PAGE));
  }

  private Html list(
      Frame frame, String title, String what, String path, PublicItems.Listing listing) {
    if (listing.lines().isEmpty()) {
      throw new NotFound("newsroom.list.empty", title);
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("moments", moments(frame));
    view.put("title", title);
    view.put("what", what);
    view.put("path", path);
    view.put("listing", listing);
    view.put("origin", addresses.origin());
    return Html.of("newsroom/list.jte", view);
  }

  private Moments moments(Frame frame) {
    return new Moments(frame, settings.get().zone());
  }
}
