package org.peyvand.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Person;

/**
 * All that one reader may see of a relation as of a day.
 *
 * @param position how many acts have been recorded, unseen ones included: what a form carries back
 * @param acts those seen, by the day they count from; superseded ones are among them
 * @param replaced numbers of those that no longer count: superseded, withdrawn or ruled against
 */
public record Dossier(
    Pair pair, long position, Standing standing, List<Act> acts, Set<Long> replaced) {

  public Dossier {
    acts = List.copyOf(acts);
    replaced = Set.copyOf(replaced);
  }

  /** The acts that count, in order. */
  public List<Act> counted() {
    return acts.stream().filter(act -> !replaced.contains(act.id())).toList();
  }

  /** The act with this number, or null if this reader sees none such. */
  public @Nullable Act find(long id) {
    return acts.stream().filter(act -> act.id() == id).findFirst().orElse(null);
  }

  /** The people of acts that count, each once, in the office in which they are seen last. */
  public List<Person> people() {
    Map<String, Person> people = new LinkedHashMap<>();
    for (Act act : counted()) {
      for (Person person : act.people()) {
        Person before = people.get(person.name());
        if (before == null || person.office() != null) {
          people.put(person.name(), person);
        }
      }
    }
    return List.copyOf(people.values());
  }

  /** The fields of cooperation; those of acts told as background are not counted. */
  public List<Field> fields() {
    Set<Field> fields = new TreeSet<>();
    counted().stream()
        .filter(act -> act.modality() != Modality.BACKGROUND)
        .filter(act -> act.modality() != Modality.DENIED)
        .forEach(act -> fields.addAll(act.fields()));
    return List.copyOf(fields);
  }

  /** Exhibitions and other events with a name, each once, those with a date first. */
  public List<Act> events() {
    Map<String, Act> events = new LinkedHashMap<>();
    for (Act act : counted()) {
      String name = act.name();
      if (act.kind() == ActKind.EVENT && name != null && act.modality() != Modality.DENIED) {
        events.merge(name, act, (one, other) -> one.happened() != null ? one : other);
      }
    }
    List<Act> inOrder = new ArrayList<>(events.values());
    inOrder.sort(
        Comparator.comparing(
            Dossier::start, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
    return inOrder;
  }

  private static @Nullable LocalDate start(Act act) {
    return act.happened() == null ? null : act.happened().start();
  }
}
