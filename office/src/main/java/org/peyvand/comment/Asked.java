package org.peyvand.comment;

import java.util.ArrayList;
import java.util.List;
import org.springframework.util.MultiValueMap;

/** Which comments somebody at the desk looks at, as typed; only numbers and states get on. */
record Asked(String state, String item, String below, String one) {

  static Asked of(MultiValueMap<String, String> fields) {
    return new Asked(
        QueuePages.first(fields, "state"),
        QueuePages.first(fields, "item"),
        QueuePages.first(fields, "below"),
        QueuePages.first(fields, "one"));
  }

  String query() {
    return with("");
  }

  /** The query of the same list, with the numbers of what was just decided. */
  String with(String done) {
    List<String> parts = new ArrayList<>();
    CommentState.of(state).ifPresent(known -> parts.add("state=" + known.token()));
    add(parts, "item", item);
    add(parts, "one", one);
    if (!done.isEmpty()) {
      parts.add("done=" + done);
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }

  private static void add(List<String> parts, String name, String typed) {
    Long number = CommentForm.number(typed);
    if (number != null) {
      parts.add(name + "=" + number);
    }
  }
}
