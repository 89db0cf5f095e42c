package org.peyvand.memorandum;

import java.time.Instant;
import org.peyvand.parallel.ParallelText;

/**
 * One saved state of a paper's text.
 *
 * @param number from 1
 * @param side the key of the city whose words they are
 * @param note what the officer says of it; may be empty
 * @param sha256 of the canonical form, 64 hexadecimal digits
 */
public record Version(
    long memorandum,
    int number,
    int round,
    String side,
    String note,
    ParallelText text,
    String sha256,
    Instant saved,
    String savedBy) {}
