package org.peyvand.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.settings.Settings;
import org.peyvand.staff.OpenToAll;
import org.peyvand.standing.Summaries;
import org.peyvand.standing.Summary;
import org.peyvand.text.Folded;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Kept;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All public ties: the map, and the list that says the same. */
@Controller
class MapPages {

  private static final int MOST = 300;

  private final DrawMap map;
  private final Summaries summaries;
  private final Cities cities;
  private final Settings settings;

  MapPages(DrawMap map, Summaries summaries, Cities cities, Settings settings) {
    this.map = map;
    this.summaries = summaries;
    this.cities = cities;
    this.settings = settings;
  }

  /** A tie in the list; the office's own city first. */
  record Tie(String slug, String first, String second, String form, String stage) {}

  @OpenToAll
  @Kept
  @GetMapping("/ties")
  Html ties(@RequestParam(defaultValue = "") String find, Frame frame) {
    List<Summary> all = summaries.listPublic();
    Map<Course, List<Tie>> ties = new EnumMap<>(Course.class);
    String wanted = Folded.key(find.length() > 100 ? find.substring(0, 100) : find);
    int found = 0;
    for (Summary summary : all) {
      Tie tie = tie(summary, frame);
      if (Folded.key(tie.first() + " " + tie.second()).contains(wanted) && ++found <= MOST) {
        ties.computeIfAbsent(Course.of(summary), course -> new ArrayList<>()).add(tie);
      }
    }
    ties.values().forEach(some -> some.sort(Comparator.comparing(Tie::second)));
    Map<String, @Nullable Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("picture", map.of(frame.language()).orElse(null));
    view.put("courses", List.of(Arrays.copyOf(Course.values(), Course.values().length)).reversed());
    view.put("ties", ties);
    view.put("find", find);
    view.put("all", all.size());
    view.put("more", found - Math.min(found, MOST));
    return Html.of("map/ties.jte", view);
  }

  private Tie tie(Summary summary, Frame frame) {
    String home = settings.get().homeCity();
    String first = summary.pair().leading(home);
    return new Tie(
        summary.pair().slug(),
        cities.get(first).name(frame.language()),
        cities.get(summary.pair().other(first)).name(frame.language()),
        frame.t("dossier.form." + summary.form().token()),
        frame.t("dossier.stage." + summary.stageWord()));
  }
}
