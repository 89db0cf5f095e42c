package org.peyvand.reader.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.name.CityMention.Context;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Cities that no list knows, in languages with capital letters: one or two capitalised words that
 * the lexicon does not know, right before "City Council" or "Belediye Başkanı", or behind "mayor
 * of", "the town of". Once met so, the name counts wherever it stands.
 */
final class NewCities {

  private static final int LONGEST = 2;

  private final Page page;
  private final Tokens tokens;
  private final boolean cityBefore;
  private final boolean cityAfter;

  NewCities(Page page) {
    this.page = page;
    this.tokens = page.tokens();
    String order = page.rules().setting("city", "after");
    this.cityBefore = !order.equals("after");
    this.cityAfter = !order.equals("before");
  }

  List<CityMention> find() {
    Map<String, int[]> names = new LinkedHashMap<>();
    for (Hit hit : page.hits()) {
      if (!page.zoneOf(hit.from()).isNews()) {
        continue;
      }
      if (cityBefore && (is(hit, "municipality-behind") || is(hit, "office"))) {
        take(names, runBefore(hit.from()));
      }
      boolean leads =
          is(hit, "municipality") || (is(hit, "of") && page.is(hit.from() - 1, "office"));
      leads |= is(hit, "between") && tieIn(hit);
      if (cityAfter && leads) {
        take(names, runAt(hit.to()));
      }
    }
    List<CityMention> found = new ArrayList<>();
    names.forEach((name, run) -> mentions(name, run, found));
    return found;
  }

  private boolean tieIn(Hit hit) {
    int sentence = tokens.sentence(hit.from());
    int to = sentence + 1 < tokens.sentences() ? tokens.sentenceStart(sentence + 1) : tokens.size();
    for (Hit each : page.hits(tokens.sentenceStart(sentence), to)) {
      if (is(each, "tie") || is(each, "sister")) {
        return true;
      }
    }
    return false;
  }

  private void take(Map<String, int[]> names, int @Nullable [] run) {
    if (run != null) {
      names.putIfAbsent(tokens.source(run[0], run[1]), run);
    }
  }

  private int @Nullable [] runBefore(int end) {
    int to = end > 0 && tokens.kind(end - 1) == Kind.SUFFIX ? end - 1 : end;
    int from = to;
    while (from > 0 && to - from <= LONGEST && isName(from - 1) && sameLine(from - 1, to)) {
      from--;
    }
    boolean opens =
        from == 0 || tokens.sentence(from) != tokens.sentence(Math.min(to, tokens.size() - 1));
    return from == to || to - from > LONGEST || opens ? null : new int[] {from, to};
  }

  private int @Nullable [] runAt(int from) {
    int to = from;
    while (to < tokens.size() && to - from <= LONGEST && isName(to) && sameLine(from - 1, to)) {
      to++;
    }
    return from == to || to - from > LONGEST ? null : new int[] {from, to};
  }

  private boolean sameLine(int one, int other) {
    int last = Math.min(other, tokens.size() - 1);
    return tokens.paragraph(one) == tokens.paragraph(last);
  }

  private boolean isName(int token) {
    return page.isFree(token)
        && tokens.capital(token)
        && tokens.end(token) - tokens.start(token) > 2;
  }

  private void mentions(String name, int[] run, List<CityMention> found) {
    int length = run[1] - run[0];
    for (int i = 0; i + length <= tokens.size(); i++) {
      if (matches(run, i, length)) {
        int end = i + length;
        Hit behind = page.hitAt(end);
        String relation = null;
        int to = end;
        if (end < tokens.size() && tokens.kind(end) == Kind.SUFFIX) {
          relation = page.lexicon().caseOf("city", tokens.word(end));
          to++;
        }
        boolean municipality = page.is(to, "municipality-behind") || page.is(i - 1, "municipality");
        Context context = municipality ? Context.MUNICIPALITY : Context.PLAIN;
        if (behind == null || behind.get("city") == null) {
          String before = relation == null ? before(i) : relation;
          found.add(new CityMention(name, null, i, to, before, context));
        }
      }
    }
  }

  private @Nullable String before(int token) {
    for (String relation : List.of("from", "to", "with", "in", "between")) {
      if (page.is(token - 1, relation)) {
        return relation;
      }
    }
    return null;
  }

  private boolean matches(int[] run, int at, int length) {
    for (int i = 0; i < length; i++) {
      if (!page.isFree(at + i) || !tokens.word(run[0] + i).equals(tokens.word(at + i))) {
        return false;
      }
    }
    return tokens.paragraph(at) == tokens.paragraph(at + length - 1);
  }

  private boolean is(Hit hit, String concept) {
    return hit.has(page.lexicon().concept(concept));
  }
}
