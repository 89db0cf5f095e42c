package org.peyvand.newsroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.dossier.Visibility;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** What an item is based on: the acts it reports, as the dossier has them today. */
@Component
class Reported {

  private final Relations relations;
  private final ActInWords words;
  private final Cities cities;

  Reported(Relations relations, ActInWords words, Cities cities) {
    this.relations = relations;
    this.words = words;
    this.cities = cities;
  }

  /**
   * An act in a line.
   *
   * @param superseded whether a later act stands in its place
   */
  record Line(String pair, long act, String sentence, boolean superseded) {

    String path() {
      return "/ties/" + pair + "#act-" + act;
    }
  }

  /** The public ones among an item's acts. */
  List<Line> lines(List<Article.Basis> basis, PageLanguage language) {
    Map<Pair, List<Act>> dossiers = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    for (Article.Basis each : basis) {
      List<Act> acts = dossiers.computeIfAbsent(each.pair(), relations::acts);
      for (Act act : acts) {
        if (act.id() == each.act() && act.visibility() instanceof Visibility.Public) {
          lines.add(
              new Line(
                  each.pair().slug(),
                  act.id(),
                  words.sentence(act.said(), language),
                  acts.stream().anyMatch(later -> Objects.equals(later.supersedes(), act.id()))));
        }
      }
    }
    return lines;
  }

  /** The cities of those acts, first named first, none twice. */
  List<City> cities(List<Line> lines, List<Article.Basis> basis) {
    return basis.stream()
        .filter(each -> lines.stream().anyMatch(line -> line.act() == each.act()))
        .flatMap(each -> each.pair().cities().stream())
        .distinct()
        .map(this::city)
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .toList();
  }

  private @Nullable City city(String key) {
    return cities.find(key).orElse(null);
  }
}
