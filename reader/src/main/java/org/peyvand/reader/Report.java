package org.peyvand.reader;

/**
 * One report as it came.
 *
 * @param text the text exactly as given; all spans count its code points. May be empty, may be
 *     HTML: the reader then reads the words between the tags
 */
public record Report(String text) {}
