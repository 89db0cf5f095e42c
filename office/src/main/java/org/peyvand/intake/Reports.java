package org.peyvand.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.ReportHeader;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All reports that were taken in. */
@Component
public class Reports {

  private static final int A_PAGE = 50;
  private static final int LONGEST_HEADLINE = 300;
  private static final String SELECT =
      """
      select id, language, headline, text, kind, outlet, link, stated, stated_by, letter_number,
        letter_direction, correspondent, held_on, retold_after, printed, code, state, taken_in,
        taken_in_name
      from intake_report\s""";

  private final JdbcClient jdbc;

  Reports(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By number; empty for an unknown one. */
  public Optional<Report> find(long id) {
    return jdbc.sql(SELECT + "where id = ?").param(id).query(Reports::report).optional();
  }

  /**
   * By number.
   *
   * @throws NoSuchElementException for an unknown one
   */
  public Report get(long id) {
    return find(id).orElseThrow(() -> new NoSuchElementException("no report " + id));
  }

  /** Notes how far its review has come. */
  public void review(long id, ReviewState state) {
    jdbc.sql("update intake_report set state = ? where id = ?").params(state.token(), id).update();
  }

  /** States the day of publication in an officer's name; null takes the statement back. */
  public void stateDay(long id, @Nullable LocalDate day, StaffMember officer) {
    jdbc.sql("update intake_report set stated = ?, stated_by = ? where id = ?")
        .param(1, day, java.sql.Types.DATE)
        .param(2, day == null ? null : officer.name(), java.sql.Types.VARCHAR)
        .param(3, id)
        .update();
  }

  /** Those whose review has not ended, half-reviewed ones first, then the newest: 50 at most. */
  public List<Report> waiting() {
    List<Report> waiting = new ArrayList<>(list(ReviewState.HALF, null, "", 0));
    waiting.addAll(list(ReviewState.NEW, null, "", 0));
    return List.copyOf(waiting);
  }

  /**
   * The newest reports first.
   *
   * @param search words to find in headline, outlet, numbers and text, however spelled; or empty
   * @param page from 0
   */
  List<Report> list(
      @Nullable ReviewState state, @Nullable ReportKind kind, String search, int page) {
    return jdbc.sql(
            SELECT
                + """
                where (cast(:state as text) is null or state = :state)
                  and (cast(:kind as text) is null or kind = :kind)
                  and folded like :words
                order by taken_in desc, id desc limit :limit offset :offset""")
        .param("state", state == null ? null : state.token())
        .param("kind", kind == null ? null : kind.token())
        .param("words", "%" + escaped(Folded.key(search)) + "%")
        .param("limit", A_PAGE + 1)
        .param("offset", page * A_PAGE)
        .query(Reports::report)
        .list();
  }

  /** As {@link #list}, all of them, a page at a time. */
  Stream<Report> all(@Nullable ReviewState state, @Nullable ReportKind kind, String search) {
    return IntStream.iterate(0, page -> page + 1)
        .mapToObj(page -> list(state, kind, search, page))
        .takeWhile(found -> !found.isEmpty())
        .flatMap(found -> found.stream().limit(A_PAGE));
  }

  static int pageSize() {
    return A_PAGE;
  }

  /** The report whose bytes or words are the same. */
  Optional<Report> findSame(NewReport report) {
    return jdbc.sql(
            SELECT
                + """
                where words_sha256 = ?
                  or id in (select report from intake_file where original and sha256 = ?)
                order by id limit 1""")
        .params(Words.sha256(report.text()), report.original().sha256())
        .query(Reports::report)
        .optional();
  }

  Report add(NewReport report, ReportHeader header, StaffMember officer) {
    Report.About about = report.about();
    String outlet = about.outlet() != null ? about.outlet() : header.outlet();
    String headline = headline(header.headline(), report.text());
    String number = about.letterNumber();
    long id =
        jdbc.sql(
                """
                insert into intake_report (kind, language, headline, outlet, link, code, printed,
                  stated, stated_by, text, text_from, format, wording, retold_after, letter_number,
                  letter_direction, correspondent, held_on, taken_in_by, taken_in_name,
                  words_sha256, folded)
                values (:kind, :language, :headline, :outlet, :link, :code, :printed, :stated,
                  :statedBy, :text, :from, :format, :wording, :retold, :number, :direction,
                  :correspondent, :heldOn, :by, :name, :words, :folded) returning id""")
            .param("kind", about.kind().token())
            .param("language", header.language())
            .param("headline", headline)
            .param("outlet", outlet)
            .param("link", about.link())
            .param("code", header.code())
            .param("printed", header.published(), java.sql.Types.DATE)
            .param("stated", about.stated(), java.sql.Types.DATE)
            .param("statedBy", about.stated() == null ? null : officer.name())
            .param("text", report.text())
            .param("from", report.from().token())
            .param("format", report.format().name().toLowerCase(java.util.Locale.ROOT))
            .param("wording", about.retoldAfter() == null ? "original" : "retold")
            .param("retold", about.retoldAfter())
            .param("number", number)
            .param("direction", about.direction() == null ? null : about.direction().token())
            .param("correspondent", about.correspondent())
            .param("heldOn", about.heldOn(), java.sql.Types.DATE)
            .param("by", officer.id())
            .param("name", officer.name())
            .param("words", Words.sha256(report.text()))
            .param(
                "folded",
                Folded.of(
                        String.join(
                            "\n",
                            headline,
                            outlet == null ? "" : outlet,
                            number == null ? "" : number,
                            about.correspondent() == null ? "" : about.correspondent(),
                            report.text()))
                    .toString())
            .query(Long.class)
            .single();
    addFile(id, 0, report.original());
    for (int i = 0; i < report.attachments().size(); i++) {
      addFile(id, i + 1, report.attachments().get(i));
    }
    return get(id);
  }

  private void addFile(long report, int ordinal, KeptFile file) {
    jdbc.sql(
            """
            insert into intake_file (report, ordinal, original, name, media_type, sha256, bytes)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            report,
            ordinal,
            ordinal == 0,
            file.name().value(),
            file.mediaType(),
            file.sha256(),
            file.bytes())
        .update();
  }

  List<AlikeReports.FileLine> files(long report) {
    return jdbc.sql(
            """
            select ordinal, name, media_type, length(bytes), encode(sha256, 'hex')
            from intake_file where report = ? order by ordinal""")
        .param(report)
        .query(
            (row, number) ->
                new AlikeReports.FileLine(
                    row.getInt(1),
                    row.getString(2),
                    row.getString(3),
                    row.getLong(4),
                    row.getString(5)))
        .list();
  }

  Optional<KeptFile> file(long report, int ordinal) {
    return jdbc.sql(
            "select name, media_type, bytes from intake_file where report = ? and ordinal = ?")
        .params(report, ordinal)
        .query(
            (row, number) ->
                new KeptFile(
                    new org.peyvand.extraction.FileName(row.getString(1)),
                    row.getString(2),
                    row.getBytes(3)))
        .optional();
  }

  private static String headline(String read, String text) {
    String line =
        read.isBlank()
            ? text.lines()
                .filter(l -> l.chars().anyMatch(Character::isLetterOrDigit))
                .findFirst()
                .orElse(text)
            : read;
    String clean = org.peyvand.extraction.Controls.without(line).strip();
    return clean.codePointCount(0, clean.length()) <= LONGEST_HEADLINE
        ? clean
        : clean.substring(0, clean.offsetByCodePoints(0, LONGEST_HEADLINE)) + "…";
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
  }

  private static Report report(ResultSet row, int number) throws SQLException {
    String direction = row.getString("letter_direction");
    return new Report(
        row.getLong("id"),
        row.getString("language"),
        row.getString("headline"),
        row.getString("text"),
        new Report.About(
            ReportKind.of(row.getString("kind")).orElseThrow(),
            row.getString("outlet"),
            row.getString("link"),
            row.getObject("stated", LocalDate.class),
            row.getString("stated_by"),
            row.getString("letter_number"),
            direction == null
                ? null
                : direction.equals("in") ? Report.Direction.IN : Report.Direction.OUT,
            row.getString("correspondent"),
            row.getObject("held_on", LocalDate.class),
            row.getString("retold_after")),
        row.getObject("printed", LocalDate.class),
        row.getString("code"),
        ReviewState.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
        row.getObject("taken_in", OffsetDateTime.class).toInstant(),
        row.getString("taken_in_name"));
  }
}
