package org.peyvand.newsroom;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A text's way to readers and back: desk, schedule, publication, correction, withdrawal. */
@Component
class PublishItem {

  private final ItemRows rows;
  private final PublicCopy copy;
  private final JdbcClient jdbc;
  private final Clock clock;

  PublishItem(ItemRows rows, PublicCopy copy, JdbcClient jdbc, Clock clock) {
    this.rows = rows;
    this.copy = copy;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** To the desk, or back to its writer, before it was ever shown. */
  @Transactional
  public Outcome hand(ItemText known, TextState to) {
    ItemText text = lock(known);
    if (text.shown() != null) {
      return new Outcome.Refused(Outcome.Why.SHOWN_BEFORE);
    }
    rows.setState(text, to, null);
    return done(text);
  }

  /** To appear by itself at a later moment. */
  @Transactional
  public Outcome schedule(ItemText known, Instant due) {
    ItemText text = lock(known);
    Optional<Outcome.Why> refused = Scrutiny.ofShowing(text.wording());
    if (refused.isPresent()) {
      return new Outcome.Refused(refused.get());
    }
    if (!due.isAfter(clock.instant())) {
      return new Outcome.Refused(Outcome.Why.TIME_PAST);
    }
    if (text.shown() != null) {
      return new Outcome.Refused(Outcome.Why.SHOWN_BEFORE);
    }
    rows.setState(text, TextState.SCHEDULED, due);
    return done(text);
  }

  /**
   * Shows the newest version to readers, at once.
   *
   * @param correction what was put right in what readers saw before, for them; or null
   */
  @Transactional
  public Outcome publish(ItemText known, @Nullable String correction, StaffMember editor) {
    ItemText text = lock(known);
    Optional<Outcome.Why> refused = Scrutiny.ofShowing(text.wording());
    if (refused.isPresent()) {
      return new Outcome.Refused(refused.get());
    }
    Instant now = now();
    if (correction != null && !correction.isBlank() && text.shown() != null) {
      jdbc.sql(
              """
              insert into newsroom_correction (code, language, made, made_by, made_name, note)
              values (:code, :language, :now, :by, :name, :note)""")
          .param("code", text.code())
          .param("language", text.language().code())
          .param("now", now.atOffset(ZoneOffset.UTC))
          .param("by", editor.id())
          .param("name", editor.name())
          .param("note", correction.strip())
          .update();
    }
    copy.show(text, now);
    return done(text);
  }

  /** Takes a text from readers; its address stays and says why. */
  @Transactional
  public Outcome withdraw(ItemText known, String note) {
    ItemText text = lock(known);
    if (text.state() != TextState.PUBLISHED) {
      return new Outcome.Refused(Outcome.Why.NOT_PUBLIC);
    }
    if (note.isBlank()) {
      return new Outcome.Refused(Outcome.Why.NO_NOTE);
    }
    copy.hide(text, note.strip(), now());
    return done(text);
  }

  /** Shows every scheduled text whose time has come, under that time. */
  @Transactional
  public int publishDue() {
    List<ItemText> due = rows.due(clock.instant());
    due.forEach(text -> copy.show(text, text.due() == null ? now() : text.due()));
    return due.size();
  }

  private ItemText lock(ItemText known) {
    return rows.lock(known.code(), known.language()).orElseThrow();
  }

  private Outcome done(ItemText text) {
    return new Outcome.Done(rows.find(text.code(), text.language()).orElseThrow());
  }

  /** Pages are turned by this moment, in thousandths of a second. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
