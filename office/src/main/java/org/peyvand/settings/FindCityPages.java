package org.peyvand.settings;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.gazetteer.Place;
import org.peyvand.staff.OpenToAll;
import org.peyvand.text.Folded;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/**
 * City names that begin as typed, for a field that completes them. Knows only what everybody may.
 */
@Controller
class FindCityPages {

  private static final int MOST = 12;

  @OpenToAll
  @GetMapping("/find/city")
  View names(Frame frame, @RequestParam(defaultValue = "") String q) {
    return Html.of("settings/city-names.jte", Map.of("names", names(frame.language().code(), q)));
  }

  /** At most twelve, in the language of the page, exact ones first. */
  static List<String> names(String language, String typed) {
    String key = Folded.key(typed.strip());
    if (key.isEmpty() || typed.length() > 100) {
      return List.of();
    }
    Set<String> names = new LinkedHashSet<>();
    Gazetteer.standard().named(typed).forEach(place -> names.add(place.nameIn(language)));
    List<Place> places = Gazetteer.standard().places();
    for (int i = 0; i < places.size() && names.size() < MOST; i++) {
      Place place = places.get(i);
      if (place.names().stream().anyMatch(name -> name.folded().startsWith(key))) {
        names.add(place.nameIn(language));
      }
    }
    return new ArrayList<>(names).subList(0, Math.min(MOST, names.size()));
  }
}
