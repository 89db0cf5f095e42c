package org.peyvand.intake;

import java.util.List;
import java.util.stream.Stream;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.web.Frame;
import org.peyvand.web.Table;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The reports that were taken in, to take away: those that the list shows, without their texts. */
@Controller
class ReportTablePages {

  private static final List<String> COLUMNS =
      List.of(
          "report",
          "kind",
          "headline",
          "language",
          "outlet",
          "retold_after",
          "code",
          "day",
          "day_stated_by",
          "letter_number",
          "letter_direction",
          "correspondent",
          "link",
          "state",
          "taken_in",
          "taken_in_by");

  private final Reports reports;

  ReportTablePages(Reports reports) {
    this.reports = reports;
  }

  @GetMapping("/desk/reports.{format:csv|json}")
  @AllowedTo({Role.OFFICER, Role.READER, Role.ADMINISTRATOR, Role.EDITOR, Role.APPROVER})
  View table(
      @PathVariable String format,
      Frame frame,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String q) {
    Stream<Report> listed =
        reports.all(ReviewState.of(state).orElse(null), ReportKind.of(kind).orElse(null), q);
    return new Table(
            "reports-" + frame.today(), COLUMNS, listed.map(ReportTablePages::row).toList())
        .in(format);
  }

  private static List<Object> row(Report report) {
    Report.About about = report.about();
    return Table.row(
        report.id(),
        about.kind().token(),
        report.headline(),
        report.language(),
        about.outlet(),
        about.retoldAfter(),
        report.code(),
        report.day(),
        about.statedBy(),
        about.letterNumber(),
        about.direction() == null ? null : about.direction().token(),
        about.correspondent(),
        about.link(),
        report.state().token(),
        report.takenIn(),
        report.takenInBy());
  }
}
