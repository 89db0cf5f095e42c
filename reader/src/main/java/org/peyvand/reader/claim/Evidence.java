package org.peyvand.reader.claim;

import java.util.List;
import org.peyvand.text.Span;

/** The rule that no claim stands without a span. */
final class Evidence {

  private Evidence() {}

  static List<Span> of(List<Span> spans) {
    if (spans.isEmpty() || spans.stream().anyMatch(s -> s.start() == s.end())) {
      throw new IllegalArgumentException("A claim needs a span of the text that says it");
    }
    return spans.stream().distinct().sorted().toList();
  }
}
