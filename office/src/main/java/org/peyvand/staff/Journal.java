package org.peyvand.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.Sender;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Who did what, when and from where. Only ever added to: the database itself refuses to change or
 * remove a line. Written in the transaction of the deed, so that neither is there without the
 * other.
 */
@Component
public final class Journal {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Sender sender;

  Journal(JdbcClient jdbc, Clock clock, Sender sender) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.sender = sender;
  }

  /**
   * Notes a deed that has no page.
   *
   * @param what the key of a sentence in the module's message files, such as {@code
   *     staff.journal.invited}
   * @param about fills the sentence; never what only named people may see
   */
  public void note(StaffMember who, String what, String... about) {
    noteAt(who, null, what, about);
  }

  /**
   * Notes a deed with the page that shows it.
   *
   * @param link the page's path, such as {@code /desk/reports/12}
   */
  public void noteAt(StaffMember who, @Nullable String link, String what, String... about) {
    jdbc.sql(
            """
            insert into staff_journal (at, person, person_name, what, about, link, address)
            values (:at, :person, :name, :what, :about, :link, :address)
            """)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("person", who.id() == 0 ? null : who.id())
        .param("name", who.name())
        .param("what", what)
        .param("about", about)
        .param("link", link)
        .param("address", address())
        .update();
  }

  /**
   * The latest first.
   *
   * @param person only this person's, or null for everybody's
   * @param before only lines with a smaller number; {@link Long#MAX_VALUE} for the first page
   */
  List<JournalEntry> list(@Nullable Long person, long before, int atMost) {
    return jdbc.sql(
            """
            select id, at, person_name, what, about, link, address from staff_journal
             where id < :before and (:person::bigint is null or person = :person)
             order by id desc limit :atMost
            """)
        .param("before", before)
        .param("person", person)
        .param("atMost", atMost)
        .query(Journal::read)
        .list();
  }

  private String address() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present) {
      HttpServletRequest request = present.getRequest();
      return sender.address(request);
    }
    return "";
  }

  private static JournalEntry read(ResultSet row, int number) throws SQLException {
    return new JournalEntry(
        row.getLong("id"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("person_name"),
        row.getString("what"),
        Arrays.asList((String[]) row.getArray("about").getArray()),
        row.getString("link"),
        row.getString("address"));
  }
}
