package org.peyvand.reader.name;

import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.Office;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Tokens;

/** Offices told by what their holder does: "who has run the municipality of X since spring". */
final class RunBodies {

  /** Tokens from a body to the verb that says that somebody runs it. */
  private static final int RUNNING = 8;

  private final Tokens tokens;

  RunBodies(Page page) {
    this.tokens = page.tokens();
  }

  /** "Who runs the municipality of X": the body stands for the office of who runs it. */
  @Nullable OfficeMention at(
      List<Hit> hits,
      int i,
      IntFunction<@Nullable CityMention> beginsAt,
      IntFunction<@Nullable CityMention> lastBefore) {
    Hit body = hits.get(i);
    int sentence = tokens.sentence(body.from());
    CityMention city = null;
    for (int j = i + 1; j < hits.size() && hits.get(j).from() <= body.to() + RUNNING; j++) {
      Hit hit = hits.get(j);
      if (tokens.sentence(hit.from()) != sentence) {
        return null;
      }
      boolean own = hit.from() == body.to();
      city = own && hit.get("city") != null ? beginsAt.apply(hit.from()) : city;
      if (hit.has("run")) {
        CityMention meant = city == null ? lastBefore.apply(body.from()) : city;
        Office office = body.has("council") ? Office.COUNCIL_CHAIR : Office.MAYOR;
        int to = city == null ? body.to() : city.to();
        return meant == null
            ? null
            : new OfficeMention(office, body.from(), to, meant, List.of(), false, false, true);
      }
      if (hit.has("verb")) {
        return null;
      }
    }
    return null;
  }
}
