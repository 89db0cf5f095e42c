package org.peyvand.text;

/**
 * A half-open piece of the original text, counted in Unicode code points (not UTF-16 units).
 *
 * @param start the first code point, from 0
 * @param end one after the last code point, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The code points of this span in the text it was taken from. */
  public String in(String original) {
    int from = original.offsetByCodePoints(0, start);
    return original.substring(from, original.offsetByCodePoints(from, end - start));
  }

  /** By start, the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
