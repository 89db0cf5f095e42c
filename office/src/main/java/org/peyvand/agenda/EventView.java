package org.peyvand.agenda;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Happened;
import org.peyvand.staff.Person;

/** Pages of the agenda, in the reader's language. */
final class EventView {

  private EventView() {}

  /**
   * An event in a line.
   *
   * @param language BCP 47 of the name
   */
  record Line(
      long id,
      String name,
      String language,
      @Nullable Integer edition,
      @Nullable String host,
      @Nullable String place,
      @Nullable Happened on,
      @Nullable String hours,
      @Nullable String link,
      boolean calledOff,
      String visibility) {}

  /** An event that an act tells of, and those of the agenda that may be the same. */
  record Proposed(
      long act,
      String slug,
      String cities,
      String name,
      @Nullable String host,
      @Nullable Happened on,
      List<Line> same) {}

  /** The anniversary of a signing. */
  record Anniversary(
      String slug, String cities, int years, Happened on, @Nullable Happened other) {}

  /** The whole agenda. */
  record Agenda(
      List<Line> coming,
      List<Line> undated,
      List<Line> past,
      List<Proposed> proposed,
      List<Anniversary> anniversaries) {}

  /** One event with all about it. */
  record Page(
      Line line,
      int version,
      @Nullable String partner,
      @Nullable String slug,
      List<Act> evidence,
      List<Asked> invitations,
      List<Visitors.Line> visitors,
      List<Written> versions) {}

  /** An invitation in a line. */
  record Asked(
      long id,
      String city,
      @Nullable String person,
      String state,
      String tag,
      @Nullable Happened sent,
      @Nullable Happened answered,
      @Nullable String delegatedTo,
      @Nullable String note) {}

  /** Who wrote a version. */
  record Written(int version, java.time.LocalDateTime at, String by) {}

  /**
   * The form of an event.
   *
   * @param id 0 for a new one
   * @param act the act that it is taken from, or 0
   * @param theirs fields that somebody else has changed meanwhile, with what stands there now
   */
  record Form(
      long id,
      int version,
      long act,
      Typed typed,
      @Nullable Happened understood,
      Map<String, String> theirs,
      @Nullable String theirName,
      List<Person> people,
      java.util.Set<Long> see,
      @Nullable Act evidence) {}
}
