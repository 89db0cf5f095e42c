package org.peyvand.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names gathered in order, each text once per language; an own-script name only if it is new. */
final class Spellings {

  private static final char HALF_SPACE = '\u200c';

  private final List<PlaceName> names = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  void add(PlaceName name) {
    String text = name.text();
    if (text.isEmpty() || (name.language().equals("und") && knows(text))) {
      return;
    }
    if (seen.add(name.language() + ':' + text)) {
      names.add(name);
    }
  }

  /** Adds what people type who have no half-space or hyphen at hand: a blank in its place. */
  void addSpaced() {
    for (PlaceName name : List.copyOf(names)) {
      String spaced = name.text().replace(HALF_SPACE, ' ').replace('-', ' ');
      add(PlaceName.of(spaced, name.language(), name.needsContext(), NameSource.UNVERIFIED));
    }
  }

  private boolean knows(String text) {
    return names.stream().anyMatch(name -> name.text().equals(text));
  }

  List<PlaceName> list() {
    return names;
  }
}
