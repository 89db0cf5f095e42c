package org.peyvand.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;

/** A standing with every act's number replaced by what the act says: equal facts, equal lines. */
final class Facts {

  private final Map<Long, String> said = new HashMap<>();

  private Facts(Collection<Act> acts) {
    acts.forEach(
        act ->
            said.put(
                act.id(),
                act.kind() + " " + act.modality() + " " + act.actors() + " " + act.happened()));
  }

  static List<String> of(Standing standing, Collection<Act> acts) {
    return new Facts(acts).lines(standing);
  }

  private List<String> lines(Standing standing) {
    List<String> lines = new ArrayList<>();
    lines.add(standing.form() + " " + standing.stage() + " since " + standing.since());
    lines.add("by " + act(standing.decidedBy()));
    standing
        .tracks()
        .forEach(
            t ->
                lines.add(
                    t.form() + " " + t.stage() + t.since() + t.how() + t.by() + t.proposed()));
    standing
        .signings()
        .forEach(s -> lines.add(act(s.act()) + s.form() + s.on() + s.until() + s.renewed()));
    lines.add(standing.lastSign() + " " + standing.dormant() + " " + standing.silent());
    lines.add(standing.reviewDue() + " " + standing.next());
    for (Standing.Side side : List.of(standing.first(), standing.second())) {
      side.gates()
          .forEach(
              g ->
                  lines.add(
                      g.step()
                          + g.state()
                          + g.on()
                          + g.number()
                          + act(g.act())
                          + g.days()
                          + g.stuckFrom()));
      side.channels()
          .forEach((channel, state) -> lines.add(channel + " " + state.open() + state.since()));
    }
    lines.addAll(
        standing.promises().stream()
            .map(p -> p.by() + p.what() + p.due() + p.state() + p.timing() + act(p.closedBy()))
            .sorted()
            .toList());
    standing.findings().forEach(f -> lines.add(f.rule() + f.side() + f.step() + acts(f.acts())));
    standing
        .conflicts()
        .forEach(c -> lines.add(c.about() + acts(c.acts()) + act(c.holds()) + act(c.ruling())));
    return lines;
  }

  private List<String> acts(List<Long> ids) {
    return ids.stream().map(this::act).sorted().toList();
  }

  private String act(@Nullable Long id) {
    return id == null ? "none" : said.getOrDefault(id, "unknown " + id);
  }
}
