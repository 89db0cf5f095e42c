package org.peyvand.paper;

/**
 * A file inside the paper: the same content for machines.
 *
 * @param name a file name, ASCII, such as {@code briefing.json}
 * @param type its media type
 * @param about one line for who opens the list of attachments
 * @param text the content, written as UTF-8
 */
public record Attachment(String name, String type, String about, String text) {}
