package org.peyvand.signing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All papers that were ever laid out for signature. */
@Component
public class Papers {

  private static final String SELECT =
      """
      select id, first, second, about, title, form, number, visibility, visible_to, state,
             issued_sha256, issued_length, file_sha256, laid, act
        from signing_paper
      """;

  private final JdbcClient jdbc;

  Papers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By number, if this person may know of it. */
  @Transactional(readOnly = true)
  public Optional<LaidPaper> find(long id, StaffMember viewer) {
    return find(id).filter(paper -> paper.isFor(viewer));
  }

  /** The latest paper on a subject, whoever may see it. */
  @Transactional(readOnly = true)
  public Optional<LaidPaper> findLatest(String about) {
    return jdbc.sql(SELECT + " where about = :about order by id desc limit 1")
        .param("about", about)
        .query(this::read)
        .optional()
        .map(this::withSignatories);
  }

  /** Those that this person may know of, the latest first. */
  @Transactional(readOnly = true)
  List<LaidPaper> list(StaffMember viewer) {
    return jdbc.sql(SELECT + " order by id desc limit 500").query(this::read).list().stream()
        .filter(paper -> paper.isFor(viewer))
        .map(this::withSignatories)
        .toList();
  }

  /** The file as it is now, with all signatures so far. */
  @Transactional(readOnly = true)
  public byte[] file(long id) {
    return jdbc.sql("select file from signing_paper where id = :id")
        .param("id", id)
        .query((row, number) -> row.getBytes(1))
        .single();
  }

  /** By number, whoever may see it. */
  Optional<LaidPaper> find(long id) {
    return jdbc.sql(SELECT + " where id = :id")
        .param("id", id)
        .query(this::read)
        .optional()
        .map(this::withSignatories);
  }

  /** The same, held against others until the transaction ends. */
  LaidPaper held(long id) {
    return withSignatories(
        jdbc.sql(SELECT + " where id = :id for update").param("id", id).query(this::read).single());
  }

  /** How long the papers are that were issued, each length once. */
  List<Integer> lengths() {
    return jdbc.sql("select distinct issued_length from signing_paper order by 1")
        .query(Integer.class)
        .list();
  }

  /** The paper that was issued with these bytes. */
  Optional<LaidPaper> findIssued(int length, String sha256) {
    return jdbc.sql(
            SELECT
                + " where issued_length = :length and issued_sha256 = :sha256"
                + " order by id desc limit 1")
        .param("length", length)
        .param("sha256", sha256)
        .query(this::read)
        .optional()
        .map(this::withSignatories);
  }

  /** The newest paper that was signed here with one of these certificates, by their SHA-256. */
  Optional<LaidPaper> findSignedWith(Set<String> certificates) {
    return certificates.isEmpty()
        ? Optional.empty()
        : jdbc.sql(
                SELECT
                    + " where id in (select paper from signing_signatory"
                    + " where certificate in (:certificates)) order by id desc limit 1")
            .param("certificates", certificates)
            .query(this::read)
            .optional()
            .map(this::withSignatories);
  }

  private LaidPaper withSignatories(LaidPaper paper) {
    List<Signatory> signatories =
        jdbc.sql("select * from signing_signatory where paper = :id order by place")
            .param("id", paper.id())
            .query((row, number) -> signatory(row))
            .list();
    NewPaper said = paper.paper();
    return new LaidPaper(
        paper.id(),
        new NewPaper(
            said.pair(),
            said.about(),
            said.title(),
            said.form(),
            said.number(),
            said.visibility(),
            signatories),
        paper.state(),
        paper.issued(),
        paper.issuedLength(),
        paper.sha256(),
        paper.laid(),
        paper.act());
  }

  private static Signatory signatory(ResultSet row) throws SQLException {
    String way = row.getString("way");
    Signatory.@Nullable Made made =
        way == null
            ? null
            : new Signatory.Made(
                Signatory.Way.valueOf(way.toUpperCase(Locale.ROOT)),
                row.getObject("signed_on", LocalDate.class),
                row.getString("certificate"));
    return new Signatory(
        row.getString("name"),
        Arrays.asList((String[]) row.getArray("also").getArray()),
        row.getString("title"),
        row.getString("office"),
        row.getString("city"),
        made);
  }

  private LaidPaper read(ResultSet row, int number) throws SQLException {
    Set<Long> people =
        Arrays.stream((Long[]) row.getArray("visible_to").getArray()).collect(Collectors.toSet());
    Visibility visibility =
        switch (row.getString("visibility")) {
          case "public" -> new Visibility.Public();
          case "office" -> new Visibility.Office();
          default -> new Visibility.Named(people);
        };
    long act = row.getLong("act");
    boolean hasAct = !row.wasNull();
    return new LaidPaper(
        row.getLong("id"),
        new NewPaper(
            new Pair(row.getString("first"), row.getString("second")),
            row.getString("about"),
            row.getString("title"),
            Form.of(row.getString("form")).orElseThrow(),
            row.getString("number"),
            visibility,
            List.of()),
        LaidPaper.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
        row.getString("issued_sha256"),
        row.getInt("issued_length"),
        row.getString("file_sha256"),
        row.getObject("laid", OffsetDateTime.class).toInstant(),
        hasAct ? act : null);
  }
}
