package org.peyvand.newsroom;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What editors have typed and not saved; kept for each of them until they save. */
@Component
class Drafts {

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final Clock clock;

  Drafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.clock = clock;
  }

  void keep(ItemText text, ItemForm form, StaffMember editor) {
    Map<String, String> fields = new TreeMap<>(form.fields());
    fields.keySet().removeIf(name -> name.startsWith("_"));
    jdbc.sql(
            """
            insert into newsroom_draft (code, language, editor, typed, upon, fields)
            values (:code, :language, :editor, :now, :upon, cast(:fields as jsonb))
            on conflict (code, language, editor) do update set typed = excluded.typed,
              upon = excluded.upon, fields = excluded.fields""")
        .param("code", text.code())
        .param("language", text.language().code())
        .param("editor", editor.id())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("upon", Math.max(0, form.seen()))
        .param("fields", json.writeValueAsString(fields))
        .update();
  }

  /** What this editor typed upon the newest version and has not saved. */
  Optional<ItemForm> find(ItemText text, StaffMember editor) {
    return jdbc.sql(
            """
            select fields from newsroom_draft
            where code = :code and language = :language and editor = :editor and upon = :upon""")
        .param("code", text.code())
        .param("language", text.language().code())
        .param("editor", editor.id())
        .param("upon", text.version())
        .query(String.class)
        .optional()
        .map(
            fields ->
                new ItemForm(json.readValue(fields, new TypeReference<Map<String, String>>() {})))
        .filter(form -> !form.wording().equals(text.wording()));
  }

  void drop(ItemText text, StaffMember editor) {
    jdbc.sql(
            """
            delete from newsroom_draft
            where code = :code and language = :language and editor = :editor""")
        .param("code", text.code())
        .param("language", text.language().code())
        .param("editor", editor.id())
        .update();
  }
}
