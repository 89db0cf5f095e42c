package org.peyvand.procedure;

/**
 * The office has written a new version; standings of that country's cities are folded anew.
 *
 * @param country ISO 3166-1 alpha-2 in lower case
 */
public record ProcedureChanged(String country) {}
