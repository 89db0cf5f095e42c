package org.peyvand.review;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.intake.KeepReport;
import org.peyvand.intake.Report;
import org.peyvand.intake.ReportsForTests;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Reading;
import org.peyvand.staff.Browser;
import org.springframework.context.ApplicationContext;

/** A desk with reports on it, whose readings a test knows. */
final class Desk {

  private static final AtomicInteger STAMP = new AtomicInteger();
  private final ApplicationContext context;
  private final Browser officer;

  Desk(ApplicationContext context, Browser officer) {
    this.context = context;
    this.officer = officer;
  }

  /** Two cities without a dossier yet, so that tests do not meet in one. */
  record Cities(String one, String other) {

    Pair pair() {
      return Pair.of(key(one), key(other));
    }

    private static String key(String name) {
      return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-');
    }
  }

  static String stamp() {
    return "Paper " + STAMP.incrementAndGet() + "x" + System.nanoTime();
  }

  /** A report with a meeting, a proposal and a welcome, sure of everything. */
  long aCleanReport(Cities cities) {
    return keep(clean(cities, ""), null);
  }

  Readings clean(Cities cities, String doubtful) {
    String one = cities.one();
    String other = cities.other();
    String text =
        "%s: %s and %s\n%s met %s there. %s proposed a tie. %s welcomed it. %s"
            .formatted(stamp(), one, other, one, other, one, other, doubtful);
    return Readings.of(text)
        .city(one, null)
        .city(other, null)
        .act(ActKind.MEETING, Modality.DONE, one, other, one + " met " + other)
        .act(ActKind.PROPOSAL, Modality.DONE, one, other, one + " proposed a tie")
        .act(ActKind.WELCOME, Modality.DONE, other, one, other + " welcomed it");
  }

  /** A report with a clean meeting and a doubtful promise. */
  long aDoubtfulReport(Cities cities) {
    String promise = cities.other() + " will come in May.";
    return keep(
        clean(cities, promise)
            .act(
                ActKind.DELEGATION,
                Modality.PLANNED,
                cities.other(),
                cities.one(),
                promise,
                null,
                null,
                List.of(),
                Doubt.ACTOR_BY_DISCOURSE),
        null);
  }

  long keep(Readings readings, @Nullable LocalDate published) {
    return keep(readings, published, Report.About.NEWS);
  }

  long keep(Readings readings, @Nullable LocalDate published, Report.About about) {
    Reading reading = readings.reading(published);
    return switch (ReportsForTests.keep(
        context, readings.text(), about, reading, officer.member())) {
      case KeepReport.Outcome.Kept kept -> kept.report().id();
      case KeepReport.Outcome.Known known -> throw new AssertionError("known: " + known);
      case KeepReport.Outcome.Refused refused -> throw new AssertionError("refused: " + refused);
    };
  }

  HttpResponse<String> decide(long report, String claim, int version, String decision) {
    return officer.post(
        "/desk/reports/" + report + "/claims/" + claim,
        Map.of("version", Integer.toString(version), "decision", decision));
  }

  /** Field, value, field, value; version 0 unless given. */
  HttpResponse<String> correct(long report, String claim, String... fields) {
    Map<String, String> all = new LinkedHashMap<>(Map.of("version", "0"));
    for (int i = 0; i < fields.length; i += 2) {
      all.put(fields[i], fields[i + 1]);
    }
    return officer.post("/desk/reports/" + report + "/claims/" + claim + "/correct", all);
  }

  String page(long report) {
    return officer.get("/desk/reports/" + report).body();
  }

  List<Act> acts(Cities cities) {
    return context.getBean(Relations.class).acts(cities.pair());
  }
}
