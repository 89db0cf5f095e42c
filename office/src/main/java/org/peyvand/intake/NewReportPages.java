package org.peyvand.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.peyvand.extraction.ExtractText;
import org.peyvand.extraction.Extraction;
import org.peyvand.extraction.FileName;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** Taking a report in: paste or send, confirm, keep. */
@Controller
class NewReportPages {

  private final KeepReport keep;
  private final Uploads uploads;

  NewReportPages(KeepReport keep, Uploads uploads) {
    this.keep = keep;
    this.uploads = uploads;
  }

  @GetMapping("/desk/reports/new")
  @AllowedTo(Role.OFFICER)
  Html empty(Frame frame) {
    return form(frame, AboutForm.blank(frame.language()), Map.of());
  }

  @PostMapping("/desk/reports/new")
  @AllowedTo(Role.OFFICER)
  View take(
      Frame frame,
      StaffMember officer,
      @RequestParam Map<String, String> typed,
      @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
      @RequestParam(name = "attachments", required = false)
          @Nullable List<MultipartFile> attachments)
      throws IOException {
    AboutForm about = new AboutForm(typed, frame.language());
    List<KeptFile> sent = kept(files);
    List<KeptFile> beside = kept(attachments);
    Map<String, String> problems = new LinkedHashMap<>(about.problems(frame.today()));
    String pasted = about.get("text");
    if (sent.isEmpty() && pasted.isBlank()) {
      problems.put("text", Extraction.Reason.EMPTY.key());
    } else if (!sent.isEmpty() && !pasted.isBlank()) {
      problems.put("text", "intake.problem.both");
    } else if (sent.size() > 1 && !beside.isEmpty()) {
      problems.put("attachments", "intake.problem.whose-attachments");
    }
    if (sent.isEmpty() && problems.isEmpty()) {
      return keepPasted(frame, officer, about, pasted, beside);
    }
    if (!problems.isEmpty()) {
      return form(frame, about, problems).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    UUID batch = uploads.add(sent, beside, officer);
    List<Upload> read = uploads.find(batch, officer);
    if (read.stream().noneMatch(Upload::isReport)) {
      uploads.remove(batch);
      read.stream()
          .filter(upload -> upload.refused() != null)
          .findFirst()
          .ifPresent(upload -> problems.put("files", String.valueOf(upload.refused())));
      return form(frame, about, problems).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return confirmation(frame, batch, read, about, Map.of());
  }

  /** Files that wait to be confirmed, once more. */
  @GetMapping("/desk/reports/new/{batch}")
  @AllowedTo(Role.OFFICER)
  Html waiting(Frame frame, StaffMember officer, @PathVariable UUID batch) {
    return confirmation(
        frame, batch, waiting(batch, officer), AboutForm.blank(frame.language()), Map.of());
  }

  @PostMapping("/desk/reports/new/{batch}")
  @AllowedTo(Role.OFFICER)
  View confirm(
      Frame frame,
      StaffMember officer,
      @PathVariable UUID batch,
      @RequestParam Map<String, String> typed) {
    List<Upload> waiting = waiting(batch, officer);
    AboutForm about = new AboutForm(typed, frame.language());
    Map<String, String> problems = new LinkedHashMap<>(about.problems(frame.today()));
    List<NewReport> confirmed = new ArrayList<>();
    for (Upload upload : waiting) {
      if (upload.isReport() && !typed.containsKey("leave" + upload.ordinal())) {
        String words = about.get("text" + upload.ordinal());
        switch (ExtractText.typed(words)) {
          case Extraction.Words text ->
              confirmed.add(report(upload, waiting, text.text(), about.about(officer)));
          case Extraction.Refused refused ->
              problems.put("text" + upload.ordinal(), refused.reason().key());
          case Extraction.Scan scan -> throw new IllegalStateException("typed " + scan);
        }
      }
    }
    if (!problems.isEmpty()) {
      return confirmation(frame, batch, waiting, about, problems)
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    List<KeepReport.Outcome> outcomes =
        confirmed.stream().map(report -> keep.keep(report, officer)).toList();
    uploads.remove(batch);
    return outcomes.size() == 1 ? after(outcomes.getFirst()) : to("/desk/reports");
  }

  private List<Upload> waiting(UUID batch, StaffMember officer) {
    List<Upload> waiting = uploads.find(batch, officer);
    if (waiting.isEmpty()) {
      throw new NotFound("intake.upload.gone");
    }
    return waiting;
  }

  private View keepPasted(
      Frame frame, StaffMember officer, AboutForm form, String pasted, List<KeptFile> beside) {
    return switch (ExtractText.pasted(pasted)) {
      case Extraction.Words words -> {
        NewReport whole = KeepReport.pasted(pasted, words.text(), form.about(officer));
        yield after(
            keep.keep(
                new NewReport(
                    whole.text(),
                    whole.from(),
                    whole.format(),
                    whole.original(),
                    beside,
                    whole.about()),
                officer));
      }
      case Extraction.Refused refused -> {
        Map<String, String> problems = Map.of("text", refused.reason().key());
        AboutForm shown =
            refused.reason() == Extraction.Reason.TEXT_TOO_LONG ? withoutText(form) : form;
        yield form(frame, shown, problems).with(HttpStatus.UNPROCESSABLE_CONTENT);
      }
      case Extraction.Scan scan -> throw new IllegalStateException("pasted " + scan);
    };
  }

  /** Five megabytes are not sent back to the browser; it still has them. */
  private static AboutForm withoutText(AboutForm form) {
    Map<String, String> rest = new LinkedHashMap<>(form.typed());
    rest.remove("text");
    return new AboutForm(rest, form.language());
  }

  private static NewReport report(
      Upload upload, List<Upload> batch, String words, Report.About about) {
    String text = String.valueOf(upload.text());
    // A browser sends CRLF and may drop the last line's end; only other changes are the officer's.
    boolean asRead = words.strip().equals(text.strip());
    List<KeptFile> attachments = new ArrayList<>(Uploads.inside(upload));
    batch.stream().filter(Upload::attachment).map(Upload::file).forEach(attachments::add);
    return new NewReport(
        asRead ? text : words,
        asRead
            ? NewReport.TextFrom.FILE
            : upload.isScan() ? NewReport.TextFrom.TYPED : NewReport.TextFrom.CORRECTED,
        upload.format(),
        upload.file(),
        attachments,
        about);
  }

  private static View after(KeepReport.Outcome outcome) {
    return switch (outcome) {
      case KeepReport.Outcome.Kept kept -> to("/desk/reports/" + kept.report().id());
      case KeepReport.Outcome.Known known -> to("/desk/reports/" + known.first().id() + "?again");
      case KeepReport.Outcome.Refused refused ->
          throw new IllegalStateException("checked before: " + refused.why());
    };
  }

  private static View to(String address) {
    RedirectView view = new RedirectView(address);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }

  private static List<KeptFile> kept(@Nullable List<MultipartFile> files) throws IOException {
    List<KeptFile> kept = new ArrayList<>();
    for (MultipartFile file : files == null ? List.<MultipartFile>of() : files) {
      String name = file.getOriginalFilename();
      if (name != null && !name.isEmpty()) {
        kept.add(new KeptFile(new FileName(name), "application/octet-stream", file.getBytes()));
      }
    }
    return kept;
  }

  private static Html form(Frame frame, AboutForm about, Map<String, String> problems) {
    return Html.of("intake/new.jte", Map.of("frame", frame, "about", about, "problems", problems));
  }

  private static Html confirmation(
      Frame frame,
      UUID batch,
      List<Upload> uploads,
      AboutForm about,
      Map<String, String> problems) {
    AboutForm offered = about;
    for (Upload upload : uploads) {
      var date = upload.stated().date();
      offered =
          offered
              .offered("outlet", upload.stated().outlet())
              .offered("link", upload.stated().link())
              .offered("correspondent", upload.stated().from())
              .offered("stated", date == null ? null : TypedDay.typed(date));
    }
    return Html.of(
        "intake/confirm.jte",
        Map.of(
            "frame",
            frame,
            "batch",
            batch.toString(),
            "uploads",
            uploads,
            "about",
            offered,
            "problems",
            problems));
  }
}
