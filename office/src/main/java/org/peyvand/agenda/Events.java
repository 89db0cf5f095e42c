package org.peyvand.agenda;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;

/** The events that a reader may see. */
@Component
public class Events {

  private final EventRows rows;

  Events(EventRows rows) {
    this.rows = rows;
  }

  /** One event; empty if there is none or this person may not see it. */
  public Optional<KeptEvent> find(long id, StaffMember viewer) {
    return rows.find(id, viewer.id());
  }

  /**
   * Events that have not ended before a day, the earliest first; those without a date are not among
   * them.
   */
  public List<KeptEvent> coming(LocalDate from, StaffMember viewer, int atMost) {
    return rows.coming(from, viewer.id(), atMost);
  }

  /** As {@link #coming(LocalDate, StaffMember, int)}, public ones only. */
  public List<KeptEvent> comingPublic(LocalDate from, int atMost) {
    return rows.comingPublic(from, atMost);
  }

  /** All public events with days, by their first one. */
  public List<KeptEvent> listPublic() {
    return rows.listPublic();
  }

  /** All events with days that a person may see, by their first one. */
  public List<KeptEvent> list(StaffMember viewer) {
    return rows.list(viewer.id());
  }

  /** Events that ended before a day, the latest first. */
  List<KeptEvent> past(LocalDate before, StaffMember viewer, int atMost) {
    return rows.past(before, viewer.id(), atMost);
  }

  /** Events whose days nobody has said yet, by number. */
  public List<KeptEvent> undated(StaffMember viewer) {
    return rows.undated(viewer.id());
  }

  /** All that a person may see, those without a day last. */
  public List<KeptEvent> all(StaffMember viewer) {
    return Stream.concat(list(viewer).stream(), undated(viewer).stream()).toList();
  }
}
