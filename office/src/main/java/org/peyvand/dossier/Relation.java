package org.peyvand.dossier;

/**
 * A pair of cities that has a dossier.
 *
 * @param id unique for ever
 * @param position how many acts have been recorded: what an officer saw when a form was opened
 */
public record Relation(long id, Pair pair, long position) {}
