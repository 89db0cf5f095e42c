package org.peyvand.staff;

import java.time.Instant;

/**
 * One browser that is signed in.
 *
 * @param proven when its person last gave the password
 * @param agent what the browser calls itself, cut to 200 characters
 */
record Session(
    long id,
    StaffMember member,
    Instant started,
    Instant lastSeen,
    Instant proven,
    String address,
    String agent) {}
