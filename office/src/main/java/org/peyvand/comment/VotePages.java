package org.peyvand.comment;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.peyvand.secret.Secrets;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.peyvand.web.Sender;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Whether readers like a comment; only where the office has switched it on. */
@Controller
class VotePages {

  private static final String PAGE = "/n/{code:\\d+}/comments/{id:\\d+}/vote";

  private final CommentRows rows;
  private final KeptRules rules;
  private final Guard guard;
  private final Sender sender;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final byte[] key;

  VotePages(
      CommentRows rows,
      KeptRules rules,
      Guard guard,
      Sender sender,
      Secrets secrets,
      JdbcClient jdbc,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.rules = rules;
    this.guard = guard;
    this.sender = sender;
    this.jdbc = jdbc;
    this.events = events;
    this.key = secrets.get("votes");
  }

  @GetMapping(PAGE)
  @OpenToAll
  Html ask(Frame frame, @PathVariable long code, @PathVariable long id) {
    return page(frame, find(code, id), false);
  }

  /** One vote of one address on one comment; a second one replaces it. */
  @PostMapping(PAGE)
  @OpenToAll
  @Transactional
  public View take(
      Frame frame,
      HttpServletRequest request,
      @PathVariable long code,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String vote) {
    CommentRow row = find(code, id);
    String address = sender.address(request);
    if (!guard.admitsVote(SenderBlock.of(address))) {
      return page(frame, row, true).with(HttpStatus.TOO_MANY_REQUESTS);
    }
    jdbc.sql(
            """
            insert into comment_vote (comment, voter, likes) values (:comment, :voter, :likes)
            on conflict (comment, voter) do update set likes = excluded.likes""")
        .param("comment", id)
        .param("voter", voter(address))
        .param("likes", !vote.equals("dislike"))
        .update();
    events.publishEvent(new CommentsChanged());
    return new SeeOther("/n/" + code + "#comment-" + id);
  }

  private static Html page(Frame frame, CommentRow row, boolean tooMany) {
    return Html.of("comment/vote.jte", Map.of("frame", frame, "row", row, "tooMany", tooMany));
  }

  private CommentRow find(long code, long id) {
    return rows.find(id)
        .filter(row -> row.item() == code && row.state() == CommentState.PUBLISHED)
        .filter(row -> rules.get().votes())
        .orElseThrow(() -> new NotFound("comment.unknown"));
  }

  private byte[] voter(String address) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(address.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
