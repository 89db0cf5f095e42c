package org.peyvand.staff;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Masthead;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The journal: an administrator sees everybody's lines, anybody else their own. */
@Controller
class JournalPages {

  private static final int PAGE = 50;

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
    Long whose = !all ? Long.valueOf(member.id()) : person == 0 ? null : Long.valueOf(person);
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

  private Line line(Frame frame, JournalEntry entry) {
    String sentence =
        frame.messages().has(frame.language(), entry.what())
            ? frame.t(entry.what(), entry.about().toArray())
            : entry.what() + " " + String.join(", ", entry.about());
    return new Line(
        LocalDateTime.ofInstant(entry.at(), masthead.zone()),
        entry.person(),
        sentence,
        entry.link(),
        entry.address());
  }
}
