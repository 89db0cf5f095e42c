package org.peyvand.dossier;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When acts count from, and in which order. Nothing here is filled from the clock. */
public final class ActTime {

  /**
   * By the day it counts from; on one day, dated acts before those that only a report of that day
   * tells; these by their order in the report. Acts without any day come last. What remains equal
   * is ordered by kind, and then by number so that the order is total; it is never by recording.
   */
  public static final Comparator<Act> ORDER =
      Comparator.comparing(ActTime::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparingInt(act -> isDated(act) ? 0 : 1)
          .thenComparingInt(act -> isDated(act) ? 0 : act.orderInReport())
          .thenComparing(Act::kind)
          .thenComparing(ActTime::content)
          .thenComparingLong(Act::id);

  private ActTime() {}

  /**
   * The day from which an act counts: when it happened, else the report's. Of a promise and of what
   * is only planned, the date lies ahead, so the report's alone; a file that lies with an authority
   * lies there since its date.
   */
  public static @Nullable LocalDate day(Act act) {
    Happened happened = act.happened();
    return happened != null && isDated(act) ? happened.start() : act.reported();
  }

  /** The last sign of life in an act: the last day of what happened, else the report's. */
  public static @Nullable LocalDate lastDay(Act act) {
    Happened happened = act.happened();
    return happened != null && isDated(act) ? happened.end() : act.reported();
  }

  /**
   * Whether an act counts as of a day. One without any day always does: nothing says it is later.
   */
  public static boolean countsBy(Act act, LocalDate asOf) {
    LocalDate day = day(act);
    return day == null || !day.isAfter(asOf);
  }

  private static boolean isDated(Act act) {
    if (act.happened() == null || act.kind() == ActKind.COMMITMENT) {
      return false;
    }
    return switch (act.modality()) {
      case DONE, BACKGROUND, DENIED -> true;
      case PLANNED -> isApproval(act);
      case REQUIRED, WISHED, CONDITIONAL -> false;
    };
  }

  /** Whether an act is the yes of a council or a ministry. */
  public static boolean isApproval(Act act) {
    return act.kind() == ActKind.COUNCIL_APPROVAL || act.kind() == ActKind.MINISTRY_APPROVAL;
  }

  /** All that a fold looks at beside kind and day, as text in a fixed order. */
  private static String content(Act act) {
    return Stream.of(
            act.modality(),
            act.form(),
            act.actors(),
            act.recipients(),
            act.name(),
            act.happened(),
            act.reported(),
            act.until(),
            act.channel(),
            act.paper())
        .map(String::valueOf)
        .collect(Collectors.joining("|"));
  }
}
