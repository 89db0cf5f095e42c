package org.peyvand.agenda;

import java.time.Instant;
import java.util.UUID;

/**
 * An event of the agenda.
 *
 * @param id unique for ever
 * @param uid its name in calendars of other people, for ever the same
 * @param version from 1; what an officer saw when a form was opened
 * @param written when this version was written
 */
public record KeptEvent(
    long id, UUID uid, int version, Event said, Instant written, String writtenBy) {

  /** Its page on the desk. */
  public String path() {
    return "/desk/events/" + id;
  }
}
