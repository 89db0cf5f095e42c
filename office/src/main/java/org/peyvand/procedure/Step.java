package org.peyvand.procedure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One rule of a procedure: a step as it is between two dates. A step whose authority changed has
 * one rule for each time.
 *
 * @param key the step's word, {@code ir.council}; its title is at {@code procedure.step.<key>}
 * @param act the kind of act that meets it, by its token, such as {@code council-approval}
 * @param authority who must say yes; its name is at {@code procedure.authority.<authority>}
 * @param document the paper of it; its name is at {@code procedure.document.<document>}
 * @param beforeSigning false for what follows the signature
 * @param required without it a signature is an audit finding
 * @param from first day of the rule, null where the source names none
 * @param until first day that it no longer holds, null while it does
 * @param source the law or page that says so
 */
public record Step(
    String key,
    String act,
    String authority,
    String document,
    boolean beforeSigning,
    boolean required,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    String source) {

  /** Whether the rule held on a day. */
  public boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || day.isBefore(until));
  }
}
