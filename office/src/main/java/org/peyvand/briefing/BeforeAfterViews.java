package org.peyvand.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peyvand.standing.Dossier;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** Draws exchanges before and after the first signing. */
@Component
class BeforeAfterViews {

  static final int HIGH = 150;
  private static final double GAP = .2;
  private static final int MOST_LABELS = 16;

  private final TieFactsOf facts;

  BeforeAfterViews(TieFactsOf facts) {
    this.facts = facts;
  }

  BeforeAfterView of(Dossier dossier, Frame frame) {
    String own = facts.own(dossier.pair());
    String first = facts.city(own, frame);
    String second = facts.city(dossier.pair().other(own), frame);
    BeforeAfter found = BeforeAfter.of(dossier);
    if (found == null) {
      return new BeforeAfterView(
          dossier.pair().slug(),
          first,
          second,
          frame.t("briefing.exchanges.none"),
          null,
          null,
          0,
          List.of(),
          List.of(),
          null);
    }
    boolean mirrored = frame.language().direction().equals("rtl");
    int before = (int) found.years().stream().filter(year -> year.number() < 0).count();
    double middle = 100.0 * before / found.years().size();
    return new BeforeAfterView(
        dossier.pair().slug(),
        first,
        second,
        null,
        found.signing(),
        found.since(),
        mirrored ? 100 - middle : middle,
        bars(found, mirrored, frame),
        rates(found, mirrored, frame),
        judgement(found, frame));
  }

  private static List<BeforeAfterView.Bar> bars(BeforeAfter found, boolean mirrored, Frame frame) {
    List<BeforeAfter.Year> years = found.years();
    int most = Math.max(1, years.stream().mapToInt(BeforeAfter.Year::count).max().orElse(1));
    int every = 1 + years.size() / MOST_LABELS;
    double wide = 100.0 / years.size();
    List<BeforeAfterView.Bar> bars = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      BeforeAfter.Year year = years.get(i);
      double from = mirrored ? 100 - (i + 1) * wide : i * wide;
      boolean labelled = year.number() % every == 0 || Math.abs(year.number()) == 1;
      bars.add(
          new BeforeAfterView.Bar(
              from + wide * GAP / 2,
              wide * (1 - GAP),
              (double) HIGH * year.count() / most,
              frame.number(year.count()),
              labelled ? signed(year.number(), frame) : "",
              year.whole(),
              year.number() > 0,
              frame.t(
                  "briefing.exchanges.bar",
                  signed(year.number(), frame),
                  year.count(),
                  year.whole() ? "whole" : "part")));
    }
    return bars;
  }

  private static String signed(int number, Frame frame) {
    return (number < 0 ? "\u200e−" : "\u200e+") + frame.number(Math.abs(number));
  }

  private static List<BeforeAfterView.Rate> rates(
      BeforeAfter found, boolean mirrored, Frame frame) {
    double most = Math.max(found.before().high(), found.after().high());
    return List.of(
        rate("before", found.before(), most, mirrored, frame),
        rate("after", found.after(), most, mirrored, frame));
  }

  private static BeforeAfterView.Rate rate(
      String key, Poisson rate, double most, boolean mirrored, Frame frame) {
    double start = 100 * rate.low() / most;
    double end = 100 * rate.high() / most;
    double point = 100 * rate.rate() / most;
    return new BeforeAfterView.Rate(
        frame.t("briefing.exchanges." + key),
        frame.t(
            "briefing.exchanges.rate",
            rate.count(),
            rounded(rate.years(), 1, frame),
            rounded(rate.rate(), 2, frame),
            rounded(rate.low(), 2, frame),
            rounded(rate.high(), 2, frame)),
        mirrored ? 100 - end : start,
        end - start,
        mirrored ? 100 - point : point);
  }

  private static String rounded(double number, int places, Frame frame) {
    String text = frame.language().digits(String.format(Locale.ROOT, "%." + places + "f", number));
    return switch (frame.language()) {
      case FA, AR -> text.replace('.', '٫');
      case TR -> text.replace('.', ',');
      case EN -> text;
    };
  }

  private static String judgement(BeforeAfter found, Frame frame) {
    if (!found.isEnough()) {
      return frame.t(
          "briefing.exchanges.few", BeforeAfter.LEAST_YEARS, BeforeAfter.LEAST_EXCHANGES);
    }
    if (!found.isApart()) {
      return frame.t("briefing.exchanges.overlap");
    }
    boolean more = found.after().rate() > found.before().rate();
    return frame.t(more ? "briefing.exchanges.more" : "briefing.exchanges.fewer");
  }
}
