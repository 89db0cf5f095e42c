package org.peyvand.dossier;

/**
 * Acts have been recorded. Published once a recording and inside its transaction: a listener that
 * fails undoes it.
 *
 * @param relation with its new position
 */
public record DossierChanged(Relation relation) {}
