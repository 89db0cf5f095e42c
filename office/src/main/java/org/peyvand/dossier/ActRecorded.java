package org.peyvand.dossier;

/**
 * An act has been recorded. Published inside the recording transaction: a listener that fails
 * undoes it.
 */
public record ActRecorded(Act act) {}
