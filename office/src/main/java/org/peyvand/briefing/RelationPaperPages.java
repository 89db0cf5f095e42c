package org.peyvand.briefing;

import java.util.Map;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.paper.Attachment;
import org.peyvand.paper.Paper;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/** A relation's papers: on the screen, as a file, and its acts as a table. */
@Controller
class RelationPaperPages {

  private final Relations relations;
  private final Dossiers dossiers;
  private final RelationPapers papers;
  private final BeforeAfterViews pictures;
  private final Tables tables;

  RelationPaperPages(
      Relations relations,
      Dossiers dossiers,
      RelationPapers papers,
      BeforeAfterViews pictures,
      Tables tables) {
    this.relations = relations;
    this.dossiers = dossiers;
    this.papers = papers;
    this.pictures = pictures;
    this.tables = tables;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/briefing")
  Html briefing(@PathVariable("pair") String pair, StaffMember viewer, Frame frame) {
    BriefingView view = papers.briefing(dossier(pair, viewer, frame), viewer, frame);
    return Html.of("briefing/briefing.jte", Map.of("frame", frame, "briefing", view));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/briefing.pdf")
  ResponseEntity<byte[]> briefingPdf(
      @PathVariable("pair") String pair, StaffMember viewer, Frame frame) {
    BriefingView view = papers.briefing(dossier(pair, viewer, frame), viewer, frame);
    return Paper.of(
            "briefing/briefing-paper.jte",
            Map.of("frame", frame, "briefing", view),
            frame.language())
        .answer("briefing-" + view.tie().slug() + "-" + frame.today());
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/handover")
  Html handover(@PathVariable("pair") String pair, StaffMember viewer, Frame frame) {
    HandoverView view = papers.handover(dossier(pair, viewer, frame), viewer.name(), frame);
    return Html.of("briefing/handover.jte", Map.of("frame", frame, "handover", view));
  }

  /** The acts themselves travel inside the file, so that nothing has to be typed again. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/handover.pdf")
  ResponseEntity<byte[]> handoverPdf(
      @PathVariable("pair") String pair, StaffMember viewer, Frame frame) {
    Dossier dossier = dossier(pair, viewer, frame);
    HandoverView view = papers.handover(dossier, viewer.name(), frame);
    return Paper.of(
            "briefing/handover-paper.jte",
            Map.of("frame", frame, "handover", view),
            frame.language())
        .carrying(
            new Attachment(
                "acts.json",
                "application/json",
                frame.t("briefing.attachment"),
                tables.acts(dossier, frame).json()))
        .answer("handover-" + view.tie().slug() + "-" + frame.today());
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/exchanges")
  Html exchanges(@PathVariable("pair") String pair, StaffMember viewer, Frame frame) {
    Dossier dossier = dossier(pair, viewer, frame);
    return Html.of(
        "briefing/exchanges.jte", Map.of("frame", frame, "picture", pictures.of(dossier, frame)));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/exchanges.pdf")
  ResponseEntity<byte[]> exchangesPdf(
      @PathVariable("pair") String pair, StaffMember viewer, Frame frame) {
    Dossier dossier = dossier(pair, viewer, frame);
    return Paper.of(
            "briefing/exchanges-paper.jte",
            Map.of("frame", frame, "picture", pictures.of(dossier, frame)),
            frame.language())
        .answer("exchanges-" + dossier.pair().slug() + "-" + frame.today());
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/acts.{format:csv|json}")
  View acts(
      @PathVariable("pair") String pair,
      @PathVariable("format") String format,
      StaffMember viewer,
      Frame frame) {
    return tables.acts(dossier(pair, viewer, frame), frame).in(format);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/steps.{format:csv|json}")
  View steps(
      @PathVariable("pair") String pair,
      @PathVariable("format") String format,
      StaffMember viewer,
      Frame frame) {
    return tables.gates(dossier(pair, viewer, frame), frame).in(format);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/exchanges.{format:csv|json}")
  View exchangesTable(
      @PathVariable("pair") String pair,
      @PathVariable("format") String format,
      StaffMember viewer,
      Frame frame) {
    return tables.exchanges(dossier(pair, viewer, frame), frame).in(format);
  }

  private Dossier dossier(String slug, StaffMember viewer, Frame frame) {
    Pair pair = relations.findPair(slug).orElseThrow(() -> new NotFound("tie.unknown"));
    return dossiers
        .find(pair, frame.today(), viewer)
        .orElseThrow(() -> new NotFound("tie.acts.none"));
  }
}
