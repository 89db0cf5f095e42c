package org.peyvand.instrument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peyvand.assent.AssentRows;
import org.peyvand.docx.Columns;
import org.peyvand.docx.WriteDocx;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.State;
import org.peyvand.memorandum.Version;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.NotFound;
import org.peyvand.web.PageLanguage;
import org.springframework.http.HttpHeaders;
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
  private final LayForSignature signature;
  private final KeepArchive archive;

  PaperFiles(
      Memoranda memoranda,
      Papers papers,
      PrintedPaper printed,
      AssentRows assents,
      LayForSignature signature,
      KeepArchive archive) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.printed = printed;
    this.assents = assents;
    this.signature = signature;
    this.archive = archive;
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
    byte[] signed = paper.state() == State.DRAFT ? null : signature.signedFile(paper).orElse(null);
    return signed == null
        ? answer(paper, memoranda.latest(paper), layout)
        : ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(signed);
  }

  /** The newest text for a word processor, to be sent to the other side. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/memoranda/{id:\\d+}/text.docx")
  ResponseEntity<byte[]> document(@PathVariable long id, StaffMember viewer, Frame frame) {
    Memorandum paper = papers.get(id, viewer);
    String note =
        paper.example()
            ? paper.state() == State.SIGNED || paper.state() == State.ENDED
                ? frame.t("memorandum.example.signed")
                : frame.t("memorandum.example")
            : paper.state() == State.DRAFT ? frame.t("memorandum.paper.draft") : "";
    return ResponseEntity.ok()
        .contentType(
            MediaType.parseMediaType(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"memorandum-" + id + "-v" + paper.latest() + ".docx\"")
        .body(WriteDocx.write(columns(memoranda.latest(paper).text(), note, frame)));
  }

  /** Everything of it in one file that proves itself without this software. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/memoranda/{id:\\d+}/archive.zip")
  ResponseEntity<byte[]> archive(@PathVariable long id, StaffMember viewer, Frame frame) {
    Memorandum paper = papers.get(id, viewer);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType("application/zip"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"memorandum-" + id + "-archive.zip\"")
        .body(archive.of(paper, viewer, frame.today()));
  }

  private static Columns columns(ParallelText text, String note, Frame frame) {
    List<PageLanguage> languages = Papers.languages(text);
    Map<PageLanguage, String> titles = new EnumMap<>(PageLanguage.class);
    Map<PageLanguage, String> openings = new EnumMap<>(PageLanguage.class);
    for (PageLanguage language : languages) {
      titles.put(language, text.title(language.language()));
      openings.put(language, text.opening(language.language()));
    }
    List<Columns.Article> articles = new ArrayList<>();
    articles.add(new Columns.Article(Map.of(), openings));
    for (Article article : text.articles()) {
      Map<PageLanguage, String> headings = new EnumMap<>(PageLanguage.class);
      Map<PageLanguage, String> texts = new EnumMap<>(PageLanguage.class);
      for (PageLanguage language : languages) {
        String label = Papers.label(text.number(article.id()), language.language(), frame);
        String heading = article.in(language.language()).heading();
        headings.put(language, heading.isEmpty() ? label : label + ". " + heading);
        texts.put(language, article.in(language.language()).body());
      }
      articles.add(new Columns.Article(headings, texts));
    }
    return new Columns(languages, titles, note, articles);
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
