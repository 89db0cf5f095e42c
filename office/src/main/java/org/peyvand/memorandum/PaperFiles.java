package org.peyvand.memorandum;

import java.util.List;
import java.util.Map;
import org.peyvand.parallel.ParallelText;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.NotFound;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Papers as PDF, and the list of public ones for machines. */
@Controller
class PaperFiles {

  private final Memoranda memoranda;
  private final Papers papers;
  private final PrintedPaper printed;
  private final AssentRows assents;

  PaperFiles(Memoranda memoranda, Papers papers, PrintedPaper printed, AssentRows assents) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.printed = printed;
    this.assents = assents;
  }

  /** A public paper; {@code pdf} is its path on this host. */
  record Line(long id, String title, String state, String pdf) {}

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/memoranda/{id:\\d+}/paper.pdf")
  ResponseEntity<byte[]> paper(
      @PathVariable long id,
      @RequestParam(defaultValue = "0") int version,
      @RequestParam(defaultValue = "") String layout,
      StaffMember viewer) {
    Memorandum paper = papers.get(id, viewer);
    Version shown = memoranda.version(paper, version).orElseGet(() -> memoranda.latest(paper));
    return answer(paper, shown, layout);
  }

  /** The newest text of a public paper: the agreed one, or the draft with its mark. */
  @OpenToAll
  @GetMapping("/memoranda/{id:\\d+}/paper.pdf")
  ResponseEntity<byte[]> publicPaper(
      @PathVariable long id, @RequestParam(defaultValue = "") String layout) {
    Memorandum paper =
        memoranda.findPublic(id).orElseThrow(() -> new NotFound("memorandum.unknown"));
    return answer(paper, memoranda.latest(paper), layout);
  }

  @OpenToAll
  @GetMapping(path = "/api/memoranda", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  Map<String, List<Line>> list(Frame frame) {
    return Map.of(
        "memoranda",
        memoranda.listPublic().stream()
            .map(
                paper -> {
                  ParallelText text = memoranda.latest(paper).text();
                  return new Line(
                      paper.id(),
                      text.title(Papers.shownIn(text, frame.language()).language()),
                      paper.state().token(),
                      "/memoranda/" + paper.id() + "/paper.pdf");
                })
            .toList());
  }

  private ResponseEntity<byte[]> answer(Memorandum paper, Version version, String layout) {
    boolean agreed =
        assents.agreed(paper.id()).filter(number -> number == version.number()).isPresent();
    return printed
        .of(paper, version, PrintedPaper.Layout.of(layout, version.text()), !agreed)
        .answer("memorandum-" + paper.id() + "-v" + version.number());
  }
}
