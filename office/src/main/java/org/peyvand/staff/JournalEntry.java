package org.peyvand.staff;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the journal.
 *
 * @param what the key of its sentence
 * @param about what fills the sentence
 * @param link the page it happened to, or null
 * @param address from where it was done
 */
record JournalEntry(
    long id,
    Instant at,
    String person,
    String what,
    List<String> about,
    @Nullable String link,
    String address) {}
