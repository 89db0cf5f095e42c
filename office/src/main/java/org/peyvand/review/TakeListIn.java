package org.peyvand.review;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.intake.Report;
import org.peyvand.reader.claim.Why;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Span;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/**
 * Takes in a report that is a list of ties: each row is a claim that the tie is standing, proved by
 * the row, and the claims are accepted. A row that was a claim of this report before adds nothing.
 */
@Component
public class TakeListIn {

  private final Claims claims;
  private final ReviewMany many;
  private final Messages messages;

  TakeListIn(Claims claims, ReviewMany many, Messages messages) {
    this.claims = claims;
    this.many = many;
    this.messages = messages;
  }

  /**
   * A row.
   *
   * @param line its number in the list
   * @param words where it stands in the report's text
   * @param number of the paper that proves the tie
   */
  public record Row(
      int line,
      Span words,
      Pair pair,
      Form form,
      @Nullable Happened since,
      @Nullable String number,
      @Nullable String note) {}

  /** A row whose claim waits for an officer, and why: an English sentence. */
  public record Waiting(String line, String why) {}

  /** How many claims were accepted, and which wait. */
  public record Taken(int accepted, List<Waiting> waiting) {

    public Taken {
      waiting = List.copyOf(waiting);
    }
  }

  public Taken take(Report list, List<Row> rows, StaffMember by) {
    Set<String> there = new HashSet<>();
    claims.list(list.id()).forEach(claim -> there.add(claim.id()));
    rows.stream()
        .map(row -> claim(list.id(), row))
        .filter(claim -> !there.contains(claim.id()))
        .forEach(claims::add);
    ReviewMany.Result result =
        many.accept(
            list.id(),
            ReviewMany.Which.ALL,
            messages.text(PageLanguage.EN, "review.withdrawn", list.id()),
            by);
    return new Taken(
        result.done(),
        result.stayed().stream()
            .map(
                stayed ->
                    new Waiting(
                        stayed.claim().substring(1), messages.text(PageLanguage.EN, stayed.key())))
            .toList());
  }

  private static Claim claim(long report, Row row) {
    List<String> pair = row.pair().cities();
    Happened since = row.since();
    Content.Deed deed =
        new Content.Deed(
            ActKind.EXISTING,
            Modality.BACKGROUND,
            row.form(),
            List.of(pair.getFirst()),
            List.of(pair.getLast()),
            List.of(pair),
            List.of(),
            null,
            since == null ? null : since.start(),
            since == null ? null : since.end(),
            since == null ? null : since.precision(),
            List.of(),
            row.number(),
            null,
            row.note(),
            Content.Audience.OFFICE);
    return new Claim(
        report,
        "r" + row.line(),
        Claim.Sort.ACT,
        List.of(row.words()),
        List.of(),
        new Why("list.row", List.of(row.words()), List.of()),
        deed,
        deed,
        true,
        Claim.State.OPEN,
        0,
        List.of(),
        null);
  }
}
