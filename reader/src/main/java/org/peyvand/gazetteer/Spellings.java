package org.peyvand.gazetteer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names gathered in order, each text once per language; an own-script name only if it is new. */
final class Spellings {

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

  private boolean knows(String text) {
    return names.stream().anyMatch(name -> name.text().equals(text));
  }

  List<PlaceName> list() {
    return names;
  }
}
