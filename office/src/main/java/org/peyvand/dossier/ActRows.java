package org.peyvand.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The acts' tables: rows go in and never change. */
@Repository
class ActRows {

  private final JdbcClient jdbc;

  ActRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The acts of a relation in the order of recording: three statements, however many acts. */
  List<Act> of(long relation, Pair pair) {
    Map<Long, List<Person>> people = new HashMap<>();
    jdbc.sql(
            "select act, name, office, city from act_person where relation = ? order by act, place")
        .param(relation)
        .query(
            row -> {
              people
                  .computeIfAbsent(row.getLong("act"), act -> new ArrayList<>())
                  .add(
                      new Person(
                          row.getString("name"), row.getString("office"), row.getString("city")));
            });
    Map<Long, List<Evidence>> evidence = new HashMap<>();
    jdbc.sql(
            """
            select act, quotation, wording, report, outlet, published, published_by, language, spans
            from act_evidence where relation = ? order by act, place
            """)
        .param(relation)
        .query(
            row -> {
              evidence
                  .computeIfAbsent(row.getLong("act"), act -> new ArrayList<>())
                  .add(evidence(row));
            });
    return jdbc.sql("select * from act where relation = ? order by position")
        .param(relation)
        .query((row, number) -> act(row, pair, people, evidence))
        .list();
  }

  /** The evidence of some acts, by number. */
  Map<Long, List<Evidence>> evidence(Collection<Long> acts) {
    Map<Long, List<Evidence>> evidence = new HashMap<>();
    jdbc.sql(
            """
            select act, quotation, wording, report, outlet, published, published_by, language, spans
            from act_evidence where act = any(?) order by act, place
            """)
        .param(acts.toArray(Long[]::new))
        .query(
            row -> {
              evidence
                  .computeIfAbsent(row.getLong("act"), act -> new ArrayList<>())
                  .add(evidence(row));
            });
    return evidence;
  }

  Act add(long relation, long position, NewAct said, Instant now, String officer, long number) {
    EffectColumns effect = EffectColumns.of(said.effect());
    Happened happened = said.happened();
    Paper paper = said.paper();
    long id =
        jdbc.sql(
                """
                insert into act (relation, position, kind, modality, form, actors, recipients,
                  place, starts, ends, precise, reported, order_in_report, until, fields, name,
                  channel, authority, number, requested, note, visibility, visible_to, supersedes,
                  effect, effect_on, effect_over, recorded, recorded_by, recorder)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
                  ?, ?, ?, ?, ?)
                returning id
                """)
            .param(relation)
            .param(position)
            .param(said.kind().token())
            .param(said.modality().token())
            .param(said.form() == null ? null : said.form().token())
            .param(said.actors().toArray(String[]::new))
            .param(said.recipients().toArray(String[]::new))
            .param(said.place())
            .param(happened == null ? null : happened.start())
            .param(happened == null ? null : happened.end())
            .param(happened == null ? null : happened.precision().token())
            .param(said.reported())
            .param(said.orderInReport())
            .param(said.until())
            .param(said.fields().stream().sorted().map(Field::token).toArray(String[]::new))
            .param(said.name())
            .param(said.channel() == null ? null : said.channel().token())
            .param(paper == null ? null : paper.authority())
            .param(paper == null ? null : paper.number())
            .param(paper == null ? null : paper.requested())
            .param(said.note())
            .param(visibility(said.visibility()))
            .param(named(said.visibility()))
            .param(said.supersedes())
            .param(effect.word())
            .param(effect.on())
            .param(effect.over().toArray(Long[]::new))
            .param(now.atOffset(ZoneOffset.UTC))
            .param(officer)
            .param(number)
            .query(Long.class)
            .single();
    addPeople(relation, id, said.people());
    addEvidence(relation, id, said.evidence());
    return new Act(id, position, said, now, officer, number);
  }

  private void addPeople(long relation, long act, List<Person> people) {
    for (int place = 0; place < people.size(); place++) {
      Person person = people.get(place);
      jdbc.sql("insert into act_person values (?, ?, ?, ?, ?, ?)")
          .params(
              Arrays.asList(
                  relation, act, (short) place, person.name(), person.office(), person.city()))
          .update();
    }
  }

