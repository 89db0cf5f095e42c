package org.peyvand.comment;

import java.util.List;
import java.util.Optional;
import org.peyvand.secret.Token;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a writer may do with the own comment for a quarter of an hour. */
@Component
class OwnComment {

  private final CommentRows rows;
  private final PostComment post;
  private final KeptRules rules;
  private final ApplicationEventPublisher events;

  OwnComment(
      CommentRows rows, PostComment post, KeptRules rules, ApplicationEventPublisher events) {
    this.rows = rows;
    this.post = post;
    this.rules = rules;
    this.events = events;
  }

  @Transactional
  public Optional<CommentRow> find(String link) {
    return rows.ofLink(new Token(link).hash());
  }

  /** Puts other words in its place; they wait for the office, also where the old ones were seen. */
  @Transactional
  public Optional<Flaw> edit(String link, CommentForm form) {
    Flaw flaw = post.flaw(form);
    if (flaw != null) {
      return Optional.of(flaw);
    }
    Optional<CommentRow> held = rows.ofLink(new Token(link).hash());
    if (held.isEmpty()) {
      return Optional.of(Flaw.CLOSED);
    }
    CommentRow row = held.get();
    String why = rules.get().suspect(form.name() + " " + form.words());
    // What the office has put away stays there; new words do not bring it back.
    boolean away = row.state() == CommentState.SPAM || row.state() == CommentState.REFUSED;
    CommentState state =
        away ? row.state() : why.isEmpty() ? CommentState.WAITING : CommentState.SPAM;
    byte[] digest = PostComment.digest(form.name(), form.words());
    if (!rows.edit(row, form, digest, state, why)) {
      return Optional.of(Flaw.TWICE);
    }
    shown(row);
    return Optional.empty();
  }

  @Transactional
  public void withdraw(String link) {
    rows.ofLink(new Token(link).hash())
        .ifPresent(
            row -> {
              rows.withdraw(row.id());
              shown(row);
            });
  }

  private void shown(CommentRow before) {
    if (before.state() == CommentState.PUBLISHED) {
      rows.show(List.of(before));
      events.publishEvent(new CommentsChanged());
    }
  }
}
