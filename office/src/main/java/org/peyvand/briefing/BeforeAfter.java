package org.peyvand.briefing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Standing;

/**
 * Exchanges a year before and after the first signing. Years are counted from the day of the
 * signing, in both directions; the first and the last of them may be cut short by what is on file.
 *
 * @param signing the first signing's first day
 * @param since the first day on file
 */
record BeforeAfter(
    LocalDate signing,
    LocalDate since,
    LocalDate asOf,
    List<Year> years,
    Poisson before,
    Poisson after) {

  static final Set<ActKind> EXCHANGES =
      Set.of(
          ActKind.MEETING,
          ActKind.DELEGATION,
          ActKind.EVENT,
          ActKind.EXCHANGE,
          ActKind.JOINT_COMMITTEE,
          ActKind.COURTESY);

  /** A rate over a shorter time, or of fewer happenings in all, would say nothing. */
  static final int LEAST_YEARS = 2;

  static final int LEAST_EXCHANGES = 5;

  private static final double DAYS_A_YEAR = 365.2425;

  /**
   * A year of the relation.
   *
   * @param number −1 is the last before the signing, 1 the first after it
   * @param whole whether all of it lies within what is on file
   */
  record Year(int number, int count, boolean whole) {}

  /** Of what one reader sees; null while no signing has a date or nothing lies before it. */
  static @Nullable BeforeAfter of(Dossier dossier) {
    LocalDate signing =
        dossier.standing().signings().stream()
            .map(Standing.Signing::on)
            .filter(on -> on != null && on.precision() == Happened.Precision.DAY)
            .map(Happened::start)
            .min(LocalDate::compareTo)
            .orElse(null);
    LocalDate asOf = dossier.standing().asOf();
    LocalDate since =
        dossier.counted().stream()
            .map(BeforeAfter::dated)
            .filter(day -> day != null && !day.isAfter(asOf))
            .min(LocalDate::compareTo)
            .orElse(null);
    if (signing == null || since == null || !signing.isBefore(asOf)) {
      return null;
    }
    List<LocalDate> exchanges =
        dossier.counted().stream()
            .filter(act -> EXCHANGES.contains(act.kind()) && act.modality() == Modality.DONE)
            .map(BeforeAfter::dated)
            .filter(day -> day != null && !day.isAfter(asOf))
            .toList();
    return of(signing, since, asOf, exchanges);
  }

  static @Nullable BeforeAfter of(
      LocalDate signing, LocalDate since, LocalDate asOf, List<LocalDate> exchanges) {
    if (!since.isBefore(signing)) {
      return null;
    }
    int before = (int) exchanges.stream().filter(day -> day.isBefore(signing)).count();
    return new BeforeAfter(
        signing,
        since,
        asOf,
        years(signing, since, asOf, exchanges),
        Poisson.of(before, ChronoUnit.DAYS.between(since, signing) / DAYS_A_YEAR),
        Poisson.of(
            exchanges.size() - before, ChronoUnit.DAYS.between(signing, asOf) / DAYS_A_YEAR));
  }

  /** The first day of a year that is on file. */
  LocalDate starts(Year year) {
    LocalDate first = signing.plusYears(year.number() > 0 ? year.number() - 1L : year.number());
    return first.isBefore(since) ? since : first;
  }

  /** The last day of a year that is on file. */
  LocalDate ends(Year year) {
    LocalDate last =
        signing.plusYears(year.number() > 0 ? year.number() : year.number() + 1L).minusDays(1);
    return last.isAfter(asOf) ? asOf : last;
  }

  /** Whether the two rates may be set beside each other at all. */
  boolean isEnough() {
    return before.years() >= LEAST_YEARS
        && after.years() >= LEAST_YEARS
        && before.count() + after.count() >= LEAST_EXCHANGES;
  }

  /** Whether the two intervals lie apart. */
  boolean isApart() {
    return before.high() < after.low() || after.high() < before.low();
  }

  private static @Nullable LocalDate dated(Act act) {
    return act.happened() == null ? null : ActTime.day(act);
  }

  private static List<Year> years(
      LocalDate signing, LocalDate since, LocalDate asOf, List<LocalDate> exchanges) {
    List<Year> years = new ArrayList<>();
    int first = (int) ChronoUnit.YEARS.between(since, signing) + 1;
    int last = (int) ChronoUnit.YEARS.between(signing, asOf) + 1;
    for (int i = -first; i < last; i++) {
      LocalDate from = signing.plusYears(i);
      LocalDate to = signing.plusYears(i + 1L);
      if (!to.isAfter(since) || from.equals(asOf)) {
        continue;
      }
      int count = (int) exchanges.stream().filter(d -> !d.isBefore(from) && d.isBefore(to)).count();
      years.add(new Year(i < 0 ? i : i + 1, count, !from.isBefore(since) && !to.isAfter(asOf)));
    }
    return years;
  }
}
