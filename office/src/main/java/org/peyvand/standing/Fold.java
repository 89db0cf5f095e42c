package org.peyvand.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.procedure.Procedure;
import org.peyvand.procedure.Procedures;
import org.peyvand.standing.Standing.Finding;
import org.peyvand.standing.Standing.Gate;
import org.peyvand.standing.Standing.Side;
import org.peyvand.standing.Standing.Signing;
import org.peyvand.standing.Standing.Track;

/** The standing of a relation as a pure function of its acts and of a day. Reads no clock. */
public final class Fold {

  private final Procedures procedures;
  private final Function<String, Optional<String>> country;
  private final FoldRules rules;

  /**
   * @param country ISO 3166-1 alpha-2 of a city by its key, empty where it is not known
   */
  public Fold(Procedures procedures, Function<String, Optional<String>> country, FoldRules rules) {
    this.procedures = procedures;
    this.country = country;
    this.rules = rules;
  }

  /**
   * The standing as of a day: of what had happened or was reported by then, in the light of all
   * corrections. The order of the acts given makes no difference.
   */
  public Standing of(Pair pair, Collection<Act> acts, LocalDate asOf) {
    Counting counting = new Counting(acts);
    List<Act> known =
        acts.stream().filter(act -> ActTime.countsBy(act, asOf)).sorted(ActTime.ORDER).toList();
    List<Act> counted = known.stream().filter(counting::counts).toList();
    Courses courses = Courses.of(counted);
    Optional<Track> leading = courses.leading();
    Stage stage = leading.map(Track::stage).orElse(Stage.NONE);
    boolean live = stage != Stage.NONE && stage != Stage.ENDED;
    Optional<Track> underWay = courses.underWay();
    Signatures signatures = Signatures.of(counted, courses);

    Chain first = chain(pair.first(), counted, courses, underWay, signatures, counting, asOf);
    Chain second = chain(pair.second(), counted, courses, underWay, signatures, counting, asOf);
    List<Finding> findings = new ArrayList<>(first.findings());
    findings.addAll(second.findings());
    findings.addAll(termsOver(pair, signatures, live, asOf));
    LocalDate reviewDue = live ? signatures.reviewDue(rules.reviewMonths()) : null;
    LocalDate last = live ? lastSign(known, counting) : null;

    return new Standing(
        pair,
        asOf,
        leading.map(Track::form).orElse(Form.CONTACT),
        stage,
        leading.map(Track::since).orElse(null),
        leading.map(Track::decidedBy).orElse(null),
        courses.tracks(),
        signatures.list(),
        last,
        olderThan(last, rules.dormantMonths(), asOf),
        olderThan(last, rules.silentMonths(), asOf),
        reviewDue,
        first.side(),
        second.side(),
        NextStep.of(underWay, counted, first, second, reviewDue, asOf).orElse(null),
        Commitments.of(counted, counting, asOf),
        List.copyOf(findings),
        Disagreements.of(known.stream().filter(counting::stands).toList(), courses, counting),
        known.size());
  }

  /** One side's half and what an auditor finds in it. */
  record Chain(Side side, Procedure procedure, List<Finding> findings) {}

  private Chain chain(
      String city,
      List<Act> counted,
      Courses courses,
      Optional<Track> underWay,
      Signatures signatures,
      Counting counting,
      LocalDate asOf) {
    Procedure procedure = procedures.of(country.apply(city).orElse(null));
    Ladder ladder = new Ladder(city, procedure, procedures, asOf);
    boolean ahead =
        underWay
            .filter(track -> track.stage().compareTo(Stage.CONTACT) > 0)
            .filter(track -> track.stage().compareTo(Stage.SIGNED) < 0)
            .isPresent();
    Signing signing =
        signatures.list().stream()
            .filter(paper -> underWay.filter(track -> track.form() == paper.form()).isPresent())
            .findFirst()
            .orElse(null);
    List<Act> ofThisTie =
        underWay
            .map(
                track ->
                    counted.stream()
                        .filter(act -> !ActTime.isApproval(act) || courses.isOf(act, track))
                        .toList())
            .orElse(counted);
    Happened signed = signing == null ? null : signing.on();
    List<Gate> gates = ladder.gates(ofThisTie, signed == null ? null : signed.start(), ahead);
    Act signature =
        signing == null || ahead || signing.form().compareTo(Form.FRIENDSHIP) < 0
            ? null
            : counting.find(signing.act());
    if (signature != null && signature.kind() == ActKind.EXISTING) {
      // A tie that is only said to exist has no signature that could have come too early.
      signature = null;
    }
    return new Chain(
        new Side(city, procedure.country(), gates, Lines.of(city, counted)),
        procedure,
        new Audit(city, procedure, ladder, counting).findings(gates, signature));
  }

  private static List<Finding> termsOver(
      Pair pair, Signatures signatures, boolean live, LocalDate asOf) {
    return signatures.list().stream()
        .filter(signing -> live && signing.until() != null && signing.until().isBefore(asOf))
        .map(
            signing ->
                new Finding("term-over", pair.first(), "sign", List.of(signing.act()), "term"))
        .toList();
  }

  /** The last day with any sign of life, plans and promises reported included; rulings are none. */
  private static @Nullable LocalDate lastSign(List<Act> known, Counting counting) {
    return known.stream()
        .filter(act -> act.kind() != ActKind.RULING && counting.stands(act))
        .map(ActTime::lastDay)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static @Nullable LocalDate olderThan(
      @Nullable LocalDate day, int months, LocalDate asOf) {
    return day != null && day.plusMonths(months).isBefore(asOf) ? day : null;
  }
}
