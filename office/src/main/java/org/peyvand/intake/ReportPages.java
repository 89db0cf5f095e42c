package org.peyvand.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of reports, and their files as they came. */
@Controller
class ReportPages {

  private final Reports reports;

  ReportPages(Reports reports) {
    this.reports = reports;
  }

  @GetMapping("/desk/reports")
  @AllowedTo({Role.OFFICER, Role.READER, Role.ADMINISTRATOR, Role.EDITOR, Role.APPROVER})
  Html list(
      Frame frame,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "0") int page) {
    int from = Math.clamp(page, 0, 10_000);
    List<Report> found =
        reports.list(ReviewState.of(state).orElse(null), ReportKind.of(kind).orElse(null), q, from);
    return Html.of(
        "intake/list.jte",
        Map.of(
            "frame", frame,
            "reports", found.subList(0, Math.min(found.size(), Reports.pageSize())),
            "state", state,
            "kind", kind,
            "q", q,
            "page", from,
            "more", found.size() > Reports.pageSize()));
  }

  /** The file byte for byte, always to be saved: its own scripts never run on the office's site. */
  @GetMapping("/desk/reports/{id:\\d+}/files/{ordinal:\\d+}")
  @AllowedTo({Role.OFFICER, Role.READER, Role.ADMINISTRATOR, Role.EDITOR, Role.APPROVER})
  ResponseEntity<byte[]> file(@PathVariable long id, @PathVariable int ordinal) {
    KeptFile file =
        reports.file(id, ordinal).orElseThrow(() -> new NotFound("intake.report.unknown"));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(file.name().value(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(file.bytes());
  }
}
