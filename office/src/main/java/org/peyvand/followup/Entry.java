package org.peyvand.followup;

import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;

/**
 * Something that was recorded about a memorandum.
 *
 * @param act the act as it stands in the dossier today
 * @param stands whether it still counts; one that was taken back stays to be seen
 * @param copies of a registration: how many signed copies there are
 * @param kept where they are; empty where nobody says
 * @param programme of a promise: the executive programme that makes it, else empty
 */
record Entry(
    long id,
    EntryKind kind,
    Act act,
    boolean stands,
    @Nullable Integer copies,
    String kept,
    String programme,
    String recordedBy) {}
