package org.peyvand.staff;

import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Totp;

/**
 * What sign-in needs of a person.
 *
 * @param passwordHash with the name of its method in front, as Spring Security writes it
 * @param totp null while the person has no second factor
 * @param totpLastStep the time step of the last code taken
 */
public record Person(
    StaffMember member,
    String signInName,
    String passwordHash,
    @Nullable Totp totp,
    long totpLastStep) {}
