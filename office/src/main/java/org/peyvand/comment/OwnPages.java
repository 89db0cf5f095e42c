package org.peyvand.comment;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.settings.Settings;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Moments;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The private page of who wrote a comment: its address is the only key to it. */
@Controller
class OwnPages {

  private static final String PAGE = "/comments/{link:[A-Za-z0-9_-]+}";

  private final OwnComment own;
  private final Subjects subjects;
  private final Settings settings;

  OwnPages(OwnComment own, Subjects subjects, Settings settings) {
    this.own = own;
    this.subjects = subjects;
    this.settings = settings;
  }

  @GetMapping(PAGE)
  @OpenToAll
  Html show(Frame frame, HttpServletResponse response, @PathVariable String link) {
    hush(response);
    CommentRow row = find(link);
    CommentForm form = new CommentForm(row.name(), row.email(), row.words(), null, "", "");
    return page(frame, link, row, form, null);
  }

  @PostMapping(PAGE)
  @OpenToAll
  View change(
      Frame frame,
      HttpServletResponse response,
      @PathVariable String link,
      @RequestParam Map<String, String> fields) {
    hush(response);
    CommentRow row = find(link);
    if (fields.getOrDefault("do", "").equals("withdraw")) {
      own.withdraw(link);
      return Html.of("comment/withdrawn.jte", Map.of("frame", frame, "item", row.item()));
    }
    CommentForm form = CommentForm.of(fields);
    Optional<Flaw> flaw = own.edit(link, form);
    return flaw.<View>map(
            why -> page(frame, link, row, form, why).with(HttpStatus.UNPROCESSABLE_CONTENT))
        .orElseGet(() -> new SeeOther("/comments/" + link));
  }

  private Html page(
      Frame frame, String link, CommentRow row, CommentForm form, @Nullable Flaw flaw) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("link", link);
    view.put("row", row);
    view.put("subject", subjects.find(row.item(), frame.language()).orElse(null));
    view.put("form", form);
    view.put("flaw", flaw);
    view.put("times", new Moments(frame, settings.zone()));
    return Html.of("comment/own.jte", view);
  }

  private CommentRow find(String link) {
    return own.find(link).orElseThrow(() -> new NotFound("comment.own.over"));
  }

  /** The address must not be kept by anybody on its way, nor handed to the next page. */
  private static void hush(HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
  }
}
