package org.peyvand.comment;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether more may be said below an item. */
@Component
class Closing {

  private final JdbcClient jdbc;
  private final KeptRules rules;
  private final Clock clock;

  Closing(JdbcClient jdbc, KeptRules rules, Clock clock) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.clock = clock;
  }

  boolean isOpen(Subject subject) {
    return isYoung(subject) && !isClosed(subject.code());
  }

  /** By its age alone. */
  boolean isYoung(Subject subject) {
    int days = rules.get().closesAfter();
    return days == 0 || clock.instant().isBefore(subject.published().plus(Duration.ofDays(days)));
  }

  boolean isClosed(long item) {
    return jdbc.sql("select exists (select 1 from comment_closed where item = :item)")
        .param("item", item)
        .query(Boolean.class)
        .single();
  }

  void set(long item, boolean closed, StaffMember by) {
    if (closed) {
      jdbc.sql(
              """
              insert into comment_closed (item, closed, closed_name) values (:item, :now, :name)
              on conflict do nothing""")
          .param("item", item)
          .param("now", clock.instant().atOffset(ZoneOffset.UTC))
          .param("name", by.name())
          .update();
    } else {
      jdbc.sql("delete from comment_closed where item = :item").param("item", item).update();
    }
  }
}
