package org.peyvand.dossier;

/**
 * Acts have been recorded. Published once a recording, after every {@link ActRecorded} of it and in
 * the same transaction.
 *
 * @param relation with its new position
 */
public record DossierChanged(Relation relation) {}
