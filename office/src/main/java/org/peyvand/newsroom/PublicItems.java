package org.peyvand.newsroom;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Pair;
import org.peyvand.text.Folded;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Items as readers may list them, newest first; never one that is not public. */
@Component
@Transactional(readOnly = true)
public class PublicItems {

  private static final String LINE =
      """
      select t.code, t.language, i.kind, t.published, t.changed, t.kicker, t.headline, t.lead,
        t.author, t.picture, t.picture_alt, s.name section
      """;

  private static final String JOINED =
      """
      join newsroom_item i on i.code = t.code
      left join newsroom_section s on s.id = t.section
      """;

  private final JdbcClient jdbc;

  PublicItems(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One item in a list.
   *
   * @param html its body, and {@code tags} its tags; both empty until {@link #whole} fetches them
   * @param picture path of its first picture, or null
   */
  public record Line(
      long code,
      PageLanguage language,
      String kind,
      Instant published,
      Instant changed,
      String kicker,
      String headline,
      String lead,
      String html,
      String author,
      @Nullable String picture,
      @Nullable String pictureAlt,
      @Nullable String section,
      List<String> tags) {

    /** The path of its page. */
    public String path() {
      return "/n/" + code;
    }

    private Line with(Contents contents) {
      return new Line(
          code,
          language,
          kind,
          published,
          changed,
          kicker,
          headline,
          lead,
          contents.html(),
          author,
          picture,
          pictureAlt,
          section,
          contents.tags());
    }
  }

  /** A page of a list; {@code next} leads to the one after it, null on the last. */
  public record Listing(List<Line> lines, @Nullable String next) {}

  /** A tag or section by the name it was first written with. */
  public record Label(long id, String name) {}

  /** Where a page of a list begins: behind the item of this moment and code. */
  private record Place(OffsetDateTime published, long code) {

    private static final Pattern WRITTEN = Pattern.compile("(-?[0-9]{1,14})\\.([0-9]{1,12})");
    private static final Place FRONT =
        new Place(OffsetDateTime.of(9999, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC), 0);

    /** What cannot be read begins at the front. */
    static Place of(String written) {
      Matcher matcher = WRITTEN.matcher(written);
      return matcher.matches()
          ? new Place(
              Instant.ofEpochMilli(Long.parseLong(matcher.group(1))).atOffset(ZoneOffset.UTC),
              Long.parseLong(matcher.group(2)))
          : FRONT;
    }

    static String after(Line line) {
      return line.published().toEpochMilli() + "." + line.code();
    }
  }

  /**
   * The latest texts in a language, or in all.
   *
   * @param before what an earlier page named as its next, or empty
   */
  public Listing latest(@Nullable PageLanguage language, String before, int most) {
    return language == null
        ? list("from newsroom_text t", "", 0, null, before, most)
        : list("from newsroom_text t", "and t.language = :language", 0, language, before, most);
  }

  /** Items without a text in a language, in whichever they have. */
  List<Line> elsewhere(PageLanguage language, int most) {
    return list(
            "from newsroom_text t",
            """
            and t.language <> :language and not exists (select 1 from newsroom_text o
              where o.code = t.code and o.language = :language and o.state = 'published')""",
            0,
            language,
            "",
            most)
        .lines();
  }

  /** The latest texts with a tag; a language narrows them down. */
  public Listing tagged(long tag, @Nullable PageLanguage language, String before, int most) {
    Place place = Place.of(before);
    return page(
        jdbc.sql(
                LINE
                    + """
                    from (select code, language from newsroom_tagging
                      where tag = :id and (cast(:language as text) is null or language = :language)
                        and (published, code) < (:published, :code)
                      order by published desc, code desc limit :most) hit
                    join newsroom_text t on t.code = hit.code and t.language = hit.language
                    """
                    + JOINED
                    + "order by t.published desc, t.code desc")
            .param("id", tag)
            .param("language", language == null ? null : language.code())
            .param("published", place.published())
            .param("code", place.code())
            .param("most", most + 1)
            .query(PublicItems::line)
            .list(),
        most);
  }

  /** The latest texts of a section; a language narrows them down. */
  public Listing ofSection(long section, @Nullable PageLanguage language, String before, int most) {
    return list(
        "from newsroom_text t",
        "and t.section = :id" + (language == null ? "" : " and t.language = :language"),
        section,
        language,
        before,
        most);
  }

  /** The latest texts in a language that report acts of a relation. */
  public Listing about(Pair pair, @Nullable PageLanguage language, String before, int most) {
    Place place = Place.of(before);
    return page(
        jdbc.sql(
                LINE
                    + """
                    from newsroom_text t
                    """
                    + JOINED
                    + """
                    where t.state = 'published'
                      and t.code in (select code from newsroom_basis
                        where first = :first and second = :second)
                      and (cast(:language as text) is null or t.language = :language)
                      and (t.published, t.code) < (:published, :code)
                    order by t.published desc, t.code desc limit :most""")
            .param("first", pair.first())
            .param("second", pair.second())
            .param("language", language == null ? null : language.code())
            .param("published", place.published())
            .param("code", place.code())
            .param("most", most + 1)
            .query(PublicItems::line)
            .list(),
        most);
  }

  /** A text by its news code, in a language or else in the first it has. */
  public Optional<Line> find(long code, PageLanguage language) {
    return jdbc.sql(
            LINE
                + "from newsroom_text t\n"
                + JOINED
                + """
                where t.code = :code and t.state = 'published'
                order by t.language = :language desc, array_position(:order, t.language) limit 1""")
        .param("code", code)
        .param("language", language.code())
        .param("order", ItemRows.languages())
        .query(PublicItems::line)
        .optional();
  }

  /** Where a text is, for maps. */
  public record Address(
      long code, PageLanguage language, Instant published, Instant changed, String headline) {}

  /** All texts published since a moment, newest first. */
  public List<Address> addresses(Instant since, int most) {
    return jdbc.sql(
            """
            select code, language, published, changed, headline from newsroom_text
            where state = 'published' and published >= :since
            order by published desc, code desc limit :most""")
        .param("since", since.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(
            (row, number) ->
                new Address(
                    row.getLong("code"),
                    PageLanguage.of(row.getString("language")).orElseThrow(),
                    row.getObject("published", OffsetDateTime.class).toInstant(),
                    row.getObject("changed", OffsetDateTime.class).toInstant(),
                    row.getString("headline")))
        .list();
  }

  /** The same items with their bodies and tags, for feeds: lists are looked at much more often. */
  public List<Line> whole(List<Line> lines) {
    Map<String, Contents> contents =
        jdbc
            .sql(
                """
                select t.code, t.language, t.html,
                  array(select g.name from newsroom_tag g where g.id = any (t.tags)
                    order by array_position(t.tags, g.id)) tags
                from newsroom_text t where t.code = any (:codes) and t.state = 'published'""")
            .param("codes", lines.stream().map(Line::code).toArray(Long[]::new))
            .query(
                (row, number) ->
                    Map.entry(
                        row.getLong("code") + row.getString("language"),
                        new Contents(row.getString("html"), ItemRows.texts(row, "tags"))))
            .list()
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return lines.stream()
        .map(
            line ->
                line.with(
                    contents.getOrDefault(line.code() + line.language().code(), Contents.NONE)))
        .toList();
  }

  private record Contents(String html, List<String> tags) {

    static final Contents NONE = new Contents("", List.of());
  }

  /** The tag of a name, however it is spelled. */
  public Optional<Label> findTag(String name) {
    return label("newsroom_tag", name);
  }

  /** The section of a name, however it is spelled. */
  public Optional<Label> findSection(String name) {
    return label("newsroom_section", name);
  }

  /** The sections in use. */
  List<String> sections() {
    return jdbc.sql("select name from newsroom_section order by name").query(String.class).list();
  }

  private Optional<Label> label(String table, String name) {
    return jdbc.sql("select id, name from " + table + " where key = :key")
        .param("key", Folded.key(name))
        .query((row, number) -> new Label(row.getLong("id"), row.getString("name")))
        .optional();
  }

  private Listing list(
      String from, String and, long id, @Nullable PageLanguage language, String before, int most) {
    Place place = Place.of(before);
    var statement =
        jdbc.sql(
                LINE
                    + from
                    + "\n"
                    + JOINED
                    + "where t.state = 'published' and (t.published, t.code) < (:published, :code) "
                    + and
                    + " order by t.published desc, t.code desc limit :most")
            .param("published", place.published())
            .param("code", place.code())
            .param("most", most + 1);
    if (id != 0) {
      statement = statement.param("id", id);
    }
    if (language != null) {
      statement = statement.param("language", language.code());
    }
    return page(statement.query(PublicItems::line).list(), most);
  }

  private static Listing page(List<Line> lines, int most) {
    if (lines.size() <= most) {
      return new Listing(lines, null);
    }
    List<Line> shown = lines.subList(0, most);
    return new Listing(shown, Place.after(shown.getLast()));
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(
        row.getLong("code"),
        PageLanguage.of(row.getString("language")).orElseThrow(),
        row.getString("kind"),
        row.getObject("published", OffsetDateTime.class).toInstant(),
        row.getObject("changed", OffsetDateTime.class).toInstant(),
        row.getString("kicker"),
        row.getString("headline"),
        row.getString("lead"),
        "",
        row.getString("author"),
        row.getString("picture"),
        row.getString("picture_alt"),
        row.getString("section"),
        List.of());
  }
}
