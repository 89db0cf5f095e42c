package org.peyvand.signin;

import java.time.Instant;
import org.peyvand.staff.StaffMember;

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
