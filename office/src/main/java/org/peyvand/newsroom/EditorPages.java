package org.peyvand.newsroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.picture.KeepPicture;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** The editor of one text, its versions, and its way to readers. */
@Controller
class EditorPages {

  private static final String TEXT = "/desk/items/{code:\\d+}/{language:fa|en|tr|ar}";

  private final ItemRows rows;
  private final WriteItem write;
  private final PublishItem publish;
  private final Drafts drafts;
  private final KeepPicture pictures;
  private final Settings settings;

  EditorPages(
      ItemRows rows,
      WriteItem write,
      PublishItem publish,
      Drafts drafts,
      KeepPicture pictures,
      Settings settings) {
    this.rows = rows;
    this.write = write;
    this.publish = publish;
    this.drafts = drafts;
    this.pictures = pictures;
    this.settings = settings;
  }

  @GetMapping(TEXT)
  @AllowedTo(Role.EDITOR)
  Html open(
      Frame frame, StaffMember editor, @PathVariable long code, @PathVariable String language) {
    ItemText text = find(code, language);
    Optional<ItemForm> typed = drafts.find(text, editor);
    return page(
        frame, text, typed.map(ItemForm::wording).orElse(text.wording()), null, typed.isPresent());
  }

  /** One button of the form: everything typed is saved first, then the text goes where it says. */
  @PostMapping(TEXT)
  @AllowedTo(Role.EDITOR)
  View send(
      Frame frame,
      StaffMember editor,
      @PathVariable long code,
      @PathVariable String language,
      @RequestParam Map<String, String> fields,
      @RequestParam(required = false) @Nullable MultipartFile picture)
      throws IOException {
    ItemText text = find(code, language);
    ItemForm form = new ItemForm(fields);
    Outcome saved = write.save(text, form.wording(), form.seen(), editor);
    if (saved instanceof Outcome.Refused refused) {
      return page(frame, text, form.wording(), refused.why(), false)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    ItemKind.of(form.get("kind")).ifPresent(kind -> rows.setKind(code, kind));
    drafts.drop(text, editor);
    if (form.get("do").equals("picture")) {
      return illustrate(frame, find(code, language), form, picture, editor);
    }
    Outcome outcome = go(text, form, frame.language(), editor);
    return switch (outcome) {
      case Outcome.Done done -> new SeeOther(path(text));
      case Outcome.Refused refused ->
          page(frame, find(code, language), form.wording(), refused.why(), false)
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  /** Puts a picture where the writer stood in the text, or behind it. */
  private View illustrate(
      Frame frame,
      ItemText text,
      ItemForm form,
      @Nullable MultipartFile picture,
      StaffMember editor)
      throws IOException {
    KeepPicture.Outcome kept =
        pictures.keep(
            picture == null ? new byte[0] : picture.getBytes(),
            form.get("picture-alt"),
            form.get("picture-caption"),
            form.get("picture-credit"),
            editor);
    return switch (kept) {
      case KeepPicture.Outcome.Refused(var key) ->
          page(frame, text, text.wording(), frame.t(key), form)
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
      case KeepPicture.Outcome.Done(var done) -> {
        Wording wording = form.wording();
        String body = inserted(wording.body(), done.markdown(), form.place());
        Outcome saved = write.save(text, wording.withBody(body), text.version(), editor);
        yield saved instanceof Outcome.Refused refused
            ? page(frame, text, wording, refused.why(), false)
                .with(HttpStatus.UNPROCESSABLE_CONTENT)
            : new SeeOther(path(text));
      }
    };
  }

  /** A block of its own behind the one in which the place lies. */
  private static String inserted(String body, String line, int place) {
    int end = place < 0 || place > body.length() ? -1 : body.indexOf("\n\n", place);
    String before = end < 0 ? body.stripTrailing() : body.substring(0, end);
    String after = end < 0 ? "" : body.substring(end);
    return (before.isBlank() ? "" : before + "\n\n") + line + after;
  }

  private Outcome go(ItemText text, ItemForm form, PageLanguage language, StaffMember editor) {
    ZoneId zone = settings.get().zone();
    return switch (form.get("do")) {
      case "desk" -> publish.hand(text, TextState.DESK);
      case "draft" -> publish.hand(text, TextState.DRAFT);
      case "publish" -> publish.publish(text, form.get("correction"), editor);
      case "withdraw" -> publish.withdraw(text, form.get("withdrawal"));
      case "schedule" ->
          form.due(language, zone)
              .map(due -> publish.schedule(text, due))
              .orElseGet(() -> new Outcome.Refused(Outcome.Why.NOT_A_TIME));
      default -> new Outcome.Done(text);
    };
  }

  /** What is typed and not saved, every few seconds. */
  @PostMapping(TEXT + "/draft")
  @AllowedTo(Role.EDITOR)
  ResponseEntity<Void> keep(
      StaffMember editor,
      @PathVariable long code,
      @PathVariable String language,
      @RequestParam Map<String, String> fields) {
    ItemForm form = new ItemForm(fields);
    if (Scrutiny.ofWriting(form.wording()).isPresent()) {
      return ResponseEntity.unprocessableContent().build();
    }
    drafts.keep(find(code, language), form, editor);
    return ResponseEntity.noContent().build();
  }

  /** The body as readers will see it. */
  @PostMapping("/desk/items/preview")
  @AllowedTo(Role.EDITOR)
  ResponseEntity<String> preview(@RequestParam(defaultValue = "") String body) {
    String shown = body.length() > Scrutiny.LONGEST_BODY ? "" : Body.of(body).html();
    return ResponseEntity.ok()
        .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
        .body(shown);
  }

  @GetMapping(TEXT + "/versions")
  @AllowedTo(Role.EDITOR)
  Html versions(
      Frame frame,
      @PathVariable long code,
      @PathVariable String language,
      @RequestParam(defaultValue = "0") int from,
      @RequestParam(defaultValue = "0") int to) {
    ItemText text = find(code, language);
    List<Version> versions = rows.versions(code, text.language());
    Version after = number(versions, to).orElse(versions.getFirst());
    Version before =
        number(versions, from).or(() -> number(versions, after.number() - 1)).orElse(after);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("moments", new Moments(frame, settings.get().zone()));
    view.put("text", text);
    view.put("versions", versions);
    view.put("before", before);
    view.put("after", after);
    view.put("difference", Difference.between(whole(before), whole(after)));
    return Html.of("newsroom/versions.jte", view);
  }

  /** An earlier version again, as the newest one. */
  @PostMapping(TEXT + "/versions/{number:\\d+}")
  @AllowedTo(Role.EDITOR)
  View restore(
      StaffMember editor,
      @PathVariable long code,
      @PathVariable String language,
      @PathVariable int number) {
    ItemText text = find(code, language);
    Version version =
        number(rows.versions(code, text.language()), number)
            .orElseThrow(() -> new NotFound("web.problem.404"));
    write.save(text, version.wording(), text.version(), editor);
    drafts.drop(text, editor);
    return new SeeOther(path(text));
  }

  private Html page(
      Frame frame, ItemText text, Wording wording, Outcome.@Nullable Why refused, boolean unsaved) {
    return page(
        frame,
        text,
        wording,
        refused == null ? "" : frame.t(refused.key()),
        new ItemForm(unsaved ? Map.of("unsaved", "yes") : Map.of()));
  }

  private Html page(Frame frame, ItemText text, Wording wording, String problem, ItemForm sent) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("moments", new Moments(frame, settings.get().zone()));
    view.put("text", text);
    view.put("wording", wording);
    view.put("languages", rows.texts(text.code()).stream().map(ItemText::language).toList());
    view.put("preview", Body.of(wording.body()).html());
    view.put("unsaved", sent.get("unsaved").equals("yes"));
    view.put("sent", sent);
    view.put("problem", problem);
    return Html.of("newsroom/editor.jte", view);
  }

  private ItemText find(long code, String language) {
    return rows.find(code, PageLanguage.of(language).orElseThrow())
        .orElseThrow(() -> new NotFound("newsroom.item.unknown", Long.toString(code)));
  }

  private static Optional<Version> number(List<Version> versions, int number) {
    return versions.stream().filter(version -> version.number() == number).findFirst();
  }

  private static String whole(Version version) {
    Wording wording = version.wording();
    return String.join(
        "\n",
        wording.kicker(),
        wording.headline(),
        wording.lead(),
        wording.body(),
        wording.author(),
        wording.source(),
        wording.section(),
        String.join("، ", wording.tags()));
  }

  private static String path(ItemText text) {
    return "/desk/items/" + text.code() + "/" + text.language().code();
  }
}
