package org.peyvand.agenda;

/** An event has been added or changed. Published inside the transaction that keeps it. */
public record AgendaChanged(long event) {}
