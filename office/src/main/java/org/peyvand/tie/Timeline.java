package org.peyvand.tie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.peyvand.web.Days;
import org.peyvand.web.PageLanguage;

/**
 * The dated acts of a dossier on a line that runs with the reader. Places along the line are
 * percentages, so that the drawing fits any width and its letters keep their size.
 *
 * @param height in pixels
 * @param axis where the line lies, in pixels from the top
 * @param anchors years or months of the reader's calendar, a handful at most
 */
record Timeline(int height, int axis, List<Anchor> anchors, List<Mark> marks) {

  /** Steps of the relation stand above the line, what people did together below it. */
  enum Lane {
    STEPS,
    PEOPLE
  }

  /** An act to be drawn. */
  record Dated(long act, LocalDate start, LocalDate end, Lane lane, boolean done, String title) {}

  /** A year or month on the line. */
  record Anchor(String x, String label) {}

  /** An act on the line: a dot, or a bar where it took several days that can be told apart. */
  record Mark(
      long act, String x, String end, boolean bar, int y, Lane lane, boolean done, String title) {}

  private static final double MARGIN = 4;
  private static final double APART = 3.2;
  private static final int STEP = 18;
  private static final int DEEPEST = 4;
  private static final int MOST_ANCHORS = 6;

  static Timeline of(List<Dated> acts, PageLanguage language) {
    Scale scale = Scale.of(acts, language);
    List<Dated> inOrder =
        acts.stream()
            .sorted(Comparator.comparing(Dated::start).thenComparingLong(Dated::act))
            .toList();
    List<Mark> marks = new ArrayList<>();
    int up = 0;
    int down = 0;
    for (Lane lane : Lane.values()) {
      List<Double> ends = new ArrayList<>();
      for (Dated act : inOrder) {
        if (act.lane() == lane) {
          double from = scale.place(act.start());
          double to = scale.place(act.end());
          int level = freeLevel(ends, from, to);
          int y = (lane == Lane.STEPS ? -1 : 1) * (level + 1) * STEP;
          up = Math.min(up, y);
          down = Math.max(down, y);
          marks.add(
              new Mark(
                  act.act(),
                  scale.x(from),
                  scale.x(to),
                  to - from > 1,
                  y,
                  lane,
                  act.done(),
                  act.title()));
        }
      }
    }
    int axis = STEP - up;
    return new Timeline(axis + down + 2 * STEP + 6, axis, scale.anchors(), marks);
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }

  /** The first level whose last mark ends clear of this one; the deepest takes the rest. */
  private static int freeLevel(List<Double> ends, double from, double to) {
    for (int level = 0; level < ends.size(); level++) {
      if (from - ends.get(level) >= APART) {
        ends.set(level, to);
        return level;
      }
    }
    if (ends.size() < DEEPEST) {
      ends.add(to);
      return ends.size() - 1;
    }
    ends.set(DEEPEST - 1, to);
    return DEEPEST - 1;
  }

  /** Days to percentages, mirrored for those who read from the right. */
  private record Scale(LocalDate first, long days, PageLanguage language) {

    static Scale of(List<Dated> acts, PageLanguage language) {
      LocalDate today = LocalDate.EPOCH;
      LocalDate first =
          acts.stream().map(Dated::start).min(Comparator.naturalOrder()).orElse(today);
      LocalDate last = acts.stream().map(Dated::end).max(Comparator.naturalOrder()).orElse(today);
      boolean wide = ChronoUnit.DAYS.between(first, last) > 550;
      LocalDate from = Days.in(language).beginning(first, !wide);
      return new Scale(from, Math.max(60, ChronoUnit.DAYS.between(from, last)), language);
    }

    double place(LocalDate day) {
      return MARGIN + (100 - 2 * MARGIN) * ChronoUnit.DAYS.between(first, day) / days;
    }

    String x(double place) {
      double fromLeft = language.direction().equals("rtl") ? 100 - place : place;
      return String.format(Locale.ROOT, "%.2f%%", fromLeft);
    }

    List<Anchor> anchors() {
      Days words = Days.in(language);
      boolean years = days > 550;
      List<LocalDate> beginnings = new ArrayList<>();
      LocalDate last = first.plusDays(days);
      LocalDate at = first;
      while (!at.isAfter(last)) {
        beginnings.add(at);
        at = words.beginning(at.plusDays(years ? 380 : 40), !years);
      }
      int every = (beginnings.size() + MOST_ANCHORS - 1) / MOST_ANCHORS;
      List<Anchor> anchors = new ArrayList<>();
      for (int i = 0; i < beginnings.size(); i += every) {
        LocalDate day = beginnings.get(i);
        anchors.add(new Anchor(x(place(day)), years ? words.year(day) : words.month(day)));
      }
      return anchors;
    }
  }
}
