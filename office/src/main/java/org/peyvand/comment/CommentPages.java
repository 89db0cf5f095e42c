package org.peyvand.comment;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.settings.Settings;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Kept;
import org.peyvand.web.Moments;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.peyvand.web.Sender;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * The form for a comment has an address of its own: item pages are kept for everybody, and nothing
 * of one reader may stand on them. A script puts the same form below the item.
 */
@Controller
class CommentPages {

  private final Subjects subjects;
  private final CommentRows rows;
  private final PostComment post;
  private final Guard guard;
  private final Closing closing;
  private final KeptRules rules;
  private final Discussions discussions;
  private final Settings settings;
  private final Sender sender;

  CommentPages(
      Subjects subjects,
      CommentRows rows,
      PostComment post,
      Guard guard,
      Closing closing,
      KeptRules rules,
      Discussions discussions,
      Settings settings,
      Sender sender) {
    this.subjects = subjects;
    this.rows = rows;
    this.post = post;
    this.guard = guard;
    this.closing = closing;
    this.rules = rules;
    this.discussions = discussions;
    this.settings = settings;
    this.sender = sender;
  }

  /**
   * The empty form.
   *
   * @param to the number of the comment to be answered
   * @param quote whether its words stand in the form already
   */
  @GetMapping("/n/{code:\\d+}/comment")
  @OpenToAll
  Html form(
      Frame frame,
      HttpServletResponse response,
      @PathVariable long code,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String quote) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    Subject subject = subject(code, frame);
    CommentRow parent = parent(subject, CommentForm.number(to));
    String words = parent == null || quote.isEmpty() ? "" : quoted(parent.words());
    Long number = parent == null ? null : Long.valueOf(parent.id());
    return page(frame, subject, CommentForm.EMPTY.answering(number, words), parent, null);
  }

  @PostMapping("/n/{code:\\d+}/comments")
  @OpenToAll
  View post(
      Frame frame,
      HttpServletRequest request,
      @PathVariable long code,
      @RequestParam Map<String, String> fields) {
    Subject subject = subject(code, frame);
    CommentForm form = CommentForm.of(fields);
    String block = SenderBlock.of(sender.address(request));
    return switch (post.post(subject, form, frame.language(), block)) {
      case Posted.Taken taken -> new SeeOther("/comments/" + taken.link().text());
      case Posted.Refused(var why) ->
          page(frame, subject, form, parent(subject, form.to()), why)
              .with(
                  why == Flaw.TOO_MANY
                      ? HttpStatus.TOO_MANY_REQUESTS
                      : HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  /** What did not fit below the item. */
  @GetMapping("/n/{code:\\d+}/comments")
  @OpenToAll
  @Kept
  Html more(Frame frame, @PathVariable long code, @RequestParam(defaultValue = "0") String after) {
    Subject subject = subject(code, frame);
    Long number = CommentForm.number(after);
    return Html.of(
        "comment/more.jte",
        Map.of(
            "frame",
            frame,
            "subject",
            subject,
            "times",
            new Moments(frame, settings.zone()),
            "discussion",
            discussions.of(subject, number == null ? 0 : number)));
  }

  private Html page(
      Frame frame,
      Subject subject,
      CommentForm form,
      @Nullable CommentRow parent,
      @Nullable Flaw flaw) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("subject", subject);
    view.put("form", form);
    view.put("parent", parent);
    view.put("flaw", flaw);
    // A corrected form goes on from when its first page was opened.
    boolean fresh = flaw == null || flaw == Flaw.STALE || form.token().isEmpty();
    view.put("seal", fresh ? guard.seal(subject.code()) : form.token());
    view.put("open", closing.isOpen(subject));
    view.put("policy", policy(frame));
    return Html.of("comment/write.jte", view);
  }

  private String policy(Frame frame) {
    String own = rules.get().policy(frame.language());
    return own.isBlank() ? frame.t("comment.policy") : own;
  }

  private Subject subject(long code, Frame frame) {
    return subjects
        .find(code, frame.language())
        .orElseThrow(() -> new NotFound("comment.no-item", frame.number(code)));
  }

  private @Nullable CommentRow parent(Subject subject, @Nullable Long number) {
    return Optional.ofNullable(number)
        .flatMap(rows::find)
        .filter(row -> row.item() == subject.code() && row.state() == CommentState.PUBLISHED)
        .orElse(null);
  }

  /** At most the first 600 characters, each line marked as a quotation. */
  private static String quoted(String words) {
    String own = words.lines().filter(line -> !line.startsWith(">")).reduce("", CommentPages::line);
    String some =
        own.codePointCount(0, own.length()) <= 600
            ? own
            : own.substring(0, own.offsetByCodePoints(0, 600)) + "…";
    return "> " + some.strip().replace("\n", "\n> ") + "\n\n";
  }

  private static String line(String before, String line) {
    return before.isEmpty() ? line : before + "\n" + line;
  }
}
