package org.peyvand.staff;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A link that makes somebody a person of the office, once.
 *
 * @param person null for somebody new; else whose password the link renews
 */
record Invitation(long id, String name, Set<Role> roles, Instant expires, @Nullable Long person) {}
