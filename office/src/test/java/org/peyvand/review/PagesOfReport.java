package org.peyvand.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Pair;
import org.peyvand.intake.Report;
import org.peyvand.staff.Browser;

/** The pages on which a report and its acts stand, as an officer's browser has them. */
final class PagesOfReport {

  private final Browser officer;
  private final Report report;
  private final List<Act> acts;
  private final Document sheet;
  private final Document dossier;

  PagesOfReport(Browser officer, Report report, Pair pair, List<Act> acts) {
    this.officer = officer;
    this.report = report;
    this.acts = acts;
    this.sheet = page("/desk/reports/" + report.id());
    this.dossier = page("/desk/ties/" + pair.slug());
  }

  private Document page(String path) {
    return Jsoup.parse(officer.get(path).body());
  }

  /** What the dossier's page says of the relation. */
  String standing() {
    return dossier.select(".standing").text();
  }

  /**
   * Looks a sentence up in its places: each row belongs to an act that quotes it. Every letter of
   * it must stand in the quotations of these rows or in the report's own fields.
   */
  void holds(String sentence, int start, int end, List<Place> places) {
    BitSet shown = new BitSet();
    for (Place place : places) {
      if (place.page().equals("report")) {
        assertThat(sheetField(place.field())).as(place.toString()).contains(place.shows());
        shown.set(start, end);
        continue;
      }
      Act act = quoting(place, start, end);
      Element row = dossier.expectFirst("#act-" + act.id());
      spans(act).forEach(span -> quoted(row, span, shown));
      String field =
          place.page().equals("dossier")
              ? rowField(row, place.field())
              : promiseField(page("/desk/promises/" + act.id()), place.field());
      assertThat(Place.plain(field))
          .as(place + " of " + row.text())
          .contains(Place.plain(place.shows()));
    }
    String text = report.text();
    for (int i = start; i < end; i++) {
      int letter = text.codePointAt(text.offsetByCodePoints(0, i));
      assertThat(shown.get(i) || !Character.isLetterOrDigit(letter))
          .as("'%s' at %d of: %s", Character.toString(letter), i - start, sentence)
          .isTrue();
    }
  }

  /** The act of that kind whose row shows what is looked for, among those that quote a sentence. */
  private Act quoting(Place place, int start, int end) {
    List<Act> quoting =
        acts.stream()
            .filter(act -> (act.kind().token() + " " + act.modality().token()).equals(place.act()))
            .filter(act -> spans(act).anyMatch(s -> s.start() < end && start < s.end()))
            .toList();
    assertThat(quoting).as(place.toString()).hasSize(1);
    return quoting.getFirst();
  }

  private Stream<Evidence.Span> spans(Act act) {
    return act.evidence().stream()
        .filter(proof -> proof.report() != null && proof.report() == report.id())
        .flatMap(proof -> proof.spans().stream());
  }

  private void quoted(Element row, Evidence.Span span, BitSet shown) {
    String text = report.text();
    String words =
        text.substring(
            text.offsetByCodePoints(0, span.start()), text.offsetByCodePoints(0, span.end()));
    assertThat(Place.plain(row.select("blockquote p").text())).contains(Place.plain(words));
    shown.set(span.start(), span.end());
  }

  private String sheetField(String field) {
    return switch (field) {
      case "headline" -> sheet.select("h1").text();
      case "code" -> sheet.select(".about li:contains(Code)").text();
      default -> throw new AssertionError("the page of a report has no " + field);
    };
  }

  private String rowField(Element row, String field) {
    return switch (field) {
      case "sentence" -> row.select("> .said").text();
      case "day" -> row.select("> p.quiet").text();
      case "outlet" -> row.select("blockquote footer").text();
      case "people" -> dossier.select("#people + dl").text();
      case "fields" -> dossier.select("#people + dl ul").text();
      default -> throw new AssertionError("the row of an act has no " + field);
    };
  }

  private static String promiseField(Document promise, String field) {
    return switch (field) {
      case "title" -> promise.select("h1").text();
      case "state" -> promise.select("h1 + p .tag").text();
      case "due" -> promise.select("h1 + p .quiet").text();
      default -> throw new AssertionError("the page of a promise has no " + field);
    };
  }
}
