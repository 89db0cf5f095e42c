package org.peyvand.newsroom;

import java.util.List;
import org.peyvand.dossier.Act;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins items and keeps what editors write, version after version. */
@Component
class WriteItem {

  private final ItemRows rows;
  private final JdbcClient jdbc;

  WriteItem(ItemRows rows, JdbcClient jdbc) {
    this.rows = rows;
    this.jdbc = jdbc;
  }

  /** A new item with its first text, bound to the acts it reports. */
  @Transactional
  public long begin(
      ItemKind kind, PageLanguage language, Wording wording, List<Act> basis, StaffMember editor) {
    long code = rows.create(kind, editor);
    rows.begin(code, language, wording, editor);
    for (Act act : basis) {
      jdbc.sql(
              """
              insert into newsroom_basis (code, act, first, second)
              values (:code, :act, :first, :second) on conflict do nothing""")
          .param("code", code)
          .param("act", act.id())
          .param("first", act.pair().first())
          .param("second", act.pair().second())
          .update();
    }
    return code;
  }

  /** The same item in another language; nothing happens where it has that language. */
  @Transactional
  public void translate(long code, PageLanguage language, Wording wording, StaffMember editor) {
    if (rows.find(code, language).isEmpty()) {
      rows.begin(code, language, wording, editor);
    }
  }

  /**
   * Saves a new version, unless nothing differs.
   *
   * @param seen the version that the editor began from
   */
  @Transactional
  public Outcome save(ItemText known, Wording wording, int seen, StaffMember editor) {
    ItemText text = rows.lock(known.code(), known.language()).orElseThrow();
    if (text.version() != seen) {
      return new Outcome.Refused(Outcome.Why.MOVED_ON);
    }
    return Scrutiny.ofWriting(wording)
        .<Outcome>map(Outcome.Refused::new)
        .orElseGet(
            () -> {
              if (!wording.equals(text.wording())) {
                rows.addVersion(text.code(), text.language(), seen + 1, wording, editor);
              }
              return done(text);
            });
  }

  private Outcome done(ItemText text) {
    return new Outcome.Done(rows.find(text.code(), text.language()).orElseThrow());
  }
}
