package org.peyvand.assent;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.peyvand.procedure.Step;

/**
 * What an officer says of an authority's yes.
 *
 * @param side the city whose authority it is
 * @param session number of the session, or empty
 * @param number number of the decision, or empty
 * @param on the day, or null where it is not known
 */
record AuthorityYes(
    String side, Step step, String session, String number, @Nullable LocalDate on) {}
