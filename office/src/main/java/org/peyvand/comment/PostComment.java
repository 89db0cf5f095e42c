package org.peyvand.comment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Token;
import org.peyvand.settings.Settings;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Folded;
import org.peyvand.web.PageLanguage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a reader wrote, to wait for the office; and the office's own answers, at once. */
@Component
class PostComment {

  static final Duration EDITABLE = Duration.ofMinutes(15);

  private final CommentRows rows;
  private final KeptRules rules;
  private final Guard guard;
  private final Closing closing;
  private final Settings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PostComment(
      CommentRows rows,
      KeptRules rules,
      Guard guard,
      Closing closing,
      Settings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.rules = rules;
    this.guard = guard;
    this.closing = closing;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Checks what costs least first; the database is asked last.
   *
   * @param sender the block of addresses
   */
  @Transactional
  public Posted post(Subject subject, CommentForm form, PageLanguage language, String sender) {
    Flaw flaw = flaw(form);
    if (flaw == null) {
      flaw = guard.flaw(subject.code(), form);
    }
    if (flaw == null && !closing.isOpen(subject)) {
      flaw = Flaw.CLOSED;
    }
    if (flaw == null && !guard.admits(subject.code(), sender)) {
      flaw = Flaw.TOO_MANY;
    }
    if (flaw != null) {
      return new Posted.Refused(flaw);
    }
    Token link = Token.random();
    Instant until = clock.instant().plus(EDITABLE);
    String suspicion = rules.get().suspect(form.name() + " " + form.words());
    Optional<Long> id =
        rows.add(
            new CommentRows.New(
                subject.code(),
                form.to(),
                suspicion.isEmpty() ? CommentState.WAITING : CommentState.SPAM,
                language,
                form.name(),
                form.email(),
                form.words(),
                sender,
                suspicion),
            link.hash(),
            until,
            null);
    return id.<Posted>map(number -> new Posted.Taken(number, link))
        .orElseGet(() -> new Posted.Refused(whyNot(form.to())));
  }

  /** An answer in the office's name, seen at once. */
  @Transactional
  public Optional<Flaw> answer(CommentRow parent, String words, StaffMember by) {
    String clean = CommentForm.clean(words).strip();
    if (clean.isEmpty()) {
      return Optional.of(Flaw.NO_WORDS);
    }
    if (clean.length() > CommentForm.LONGEST_WORDS) {
      return Optional.of(Flaw.LONG_WORDS);
    }
    Optional<Long> id =
        rows.add(
            new CommentRows.New(
                parent.item(),
                parent.id(),
                CommentState.PUBLISHED,
                parent.language(),
                "",
                "",
                clean,
                "",
                ""),
            null,
            null,
            by);
    if (id.isEmpty()) {
      return Optional.of(whyNot(parent.id()));
    }
    events.publishEvent(new CommentsChanged());
    return Optional.empty();
  }

  /** What is wrong with the words themselves; null if nothing is. */
  @Nullable Flaw flaw(CommentForm form) {
    Flaw flaw = form.flaw(rules.get().links());
    return flaw == null && isOffice(form.name()) ? Flaw.OFFICE_NAME : flaw;
  }

  /** What is the same for readers: other letters of the same kind make no new comment. */
  static byte[] digest(String name, String words) {
    try {
      return Arrays.copyOf(
          MessageDigest.getInstance("SHA-256")
              .digest(
                  (Folded.key(name) + "\n" + Folded.key(words)).getBytes(StandardCharsets.UTF_8)),
          16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private boolean isOffice(String name) {
    String key = Folded.key(name);
    return Arrays.stream(PageLanguage.values())
        .anyMatch(language -> Folded.key(settings.name(language)).equals(key));
  }

  private Flaw whyNot(@Nullable Long parent) {
    boolean there =
        parent == null
            || rows.find(parent).filter(row -> row.state() == CommentState.PUBLISHED).isPresent();
    return there ? Flaw.TWICE : Flaw.PARENT_GONE;
  }
}
