package org.peyvand.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.peyvand.extraction.ExtractText;
import org.peyvand.extraction.Extraction;
import org.peyvand.extraction.FileName;
import org.peyvand.extraction.Format;
import org.peyvand.extraction.Stated;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Files between sending and confirming; they wait a day, also over a restart. */
@Component
class Uploads {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  Uploads(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /** Reads files and has them wait; the number of the batch. */
  @Transactional
  public UUID add(List<KeptFile> reports, List<KeptFile> attachments, StaffMember officer) {
    jdbc.sql("delete from intake_upload where sent < now() - interval '1 day'").update();
    UUID batch = UUID.randomUUID();
    int ordinal = 0;
    for (KeptFile file : reports) {
      save(batch, read(ordinal++, file), officer);
    }
    for (KeptFile file : attachments) {
      Format none = Format.PLAIN;
      save(
          batch,
          new Upload(ordinal++, null, null, none, List.of(), Stated.nothing(), true, file),
          officer);
    }
    return batch;
  }

  /** The files of a batch that this officer sent, in order. */
  List<Upload> find(UUID batch, StaffMember officer) {
    return jdbc.sql("select * from intake_upload where batch = ? and sent_by = ? order by ordinal")
        .params(batch, officer.id())
        .query(this::upload)
        .list();
  }

  void remove(UUID batch) {
    jdbc.sql("delete from intake_upload where batch = ?").param(batch).update();
  }

  private static Upload read(int ordinal, KeptFile file) {
    Extraction extraction = ExtractText.from(file.bytes());
    return switch (extraction) {
      case Extraction.Words words ->
          new Upload(
              ordinal,
              words.text(),
              null,
              words.format(),
              words.warnings().stream()
                  .map(w -> "intake.warning." + w.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                  .sorted()
                  .toList(),
              words.stated(),
              false,
              typed(file, words.format()));
      case Extraction.Scan scan ->
          new Upload(
              ordinal,
              "",
              null,
              scan.format(),
              List.of(),
              Stated.nothing(),
              false,
              typed(file, scan.format()));
      case Extraction.Refused refused ->
          new Upload(
              ordinal,
              null,
              refused.reason().key(),
              Format.PLAIN,
              List.of(),
              Stated.nothing(),
              false,
              file);
    };
  }

  /** The attachments inside a mail, ready to be kept beside it. */
  static List<KeptFile> inside(Upload upload) {
    if (upload.format() != Format.MAIL
        || !(ExtractText.from(upload.file().bytes()) instanceof Extraction.Words mail)) {
      return List.of();
    }
    List<KeptFile> files = new ArrayList<>();
    mail.attachments().forEach(a -> files.add(new KeptFile(a.name(), a.mediaType(), a.bytes())));
    return files;
  }

  private static KeptFile typed(KeptFile file, Format format) {
    return new KeptFile(file.name(), format.mediaType(), file.bytes());
  }

  private void save(UUID batch, Upload upload, StaffMember officer) {
    jdbc.sql(
            """
            insert into intake_upload (batch, ordinal, text, refused, format, warnings, stated,
              attachment, name, media_type, bytes, sent_by)
            values (:batch, :ordinal, :text, :refused, :format, :warnings, cast(:stated as jsonb),
              :attachment, :name, :type, :bytes, :by)""")
        .param("batch", batch)
        .param("ordinal", upload.ordinal())
        .param("text", upload.text())
        .param("refused", upload.refused())
        .param("format", upload.format().name())
        .param("warnings", upload.warnings().toArray(new String[0]))
        .param("stated", json.writeValueAsString(upload.stated()))
        .param("attachment", upload.attachment())
        .param("name", upload.file().name().value())
        .param("type", upload.file().mediaType())
        .param("bytes", upload.file().bytes())
        .param("by", officer.id())
        .update();
  }

  private Upload upload(ResultSet row, int number) throws SQLException {
    return new Upload(
        row.getInt("ordinal"),
        row.getString("text"),
        row.getString("refused"),
        Format.valueOf(row.getString("format")),
        List.of((String[]) row.getArray("warnings").getArray()),
        json.readValue(row.getString("stated"), Stated.class),
        row.getBoolean("attachment"),
        new KeptFile(
            new FileName(row.getString("name")),
            row.getString("media_type"),
            row.getBytes("bytes")));
  }
}