  private void addEvidence(long relation, long act, List<Evidence> evidence) {
    for (int place = 0; place < evidence.size(); place++) {
      Evidence one = evidence.get(place);
      jdbc.sql("insert into act_evidence values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
          .params(
              Arrays.asList(
                  relation,
                  act,
                  (short) place,
                  one.quotation(),
                  one.wording().token(),
                  one.report(),
                  one.outlet(),
                  one.published(),
                  one.publishedBy().token(),
                  one.language(),
                  one.spans().stream()
                      .flatMap(span -> Stream.of(span.start(), span.end()))
                      .toArray(Integer[]::new)))
          .update();
    }
  }

  private static Act act(
      ResultSet row, Pair pair, Map<Long, List<Person>> people, Map<Long, List<Evidence>> evidence)
      throws SQLException {
    long id = row.getLong("id");
    LocalDate starts = row.getObject("starts", LocalDate.class);
    Happened happened =
        starts == null
            ? null
            : new Happened(
                starts,
                row.getObject("ends", LocalDate.class),
                word(row.getString("precise"), Happened.Precision.values(), p -> p.token()));
    String form = row.getString("form");
    String channel = row.getString("channel");
    NewAct said =
        new NewAct(
            pair,
            word(row.getString("kind"), ActKind.values(), ActKind::token),
            word(row.getString("modality"), Modality.values(), Modality::token),
            form == null ? null : word(form, Form.values(), Form::token),
            texts(row, "actors"),
            texts(row, "recipients"),
            people.getOrDefault(id, List.of()),
            row.getString("place"),
            happened,
            row.getObject("reported", LocalDate.class),
            row.getInt("order_in_report"),
            row.getObject("until", LocalDate.class),
            texts(row, "fields").stream()
                .map(field -> word(field, Field.values(), Field::token))
                .collect(Collectors.toUnmodifiableSet()),
            row.getString("name"),
            channel == null ? null : word(channel, Channel.values(), Channel::token),
            paper(row),
            row.getString("note"),
            evidence.getOrDefault(id, List.of()),
            visibility(row.getString("visibility"), numbers(row, "visible_to")),
            number(row, "supersedes"),
            EffectColumns.effect(
                row.getString("effect"), number(row, "effect_on"), numbers(row, "effect_over")));
    return new Act(
        id,
        row.getLong("position"),
        said,
        row.getObject("recorded", OffsetDateTime.class).toInstant(),
        row.getString("recorded_by"),
        row.getLong("recorder"));
  }

  private static @Nullable Paper paper(ResultSet row) throws SQLException {
    String authority = row.getString("authority");
    String number = row.getString("number");
    LocalDate requested = row.getObject("requested", LocalDate.class);
    return authority == null && number == null && requested == null
        ? null
        : new Paper(authority, number, requested);
  }

  private static Evidence evidence(ResultSet row) throws SQLException {
    Integer[] ends = (Integer[]) row.getArray("spans").getArray();
    List<Evidence.Span> spans = new ArrayList<>();
    for (int i = 0; i < ends.length; i += 2) {
      spans.add(new Evidence.Span(ends[i], ends[i + 1]));
    }
    return new Evidence(
        row.getString("quotation"),
        word(row.getString("wording"), Evidence.Wording.values(), Evidence.Wording::token),
        number(row, "report"),
        row.getString("outlet"),
        row.getObject("published", LocalDate.class),
        word(row.getString("published_by"), Evidence.StatedBy.values(), Evidence.StatedBy::token),
        row.getString("language"),
        spans);
  }

  private static String visibility(Visibility visibility) {
    return switch (visibility) {
      case Visibility.Public p -> "public";
      case Visibility.Office o -> "office";
      case Visibility.Named n -> "named";
    };
  }

  private static Long[] named(Visibility visibility) {
    return visibility instanceof Visibility.Named(Set<Long> people)
        ? new TreeSet<>(people).toArray(Long[]::new)
        : new Long[0];
  }

  private static Visibility visibility(String word, Set<Long> people) {
    return switch (word) {
      case "public" -> new Visibility.Public();
      case "office" -> new Visibility.Office();
      case "named" -> new Visibility.Named(people);
      default -> throw new IllegalStateException("no visibility " + word);
    };
  }

  private static <T> T word(String token, T[] all, Function<T, String> tokens) {
    for (T one : all) {
      if (tokens.apply(one).equals(token)) {
        return one;
      }
    }
    throw new IllegalStateException("the acts' table holds the unknown word " + token);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static Set<Long> numbers(ResultSet row, String column) throws SQLException {
    return Set.of((Long[]) row.getArray(column).getArray());
  }

  private static @Nullable Long number(ResultSet row, String column) throws SQLException {
    long number = row.getLong(column);
    return row.wasNull() ? null : number;
  }
}
