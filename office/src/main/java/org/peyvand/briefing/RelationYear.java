package org.peyvand.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Person;
import org.peyvand.standing.Dossier;

/**
 * What happened in one relation within some days.
 *
 * @param out exchanges in which the office's own city alone acted; a delegation sent, a visit paid
 * @param in those in which the partner alone acted
 * @param together those of both, or of whom no source says whose they were
 */
record RelationYear(
    Pair pair, int out, int in, int together, Set<String> people, Set<String> events, int signed) {

  static RelationYear of(Dossier dossier, @Nullable String home, LocalDate from, LocalDate to) {
    List<Act> acts =
        dossier.counted().stream()
            .filter(act -> act.modality() == Modality.DONE && isWithin(act, from, to))
            .toList();
    Pair pair = dossier.pair();
    int out = 0;
    int in = 0;
    int together = 0;
    int signed = 0;
    Set<String> people = new TreeSet<>();
    Set<String> events = new TreeSet<>();
    for (Act act : acts) {
      act.people().stream().map(Person::name).forEach(people::add);
      if (act.kind() == ActKind.EVENT && act.name() != null) {
        events.add(act.name());
      }
      signed += act.kind() == ActKind.SIGNING || act.kind() == ActKind.RENEWAL ? 1 : 0;
      if (BeforeAfter.EXCHANGES.contains(act.kind())) {
        boolean known = home != null && pair.has(home) && act.actors().size() == 1;
        boolean ours = known && act.actors().contains(home);
        out += ours ? 1 : 0;
        in += known && !ours ? 1 : 0;
        together += known ? 0 : 1;
      }
    }
    return new RelationYear(pair, out, in, together, people, events, signed);
  }

  int exchanges() {
    return out + in + together;
  }

  /** Only what happened on a known day; a report's date is not a meeting's. */
  private static boolean isWithin(Act act, LocalDate from, LocalDate to) {
    LocalDate day = act.happened() == null ? null : ActTime.day(act);
    return day != null && !day.isBefore(from) && !day.isAfter(to);
  }
}
