package org.peyvand.followup;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Counting;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The SQL of what was recorded about memoranda: rows go in and never change. */
@Repository
class EntryRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  EntryRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** In the order of recording, each with its act as it stands among those of the relation. */
  List<Entry> list(long memorandum, Counting acts) {
    List<Entry> entries = new ArrayList<>();
    jdbc.sql("select * from followup_entry where memorandum = ? order by id")
        .param(memorandum)
        .query(
            row -> {
              Act act = acts.find(acts.current(row.getLong("act")));
              EntryKind kind = EntryKind.of(row.getString("kind")).orElseThrow();
              if (act != null) {
                entries.add(
                    new Entry(
                        row.getLong("id"),
                        kind,
                        act,
                        acts.counts(act),
                        row.getObject("copies", Integer.class),
                        row.getString("kept"),
                        row.getString("programme"),
                        row.getString("recorded_name")));
              }
            });
    return List.copyOf(entries);
  }

  void add(
      long memorandum,
      EntryKind kind,
      long act,
      @Nullable Integer copies,
      String kept,
      String programme,
      StaffMember by) {
    jdbc.sql(
            """
            insert into followup_entry (memorandum, kind, act, copies, kept, programme, recorded,
              recorded_by, recorded_name)
            values (:memorandum, :kind, :act, :copies, :kept, :programme, :now, :by, :name)""")
        .param("memorandum", memorandum)
        .param("kind", kind.token())
        .param("act", act)
        .param("copies", copies, java.sql.Types.INTEGER)
        .param("kept", kept)
        .param("programme", programme)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by.id())
        .param("name", by.name())
        .update();
  }

  /** The agenda's events of a memorandum, by what they are. */
  Map<String, Long> events(long memorandum) {
    Map<String, Long> events = new TreeMap<>();
    jdbc.sql("select what, event from followup_event where memorandum = ?")
        .param(memorandum)
        .query(
            row -> {
              events.put(row.getString("what"), row.getLong("event"));
            });
    return events;
  }

  void addEvent(long memorandum, String what, long event) {
    jdbc.sql("insert into followup_event values (?, ?, ?)")
        .params(memorandum, what, event)
        .update();
  }
}
