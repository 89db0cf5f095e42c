package org.peyvand.signing;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.TypedDate;
import org.peyvand.signature.Verdict;
import org.peyvand.signature.VerifyPdf;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Papers that wait for signatures or have them. */
@Controller
class PaperPages {

  private final Papers papers;
  private final PaperRows rows;
  private final SignPaper sign;
  private final RecordInk ink;
  private final Trusts trusts;
  private final Certificates certificates;
  private final SigningWords words;
  private final Clock clock;

  PaperPages(
      Papers papers,
      PaperRows rows,
      SignPaper sign,
      RecordInk ink,
      Trusts trusts,
      Certificates certificates,
      SigningWords words,
      Clock clock) {
    this.papers = papers;
    this.rows = rows;
    this.sign = sign;
    this.ink = ink;
    this.trusts = trusts;
    this.certificates = certificates;
    this.words = words;
    this.clock = clock;
  }

  /**
   * One paper's page.
   *
   * @param lines what is to be said of the file as it is, a line each
   * @param problem why nothing was signed, or null
   * @param unconfirmed certificates to be confirmed in the form that was refused
   * @param at the form that was refused: sign, back, scan or empty
   * @param maySign whether this reader records signatures
   */
  record PaperView(
      LaidPaper paper,
      Verdict verdict,
      List<String> lines,
      List<Scan> scans,
      @Nullable String problem,
      List<Signing.Unconfirmed> unconfirmed,
      String at,
      String place,
      String day,
      boolean maySign) {}

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/papers")
  View list(Frame frame, StaffMember viewer) {
    return Html.of("signing/papers.jte", Map.of("frame", frame, "papers", papers.list(viewer)));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/papers/{id:\\d+}")
  View paper(Frame frame, StaffMember viewer, @PathVariable long id) {
    return page(frame, get(id, viewer), viewer, null, List.of(), "", "", "");
  }

  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/papers/{id:\\d+}/sign")
  View sign(
      Frame frame,
      StaffMember by,
      @PathVariable long id,
      @RequestParam(defaultValue = "-1") int signatory,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") Set<String> confirmed,
      @RequestParam(required = false) @Nullable MultipartFile key)
      throws IOException {
    LaidPaper paper = get(id, by);
    Signing outcome =
        sign.sign(
            paper, signatory, SentFile.bytes(key), password.toCharArray(), seen, confirmed, by);
    return answer(frame, paper, by, outcome, "sign", "", "");
  }

  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/papers/{id:\\d+}/back")
  View bringBack(
      Frame frame,
      StaffMember by,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") Set<String> confirmed,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    LaidPaper paper = get(id, by);
    Signing outcome = sign.bringBack(paper, SentFile.bytes(file), seen, confirmed, by);
    return answer(frame, paper, by, outcome, "back", "", "");
  }

  @AllowedTo(Role.APPROVER)
  @PostMapping("/desk/papers/{id:\\d+}/scan")
  View scan(
      Frame frame,
      StaffMember by,
      @PathVariable long id,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(defaultValue = "") Set<Integer> signers,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(defaultValue = "") String day,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    LaidPaper paper = get(id, by);
    Signing outcome =
        ink.record(
            paper,
            SentFile.name(file),
            SentFile.bytes(file),
            signers,
            place,
            typed(frame, day),
            seen,
            by);
    return answer(frame, paper, by, outcome, "scan", place, day);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/papers/{id:\\d+}/paper.pdf")
  ResponseEntity<byte[]> file(StaffMember viewer, @PathVariable long id) {
    LaidPaper paper = get(id, viewer);
    return pdf(papers.file(paper.id()), "paper-" + id + ".pdf");
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/papers/{id:\\d+}/scans/{scan:\\d+}")
  ResponseEntity<byte[]> scan(StaffMember viewer, @PathVariable long id, @PathVariable long scan) {
    byte[] bytes = rows.scan(get(id, viewer).id(), scan);
    if (bytes == null) {
      throw new NotFound("signing.unknown");
    }
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("scan-" + scan).build().toString())
        .body(bytes);
  }

  static ResponseEntity<byte[]> pdf(byte[] bytes, String name) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(bytes);
  }

  private View answer(
      Frame frame,
      LaidPaper paper,
      StaffMember by,
      Signing outcome,
      String at,
      String place,
      String day) {
    return switch (outcome) {
      case Signing.Signed signed -> new SeeOther("/desk/papers/" + paper.id());
      case Signing.Refused refused ->
          page(
                  frame,
                  get(paper.id(), by),
                  by,
                  words.sentence(refused, frame.language()),
                  refused.unconfirmed(),
                  at,
                  place,
                  day)
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private Html page(
      Frame frame,
      LaidPaper paper,
      StaffMember viewer,
      @Nullable String problem,
      List<Signing.Unconfirmed> unconfirmed,
      String at,
      String place,
      String day) {
    Verdict verdict =
        certificates.checked(
            VerifyPdf.verify(
                papers.file(paper.id()), trusts.of(paper.paper().pair()), clock.instant()),
            paper);
    return Html.of(
        "signing/paper.jte",
        Map.of(
            "frame",
            frame,
            "view",
            new PaperView(
                paper,
                verdict,
                words.lines(verdict, frame.language()),
                rows.scans(paper.id()),
                problem,
                unconfirmed,
                at,
                place,
                day,
                viewer.isAny(Role.APPROVER))));
  }

  private LaidPaper get(long id, StaffMember viewer) {
    return papers.find(id, viewer).orElseThrow(() -> new NotFound("signing.unknown"));
  }

  private static @Nullable LocalDate typed(Frame frame, String day) {
    return Days.in(frame.language()).read(day) instanceof TypedDate.Understood understood
            && understood.period().isSingleDay()
        ? understood.period().start()
        : null;
  }
}
