package org.peyvand.procedure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office's own procedures, by version; what is written once stays. */
@Component
public class OwnProcedures {

  private static final String STEP = "procedure.step.";
  private static final String AUTHORITY = "procedure.authority.";
  private static final String DOCUMENT = "procedure.document.";

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Journal journal;
  private final ApplicationEventPublisher events;
  private final Messages messages;
  private final Procedures procedures;

  OwnProcedures(
      JdbcClient jdbc,
      Clock clock,
      Journal journal,
      ApplicationEventPublisher events,
      Messages messages) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.journal = journal;
    this.events = events;
    this.messages = messages;
    this.procedures = Procedures.shipped();
    use();
  }

  /**
   * What was written and by whom.
   *
   * @param begins the first day on which its changes hold
   */
  record Version(
      String country,
      int number,
      LocalDate begins,
      String text,
      String reason,
      Instant written,
      String writer) {}

  /** What came of writing. */
  sealed interface Outcome {

    record Written(int number) implements Outcome {}

    record Wrong(List<ProcedureText.Problem> problems) implements Outcome {}

    /** Somebody else wrote a version meanwhile. */
    record Changed() implements Outcome {}
  }

  /** All procedures as they hold, the office's own over the shipped ones. */
  public Procedures procedures() {
    return procedures;
  }

  /** The latest version first. */
  List<Version> versions(String country) {
    return jdbc.sql("select * from procedure_version where country = ? order by version desc")
        .param(country)
        .query(OwnProcedures::version)
        .list();
  }

  ProcedureText.Understood read(String country, String text) {
    return ProcedureText.read(text, country, authorities(), words(DOCUMENT), titled());
  }

  Set<String> authorities() {
    return words(AUTHORITY);
  }

  Set<String> documents() {
    return words(DOCUMENT);
  }

  /** Whether Peyvand has a title for a step. */
  boolean isTitled(String key) {
    return messages.has(PageLanguage.EN, STEP + key);
  }

  /**
   * The latest version as text, to begin a change from; what Peyvand ships, or the plain default
   * with its titles, where the office has written none.
   */
  String text(String country, PageLanguage language) {
    List<Version> versions = versions(country);
    if (!versions.isEmpty()) {
      return versions.getFirst().text();
    }
    Procedure shipped = procedures.of(country);
    Map<String, String> borrowed = new LinkedHashMap<>();
    if (!shipped.country().equals(country)) {
      for (String key : shipped.steps().keySet()) {
        borrowed.put(key, messages.text(language, STEP + key));
      }
    }
    return ProcedureText.write(shipped, borrowed);
  }

  /**
   * Writes the next version.
   *
   * @param seen the number of the version that the officer saw, 0 for none
   */
  @Transactional
  Outcome write(
      String country, String text, LocalDate begins, String reason, int seen, StaffMember officer) {
    ProcedureText.Understood understood = read(country, text);
    if (!understood.problems().isEmpty()) {
      return new Outcome.Wrong(understood.problems());
    }
    int added =
        jdbc.sql(
                """
                insert into procedure_version
                select :country, :seen + 1, :begins, :lines, :reason, :now, :by, :name
                where :seen = (select coalesce(max(version), 0) from procedure_version
                  where country = :country)
                on conflict do nothing
                """)
            .param("country", country)
            .param("seen", seen)
            .param("begins", begins)
            .param("lines", text)
            .param("reason", reason)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .param("by", officer.id())
            .param("name", officer.name())
            .update();
    if (added == 0) {
      return new Outcome.Changed();
    }
    journal.noteAt(
        officer,
        "/desk/procedures/" + country,
        "procedure.journal.written",
        country,
        Integer.toString(seen + 1));
    use();
    events.publishEvent(new ProcedureChanged(country));
    return new Outcome.Written(seen + 1);
  }

  /** Puts all versions over what is shipped, in their order. */
  private void use() {
    Map<String, Procedure> own = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    List<Version> all =
        jdbc.sql("select * from procedure_version order by country, version")
            .query(OwnProcedures::version)
            .list();
    for (Version version : all) {
      ProcedureText.Understood text = read(version.country(), version.text());
      Procedure earlier = own.get(version.country());
      own.put(
          version.country(),
          Composition.of(
              earlier == null ? procedures.shippedFor(version.country()) : earlier,
              text.rules(),
              version.begins()));
      titles.putAll(text.titles());
    }
    procedures.use(own, titles);
  }

  private Set<String> titled() {
    return messages.keys(PageLanguage.EN).stream()
        .filter(key -> key.startsWith(STEP))
        .map(key -> key.substring(STEP.length()))
        .collect(Collectors.toSet());
  }

  private Set<String> words(String prefix) {
    return messages.keys(PageLanguage.EN).stream()
        .filter(key -> key.startsWith(prefix))
        .map(key -> key.substring(prefix.length()))
        .sorted()
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Version version(ResultSet row, int number) throws SQLException {
    return new Version(
        row.getString("country"),
        row.getInt("version"),
        row.getObject("begins", LocalDate.class),
        row.getString("lines"),
        row.getString("reason"),
        row.getObject("written", OffsetDateTime.class).toInstant(),
        row.getString("writer"));
  }
}
