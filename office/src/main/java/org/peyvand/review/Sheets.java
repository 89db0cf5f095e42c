package org.peyvand.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.Pair;
import org.peyvand.intake.Report;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** Lays a report and its claims out for an officer's eye. */
@Component
class Sheets {

  private final Claims claims;
  private final ClaimInWords words;
  private final SameEvents same;
  private final Dossiers dossiers;
  private final SecondSheets second;

  Sheets(
      Claims claims, ClaimInWords words, SameEvents same, Dossiers dossiers, SecondSheets second) {
    this.claims = claims;
    this.words = words;
    this.same = same;
    this.dossiers = dossiers;
    this.second = second;
  }

  Sheet of(Report report, StaffMember officer, Frame frame) {
    List<Claim> all = claims.list(report.id());
    List<List<String>> pairs =
        all.stream()
            .filter(claim -> claim.sort() == Claim.Sort.ACT)
            .flatMap(claim -> claim.deed().pairs().stream())
            .distinct()
            .toList();
    List<SheetLine> lines = new ArrayList<>();
    int number = 0;
    for (Claim claim : all) {
      boolean numbered = claim.sort() == Claim.Sort.ACT || claim.sort() == Claim.Sort.CONFLICT;
      number += numbered ? 1 : 0;
      lines.add(line(claim, numbered ? number : 0, pairs.size() > 1, report, frame));
    }
    UUID batch = claims.lastBatch(report.id()).orElse(null);
    SecondSheet asking = second.of(report, all, frame);
    List<Claim> marked = new ArrayList<>(all);
    asking.open().forEach(line -> marked.add(line.asClaim()));
    return new Sheet(
        report,
        MarkedText.of(report.text(), marked),
        lines.stream()
            .filter(SheetLine::isFirst)
            .sorted(java.util.Comparator.comparing((SheetLine l) -> l.claim().sort()))
            .toList(),
        lines.stream().filter(l -> !l.isFirst() && l.claim().sort() == Claim.Sort.ACT).toList(),
        lines.stream().filter(l -> !l.isFirst() && l.claim().sort() == Claim.Sort.PERSON).toList(),
        pairs.size() > 1 ? pairs.stream().map(pair -> words.pair(pair, frame)).toList() : List.of(),
        ties(all, frame),
        others(all, officer, frame),
        asking,
        batch,
        batch == null ? 0 : claims.ofBatch(report.id(), batch).size());
  }

  private SheetLine line(Claim claim, int number, boolean several, Report report, Frame frame) {
    return new SheetLine(
        claim,
        number,
        Group.of(claim),
        words.kind(claim, frame),
        words.modality(claim, frame),
        words.says(claim, report, frame),
        words.doubts(claim, frame),
        several && claim.content() instanceof Content.Deed deed
            ? deed.pairs().stream().map(pair -> words.pair(pair, frame)).toList()
            : List.of(),
        claim.content() instanceof Content.Deed deed ? deed.happened() : null,
        ActOfClaim.quotation(claim.spans(), report.text()),
        claim.why().rejected().stream()
            .map(r -> new SheetLine.Rejected(r.value(), r.reason()))
            .toList(),
        claim.acts().stream()
            .flatMap(s -> Stream.of(s.act(), dossiers.last(s)))
            .distinct()
            .toList(),
        claim.isOpen() ? words.blocked(claim, frame) : "",
        claim.isOpen()
            ? same.of(claim).stream().map(act -> words.same(act, frame)).toList()
            : List.of(),
        words.decided(claim, frame));
  }

  /**
   * Where what was accepted stands now, so that the way from a report to its dossier is one click.
   */
  private List<Sheet.Tie> ties(List<Claim> all, Frame frame) {
    return all.stream()
        .filter(claim -> claim.state() == Claim.State.ACCEPTED)
        .filter(claim -> claim.sort() == Claim.Sort.ACT)
        .flatMap(claim -> claim.deed().pairs().stream())
        .distinct()
        .map(
            pair ->
                new Sheet.Tie(
                    Pair.of(pair.getFirst(), pair.getLast()).slug(), words.pair(pair, frame)))
        .toList();
  }

  /** Colleagues who decided here, each with how many and when last. */
  private List<String> others(List<Claim> all, StaffMember officer, Frame frame) {
    Map<String, List<Claim.Decided>> byName = new LinkedHashMap<>();
    all.stream()
        .filter(claim -> !claim.isOpen())
        .map(Claim::decided)
        .filter(decided -> decided != null && decided.by() != officer.id())
        .forEach(d -> byName.computeIfAbsent(d.name(), name -> new ArrayList<>()).add(d));
    return byName.entrySet().stream()
        .map(
            e ->
                frame.t(
                    "review.other",
                    ActInWords.isolated(e.getKey()),
                    e.getValue().size(),
                    words.moment(
                        e.getValue().stream()
                            .map(Claim.Decided::at)
                            .max(java.time.Instant::compareTo)
                            .orElseThrow(),
                        frame)))
        .toList();
  }
}
