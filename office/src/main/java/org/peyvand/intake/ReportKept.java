package org.peyvand.intake;

import org.peyvand.reader.claim.Reading;

/** A report is kept. Published inside the same transaction: a listener that fails undoes it. */
public record ReportKept(Report report, Reading reading) {}
