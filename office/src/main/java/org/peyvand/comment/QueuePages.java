package org.peyvand.comment;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.settings.Settings;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Journal;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Moments;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What waits to be read before the public may, and everything that was decided. */
@Controller
class QueuePages {

  private static final int A_PAGE = 50;

  private final CommentRows rows;
  private final Moderate moderate;
  private final PostComment post;
  private final Closing closing;
  private final Subjects subjects;
  private final Settings settings;
  private final Journal journal;
  private final ApplicationEventPublisher events;

  QueuePages(
      CommentRows rows,
      Moderate moderate,
      PostComment post,
      Closing closing,
      Subjects subjects,
      Settings settings,
      Journal journal,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.moderate = moderate;
    this.post = post;
    this.closing = closing;
    this.subjects = subjects;
    this.settings = settings;
    this.journal = journal;
    this.events = events;
  }

  /**
   * One state of all comments.
   *
   * @param item a news code that narrows it down
   * @param one a comment's number: that one alone, in whatever state
   * @param done the numbers that were just decided, to take it back
   */
  @GetMapping("/desk/comments")
  @AllowedTo(Role.EDITOR)
  Html list(
      Frame frame,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String item,
      @RequestParam(defaultValue = "") String below,
      @RequestParam(defaultValue = "") String one,
      @RequestParam(defaultValue = "") String done) {
    return page(frame, new Asked(state, item, below, one), done, null);
  }

  /** Ticked ones, or the one whose button was pressed. */
  @PostMapping("/desk/comments")
  @AllowedTo(Role.EDITOR)
  View decide(Frame frame, StaffMember by, @RequestParam MultiValueMap<String, String> fields) {
    Asked asked = Asked.of(fields);
    String single = first(fields, "one-do");
    String wish = single.isEmpty() ? first(fields, "do") : single.split("-", 2)[0];
    List<Long> ids =
        single.isEmpty()
            ? numbers(fields.getOrDefault("id", List.of()))
            : numbers(List.of(single.replaceFirst("^[a-z]*-", "")));
    if (wish.equals("undo")) {
      moderate.undo(numbers(Arrays.asList(first(fields, "done").split("\\.", -1))), by);
      return new SeeOther("/desk/comments" + asked.query());
    }
    Optional<CommentState> wished =
        CommentState.of(wish)
            .filter(
                state ->
                    state == CommentState.PUBLISHED
                        || state == CommentState.REFUSED
                        || state == CommentState.SPAM);
    if (wished.isEmpty() || ids.isEmpty()) {
      return page(frame, asked, "", frame.t("comment.desk.none-ticked"))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    List<Long> moved = moderate.decide(ids, wished.get(), by);
    String done = moved.stream().map(String::valueOf).collect(Collectors.joining("."));
    return new SeeOther("/desk/comments" + asked.with(done));
  }

  @GetMapping("/desk/comments/{id:\\d+}/answer")
  @AllowedTo(Role.EDITOR)
  Html ask(Frame frame, @PathVariable long id) {
    return answer(frame, published(id), "", null);
  }

  /** An answer in the office's name; what it answers is published with it if it still waits. */
  @PostMapping("/desk/comments/{id:\\d+}/answer")
  @AllowedTo(Role.EDITOR)
  @Transactional
  public View answer(
      Frame frame,
      StaffMember by,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String text) {
    CommentRow row = published(id);
    if (row.state() != CommentState.PUBLISHED && !text.isBlank()) {
      moderate.decide(List.of(id), CommentState.PUBLISHED, by);
    }
    Optional<Flaw> flaw = post.answer(row, text, by);
    if (flaw.isPresent()) {
      return answer(frame, row, text, flaw.get()).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    journal.noteAt(by, "/desk/comments?one=" + id, "comment.journal.answered", Long.toString(id));
    return new SeeOther("/desk/comments");
  }

  /** Opens or closes what may be said below one item. */
  @PostMapping("/desk/comments/items/{code:\\d+}")
  @AllowedTo(Role.EDITOR)
  @Transactional
  public View close(
      Frame frame,
      StaffMember by,
      @PathVariable long code,
      @RequestParam(defaultValue = "") String closed) {
    Subject subject =
        subjects
            .find(code, frame.language())
            .orElseThrow(() -> new NotFound("comment.no-item", frame.number(code)));
    closing.set(subject.code(), closed.equals("yes"), by);
    journal.noteAt(
        by,
        "/desk/comments?item=" + code,
        closed.equals("yes") ? "comment.journal.closed" : "comment.journal.opened",
        Long.toString(code));
    events.publishEvent(new CommentsChanged());
    return new SeeOther("/desk/comments?item=" + code);
  }

  private Html page(Frame frame, Asked asked, String done, @Nullable String problem) {
    CommentState state = CommentState.of(asked.state()).orElse(CommentState.WAITING);
    Long one = CommentForm.number(asked.one());
    Long item = CommentForm.number(asked.item());
    Long below = CommentForm.number(asked.below());
    List<CommentRow> found =
        one == null
            ? rows.list(
                state, item == null ? 0 : item, below == null ? Long.MAX_VALUE : below, A_PAGE + 1)
            : rows.find(one).stream().toList();
    List<CommentRow> shown = found.stream().limit(A_PAGE).toList();
    Map<Long, Subject> about =
        subjects.findAll(
            Stream.concat(shown.stream().map(CommentRow::item), Stream.ofNullable(item))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()),
            frame.language());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("asked", asked);
    view.put("state", state);
    view.put("rows", shown);
    view.put("about", about);
    view.put("item", item == null ? null : about.get(item));
    view.put("closed", item != null && closing.isClosed(item));
    view.put("counts", rows.counts());
    view.put("next", found.size() > A_PAGE ? shown.getLast().id() : 0L);
    view.put("done", numbers(Arrays.asList(done.split("\\.", -1))));
    view.put("problem", problem);
    view.put("times", new Moments(frame, settings.zone()));
    return Html.of("comment/queue.jte", view);
  }

  private static Html answer(Frame frame, CommentRow row, String text, @Nullable Flaw flaw) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("row", row);
    view.put("text", text);
    view.put("flaw", flaw);
    return Html.of("comment/answer.jte", view);
  }

  private CommentRow published(long id) {
    return rows.find(id)
        .filter(row -> row.state() != CommentState.WITHDRAWN)
        .orElseThrow(() -> new NotFound("comment.unknown"));
  }

  private static List<Long> numbers(List<String> typed) {
    return typed.stream()
        .map(CommentForm::number)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .limit(500)
        .toList();
  }

  static String first(MultiValueMap<String, String> fields, String name) {
    String value = fields.getFirst(name);
    return value == null ? "" : value;
  }
}
