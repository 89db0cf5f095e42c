package org.peyvand.staff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Masthead;
import org.peyvand.web.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The journal: an administrator sees everybody's lines, anybody else their own. */
@Controller
class JournalPages {

  private static final int PAGE = 50;

  /** Lines that a table asks for at a time. */
  private static final int A_LOT = 1000;

  private static final List<String> COLUMNS =
      List.of("line", "at", "person", "what", "sentence", "page", "address");

  /** One line as it is shown. */
  record Line(
      LocalDateTime at, String person, String sentence, @Nullable String link, String address) {}

  /**
   * A page of lines.
   *
   * @param people whom an administrator may choose; empty for others
   * @param chosen whose lines are shown, 0 for everybody's
   * @param next where the next page begins, 0 on the last one
   */
  record JournalView(List<Line> lines, List<Person> people, long chosen, long next) {}

  private final Journal journal;
  private final People people;
  private final Masthead masthead;

  JournalPages(Journal journal, People people, Masthead masthead) {
    this.journal = journal;
    this.people = people;
    this.masthead = masthead;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/journal")
  Html page(
      Frame frame,
      StaffMember member,
      @RequestParam(defaultValue = "0") long person,
      @RequestParam(defaultValue = "0") long before) {
    boolean all = member.isAny(Role.ADMINISTRATOR);
    Long whose = whose(member, person);
    List<JournalEntry> found = journal.list(whose, before <= 0 ? Long.MAX_VALUE : before, PAGE + 1);
    List<JournalEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
    JournalView view =
        new JournalView(
            shown.stream().map(entry -> line(frame, entry)).toList(),
            all ? people.list() : List.of(),
            person,
            found.size() > PAGE ? shown.getLast().id() : 0);
    return Html.of("staff/journal.jte", Map.of("frame", frame, "view", view));
  }

  /** All lines that the page leads to. Who takes them away is itself a line. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/journal.{format:csv|json}")
  View table(
      @PathVariable String format,
      Frame frame,
      StaffMember member,
      @RequestParam(defaultValue = "0") long person) {
    Long whose = whose(member, person);
    journal.noteAt(member, "/desk/journal", "staff.journal.taken");
    Iterable<List<Object>> rows =
        () ->
            Stream.iterate(
                    journal.list(whose, Long.MAX_VALUE, A_LOT),
                    page -> !page.isEmpty(),
                    page -> journal.list(whose, page.getLast().id(), A_LOT))
                .flatMap(List::stream)
                .map(
                    entry ->
                        Table.row(
                            entry.id(),
                            entry.at(),
                            entry.person(),
                            entry.what(),
                            sentence(frame, entry),
                            entry.link(),
                            entry.address()))
                .iterator();
    return new Table("journal-" + frame.today(), COLUMNS, rows).in(format);
  }

  private static @Nullable Long whose(StaffMember member, long person) {
    boolean all = member.isAny(Role.ADMINISTRATOR);
    return !all ? Long.valueOf(member.id()) : person == 0 ? null : Long.valueOf(person);
  }

  private static String sentence(Frame frame, JournalEntry entry) {
    return frame.messages().has(frame.language(), entry.what())
        ? frame.t(entry.what(), entry.about().toArray())
        : entry.what() + " " + String.join(", ", entry.about());
  }

  private Line line(Frame frame, JournalEntry entry) {
    return new Line(
        LocalDateTime.ofInstant(entry.at(), masthead.zone()),
        entry.person(),
        sentence(frame, entry),
        entry.link(),
        entry.address());
  }
}
