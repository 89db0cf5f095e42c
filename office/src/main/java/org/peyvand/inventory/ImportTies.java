package org.peyvand.inventory;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.command.Command;
import org.peyvand.command.Importer;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Relations;
import org.peyvand.extraction.FileName;
import org.peyvand.extraction.Format;
import org.peyvand.intake.KeepReport;
import org.peyvand.intake.KeptFile;
import org.peyvand.intake.NewReport;
import org.peyvand.intake.Report;
import org.peyvand.intake.ReportKind;
import org.peyvand.review.TakeListIn;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Span;
import org.peyvand.web.Masthead;
import org.springframework.stereotype.Component;

/**
 * {@code ./peyvand import ties FILE.csv}: the ties that an office has already. The list is kept as
 * a report, each row is a claim that the tie is standing, and the claims are accepted. A row whose
 * tie is on record with that day and number is left out, so a second run changes nothing.
 */
@Component
class ImportTies implements Importer {

  private static final StaffMember SERVER =
      new StaffMember(0, "command line", Set.of(Role.OFFICER));
  private static final long LARGEST = 5_000_000;

  private final Cities cities;
  private final Relations relations;
  private final KeepReport keep;
  private final TakeListIn take;
  private final Masthead office;

  ImportTies(
      Cities cities, Relations relations, KeepReport keep, TakeListIn take, Masthead office) {
    this.cities = cities;
    this.relations = relations;
    this.keep = keep;
    this.take = take;
    this.office = office;
  }

  @Override
  public String what() {
    return "ties";
  }

  @Override
  public String template() {
    return String.join(",", TieRow.COLUMNS);
  }

  /** What a file holds: rows to add, and how many are known or wrong. */
  private record Sorted(String text, List<TieRow.Good> fresh, int known, int bad) {}

  @Override
  public int preview(Path file, PrintStream out, PrintStream err) throws IOException {
    Sorted sorted = sorted(file, err);
    for (TieRow.Good row : sorted.fresh()) {
      out.println(
          "line "
              + row.line()
              + ": "
              + row.pair().slug()
              + " "
              + row.form().token()
              + " "
              + day(row.since())
              + " "
              + Objects.requireNonNullElse(row.number(), "-"));
    }
    out.println(
        sorted.fresh().size()
            + " would be added, "
            + sorted.known()
            + " here already, "
            + sorted.bad()
            + " refused");
    return end(sorted);
  }

  private static String day(@Nullable Happened since) {
    return since == null ? "-" : since.gregorian();
  }

  @Override
  public int run(Path file, PrintStream out, PrintStream err) throws IOException {
    Sorted sorted = sorted(file, err);
    int added = sorted.fresh().isEmpty() ? 0 : add(file, sorted, err);
    out.println(
        added + " added, " + sorted.known() + " here already, " + sorted.bad() + " refused");
    return end(sorted);
  }

  private static int end(Sorted sorted) {
    return sorted.fresh().isEmpty() && sorted.known() == 0 ? Command.REFUSED : Command.DONE;
  }

  private int add(Path file, Sorted sorted, PrintStream err) {
    err.println("keeping the list and its " + sorted.fresh().size() + " rows");
    Report report =
        switch (keep.keepUnread(list(file, sorted), SERVER)) {
          case KeepReport.Outcome.Kept kept -> kept.report();
          case KeepReport.Outcome.Known known -> known.first();
          case KeepReport.Outcome.Refused refused ->
              throw new IllegalStateException("a list without words: " + refused.why());
        };
    TakeListIn.Taken taken =
        take.take(report, sorted.fresh().stream().map(ImportTies::row).toList(), SERVER);
    taken
        .waiting()
        .forEach(row -> err.println("line " + row.line() + " waits on the desk: " + row.why()));
    err.println("accepted " + taken.accepted() + " of " + sorted.fresh().size());
    return taken.accepted();
  }

  private static TakeListIn.Row row(TieRow.Good row) {
    return new TakeListIn.Row(
        row.line(),
        new Span(row.row().start(), row.row().end()),
        row.pair(),
        row.form(),
        row.since(),
        row.number(),
        row.note());
  }

  private static NewReport list(Path file, Sorted sorted) {
    String name = Objects.requireNonNullElse(file.getFileName(), file).toString();
    Report.About about =
        new Report.About(ReportKind.NOTE, name, null, null, null, null, null, null, null, null);
    return new NewReport(
        sorted.text(),
        NewReport.TextFrom.FILE,
        Format.PLAIN,
        new KeptFile(
            new FileName(name), "text/csv", sorted.text().getBytes(StandardCharsets.UTF_8)),
        List.of(),
        about);
  }

  private Sorted sorted(Path file, PrintStream err) throws IOException {
    if (Files.size(file) > LARGEST) {
      err.println("The file is larger than 5 MB. Split it.");
      return new Sorted("", List.of(), 0, 1);
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    List<CsvRows.Row> rows = CsvRows.of(text);
    Map<String, Integer> columns = columns(rows);
    if (!columns.containsKey("city") || !columns.containsKey("partner")) {
      err.println(
          "line 1 needs the columns city and partner; ./peyvand import ties --template prints it.");
      return new Sorted(text, List.of(), 0, 1);
    }
    List<TieRow.Good> fresh = new ArrayList<>();
    Set<List<Object>> seen = new HashSet<>();
    int known = 0;
    int bad = 0;
    for (CsvRows.Row row : rows.subList(1, rows.size())) {
      switch (TieRow.of(row, columns, cities, office.language())) {
        case TieRow.Good good -> {
          if (!seen.add(same(good)) || isOnRecord(good)) {
            known++;
          } else {
            fresh.add(good);
          }
        }
        case TieRow.Bad(int line, String why) -> {
          bad++;
          err.println("line " + line + " " + why);
        }
      }
      if (row.line() % 500 == 0) {
        err.println("read " + row.line() + " of " + rows.size() + " rows");
      }
    }
    return new Sorted(text, fresh, known, bad);
  }

  private static Map<String, Integer> columns(List<CsvRows.Row> rows) {
    Map<String, Integer> columns = new HashMap<>();
    if (!rows.isEmpty()) {
      List<String> head = rows.getFirst().cells();
      for (int i = 0; i < head.size(); i++) {
        columns.putIfAbsent(head.get(i).toLowerCase(Locale.ROOT), i);
      }
    }
    return columns;
  }

  private static List<Object> same(TieRow.Good row) {
    return List.of(
        row.pair(), row.form(), String.valueOf(row.since()), String.valueOf(row.number()));
  }

  private boolean isOnRecord(TieRow.Good row) {
    var acts = relations.acts(row.pair());
    Counting counting = new Counting(acts);
    return acts.stream()
        .filter(counting::stands)
        .anyMatch(
            act ->
                act.kind() == ActKind.EXISTING
                    && act.form() == row.form()
                    && Objects.equals(act.happened(), row.since())
                    && Objects.equals(act.name(), row.number()));
  }
}
