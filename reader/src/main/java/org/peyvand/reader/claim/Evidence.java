package org.peyvand.reader.claim;

import java.util.List;
import java.util.TreeSet;
import org.peyvand.text.Span;

/** The rule that no claim stands without a span. */
final class Evidence {

  private Evidence() {}

  static List<Span> of(List<Span> spans) {
    if (spans.isEmpty() || hasEmpty(spans)) {
      throw new IllegalArgumentException("A claim needs a span of the text that says it");
    }
    return spans.size() == 1 ? List.copyOf(spans) : List.copyOf(new TreeSet<>(spans));
  }

  private static boolean hasEmpty(List<Span> spans) {
    for (Span span : spans) {
      if (span.start() == span.end()) {
        return true;
      }
    }
    return false;
  }
}
