package org.peyvand.signing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Attempts;
import org.peyvand.signature.Verdict;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.Sender;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/** Anybody may ask whether a signed paper holds. What is sent is examined and not kept. */
@Controller
class VerifyPages {

  private static final int LARGEST = 10_000_000;

  private final Attempts attempts = new Attempts(20, Duration.ofMinutes(10));
  private final Semaphore together = new Semaphore(2);
  private final KnownPapers known;
  private final Papers papers;
  private final SigningWords words;
  private final Sender sender;
  private final Clock clock;

  VerifyPages(KnownPapers known, Papers papers, SigningWords words, Sender sender, Clock clock) {
    this.known = known;
    this.papers = papers;
    this.words = words;
    this.sender = sender;
    this.clock = clock;
  }

  /**
   * What was found.
   *
   * @param holds whether the paper can be relied on
   * @param title of our paper that it is, or null if it is none that this reader may know
   */
  record VerifyView(
      boolean holds,
      String judgement,
      Verdict verdict,
      List<String> lines,
      @Nullable String title) {}

  @OpenToAll
  @GetMapping("/verify")
  View ask(Frame frame) {
    return page(frame, null, null);
  }

  @OpenToAll
  @PostMapping("/verify")
  View verify(
      Frame frame,
      @Nullable StaffMember viewer,
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return page(frame, null, frame.t("signing.verify.no-file"))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (file.getSize() > LARGEST) {
      return page(frame, null, frame.t("signing.verify.too-large", LARGEST / 1_000_000))
          .with(HttpStatus.CONTENT_TOO_LARGE);
    }
    if (attempts.begin(sender.address(request)).isPresent() || !together.tryAcquire()) {
      return page(frame, null, frame.t("signing.verify.often")).with(HttpStatus.TOO_MANY_REQUESTS);
    }
    try {
      return page(frame, examined(frame, viewer, file.getBytes()), null);
    } finally {
      together.release();
    }
  }

  /** The file of a public paper, with all its signatures. */
  @OpenToAll
  @GetMapping("/papers/{id:\\d+}.pdf")
  ResponseEntity<byte[]> file(@PathVariable long id) {
    LaidPaper paper =
        papers
            .find(id)
            .filter(LaidPaper::isPublic)
            .orElseThrow(() -> new NotFound("signing.unknown"));
    return PaperPages.pdf(papers.file(paper.id()), "paper-" + id + ".pdf");
  }

  private VerifyView examined(Frame frame, @Nullable StaffMember viewer, byte[] bytes) {
    KnownPapers.Judged judged =
        known.judged(
            bytes,
            found -> viewer == null ? found.isPublic() : found.isFor(viewer),
            clock.instant());
    Verdict verdict = judged.verdict();
    return new VerifyView(
        verdict.holds(),
        words.judgement(verdict, frame.language()),
        verdict,
        words.lines(verdict, frame.language()),
        judged.paper().map(laid -> laid.paper().title()).orElse(null));
  }

  private static Html page(Frame frame, @Nullable VerifyView view, @Nullable String problem) {
    Map<String, Object> all = new HashMap<>();
    all.put("frame", frame);
    all.put("view", view);
    all.put("problem", problem);
    return Html.of("signing/verify.jte", all);
  }
}
