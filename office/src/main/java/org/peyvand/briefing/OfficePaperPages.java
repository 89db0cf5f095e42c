package org.peyvand.briefing;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.paper.Attachment;
import org.peyvand.paper.Paper;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The office's yearly report, and its lists as tables. */
@Controller
class OfficePaperPages {

  private final Yearly yearly;
  private final Tables tables;

  OfficePaperPages(Yearly yearly, Tables tables) {
    this.yearly = yearly;
    this.tables = tables;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/yearly")
  Html yearly(
      @RequestParam(name = "year", required = false) @Nullable String year,
      StaffMember viewer,
      Frame frame) {
    YearlyView view = yearly.of(year(year, frame), viewer, frame);
    return Html.of("briefing/yearly.jte", Map.of("frame", frame, "yearly", view));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/yearly.pdf")
  ResponseEntity<byte[]> yearlyPdf(
      @RequestParam(name = "year", required = false) @Nullable String year,
      StaffMember viewer,
      Frame frame) {
    YearlyView view = yearly.of(year(year, frame), viewer, frame);
    return Paper.of(
            "briefing/yearly-paper.jte", Map.of("frame", frame, "yearly", view), frame.language())
        .carrying(
            new Attachment(
                "relations.json",
                "application/json",
                frame.t("briefing.attachment"),
                Tables.yearly(view).json()))
        .answer("yearly-" + view.typed());
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/yearly.{format:csv|json}")
  View yearlyTable(
      @PathVariable("format") String format,
      @RequestParam(name = "year", required = false) @Nullable String year,
      StaffMember viewer,
      Frame frame) {
    return Tables.yearly(yearly.of(year(year, frame), viewer, frame)).in(format);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/export/relations.{format:csv|json}")
  View relations(@PathVariable("format") String format, Frame frame) {
    return tables.relations(frame).in(format);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/export/promises.{format:csv|json}")
  View promises(@PathVariable("format") String format, Frame frame) {
    return tables.promises(frame).in(format);
  }

  private static CalendarYear year(@Nullable String typed, Frame frame) {
    if (typed == null || typed.isBlank()) {
      return CalendarYear.of(frame.today(), frame.language());
    }
    return CalendarYear.typed(typed)
        .filter(year -> !year.start().isAfter(frame.today()))
        .orElseThrow(() -> new NotFound("briefing.year.wrong", typed));
  }
}
