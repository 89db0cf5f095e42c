package org.peyvand.reader.claim;

/**
 * A half-open piece of the report's text, counted in Unicode code points from its first character.
 *
 * @param start first code point, from 0
 * @param end one past the last code point, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Refuses a span that holds nothing. */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("A span needs 0 <= start < end: " + start + ", " + end);
    }
  }

  /** The words of the span, read back from the text it was taken from. */
  public String in(String text) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }

  /** Whether the two spans share a code point. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
