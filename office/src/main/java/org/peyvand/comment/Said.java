package org.peyvand.comment;

import java.time.Instant;
import org.peyvand.web.PageLanguage;

/**
 * A published comment as it is told elsewhere than below its item.
 *
 * @param item the news code
 * @param office whether the office says it; the name is empty then
 */
public record Said(
    long id,
    long item,
    boolean office,
    PageLanguage language,
    String name,
    String words,
    Instant sent,
    Instant changed) {}
