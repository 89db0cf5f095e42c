package org.peyvand.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Visibility;
import org.peyvand.signature.Hash;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is written of papers; every call belongs into a transaction. */
@Component
class PaperRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  PaperRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /** The papers on a subject that waited for signatures; they do so no more. */
  List<Long> endOlder(String about) {
    return jdbc.sql(
            """
            update signing_paper set state = 'outdated' where about = :about and state = 'open'
            returning id""")
        .param("about", about)
        .query(Long.class)
        .list();
  }

  long add(NewPaper paper, byte[] pdf, StaffMember by) {
    Visibility visibility = paper.visibility();
    String sha256 = Hash.of(pdf);
    long id =
        jdbc.sql(
                """
                insert into signing_paper (first, second, about, title, form, number, visibility,
                    visible_to, state, issued_length, issued_sha256, file, file_sha256, laid, laid_by)
                values (:first, :second, :about, :title, :form, :number, :visibility, :people,
                    'open', :length, :sha256, :file, :sha256, :now, :by) returning id
                """)
            .param("first", paper.pair().first())
            .param("second", paper.pair().second())
            .param("about", paper.about())
            .param("title", paper.title())
            .param("form", paper.form().token())
            .param("number", paper.number())
            .param("visibility", token(visibility))
            .param(
                "people",
                visibility instanceof Visibility.Named(var people)
                    ? people.toArray(new Long[0])
                    : new Long[0])
            .param("length", pdf.length)
            .param("sha256", sha256)
            .param("file", pdf)
            .param("now", now())
            .param("by", by.name())
            .query(Long.class)
            .single();
    int place = 0;
    for (Signatory each : paper.signatories()) {
      jdbc.sql(
              """
              insert into signing_signatory (paper, place, name, also, title, office, city)
              values (:paper, :place, :name, :also, :title, :office, :city)
              """)
          .param("paper", id)
          .param("place", place++)
          .param("name", each.name())
          .param("also", each.also().toArray(new String[0]))
          .param("title", each.title())
          .param("office", each.office())
          .param("city", each.city())
          .update();
    }
    return id;
  }

  private static String token(Visibility visibility) {
    return switch (visibility) {
      case Visibility.Public p -> "public";
      case Visibility.Office o -> "office";
      case Visibility.Named n -> "named";
    };
  }

  void setFile(long paper, byte[] pdf) {
    jdbc.sql("update signing_paper set file = :file, file_sha256 = :sha256 where id = :id")
        .param("file", pdf)
        .param("sha256", Hash.of(pdf))
        .param("id", paper)
        .update();
  }

  void setSigned(
      long paper, int place, Signatory.Way way, LocalDate on, @Nullable String certificate) {
    jdbc.sql(
            """
            update signing_signatory set way = :way, signed_on = :on, certificate = :certificate
             where paper = :paper and place = :place
            """)
        .param("way", way.token())
        .param("on", on)
        .param("certificate", certificate)
        .param("paper", paper)
        .param("place", place)
        .update();
  }

  void setComplete(long paper, long act) {
    jdbc.sql("update signing_paper set state = 'signed', signed = :now, act = :act where id = :id")
        .param("now", now())
        .param("act", act)
        .param("id", paper)
        .update();
  }

  void addScan(long paper, Scan scan, byte[] bytes, List<String> signers, StaffMember by) {
    jdbc.sql(
            """
            insert into signing_scan (paper, name, media_type, sha256, bytes, held_at, held_on,
                signers, added, added_by)
            values (:paper, :name, :type, :sha256, :bytes, :at, :on, :signers, :now, :by)
            """)
        .param("paper", paper)
        .param("name", scan.name())
        .param("type", scan.mediaType())
        .param("sha256", scan.sha256())
        .param("bytes", bytes)
        .param("at", scan.place())
        .param("on", scan.on())
        .param("signers", signers.toArray(new String[0]))
        .param("now", now())
        .param("by", by.name())
        .update();
  }

  List<Scan> scans(long paper) {
    return jdbc.sql("select * from signing_scan where paper = :paper order by id")
        .param("paper", paper)
        .query(
            (row, number) ->
                new Scan(
                    row.getLong("id"),
                    row.getString("name"),
                    row.getString("media_type"),
                    row.getString("sha256"),
                    row.getString("held_at"),
                    row.getObject("held_on", LocalDate.class),
                    List.of((String[]) row.getArray("signers").getArray())))
        .list();
  }

  byte @Nullable [] scan(long paper, long id) {
    return jdbc.sql("select bytes from signing_scan where paper = :paper and id = :id")
        .param("paper", paper)
        .param("id", id)
        .query((row, number) -> row.getBytes(1))
        .optional()
        .orElse(null);
  }
}
