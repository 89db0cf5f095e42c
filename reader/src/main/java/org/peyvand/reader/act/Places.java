package org.peyvand.reader.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.Cast;
import org.peyvand.reader.name.CityMention;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;

/** Where something happened: a building named behind "in". */
final class Places {

  private static final int LONGEST = 8;

  private final Page page;

  Places(Page page) {
    this.page = page;
  }

  /** The place as printed, null where the sentence names none. */
  @Nullable String in(Sentence sentence) {
    int building = page.lexicon().concept("building");
    List<Hit> hits = page.hits(sentence.from(), sentence.to());
    for (Hit hit : hits) {
      if (hit.has(building) && page.is(hit.from() - 1, "in")) {
        int end = end(hit, sentence);
        if (end > hit.to()) {
          return page.tokens().source(hit.from(), end);
        }
      }
    }
    return null;
  }

  /** Whether a city is only where something is: "a permit of the ministry in X". */
  static boolean isOnly(Cast cast, String city, Sentence sentence) {
    boolean only = false;
    for (CityMention mention : cast.cities(sentence.from(), sentence.to())) {
      if (mention.name().equals(city)) {
        if (!"in".equals(mention.relation())) {
          return false;
        }
        only = true;
      }
    }
    return only;
  }

  private int end(Hit head, Sentence sentence) {
    int at = head.to();
    while (at < sentence.to() && at - head.from() < LONGEST && page.tokens().mark(at) == 0) {
      Hit hit = page.hitAt(at);
      if (hit != null && stops(hit)) {
        break;
      }
      at = hit == null ? at + 1 : hit.to();
    }
    return at;
  }

  private boolean stops(Hit hit) {
    for (String concept :
        List.of("verb", "with", "to", "from", "in", "that", "and", "object", "aside")) {
      if (hit.has(concept)) {
        return true;
      }
    }
    return false;
  }
}
