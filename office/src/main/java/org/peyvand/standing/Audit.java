package org.peyvand.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Counting;
import org.peyvand.dossier.Happened;
import org.peyvand.procedure.Procedure;
import org.peyvand.procedure.Step;
import org.peyvand.standing.Standing.Finding;
import org.peyvand.standing.Standing.Gate;

/** What an auditor would ask about one side's chain. */
final class Audit {

  private final String side;
  private final Procedure procedure;
  private final Ladder ladder;
  private final Counting counting;

  Audit(String side, Procedure procedure, Ladder ladder, Counting counting) {
    this.side = side;
    this.procedure = procedure;
    this.ladder = ladder;
    this.counting = counting;
  }

  /**
   * The findings, in the order of the gates.
   *
   * @param signature the act of the signature of the full form, or null while there is none
   */
  List<Finding> findings(List<Gate> gates, @Nullable Act signature) {
    List<Finding> findings = new ArrayList<>();
    for (Gate gate : gates) {
      Stream.of(
              signature == null ? Optional.<Finding>empty() : signedTooEarly(gate, signature),
              askedAndGrantedOnOneDay(gate, gates),
              notCompetent(gate))
          .flatMap(Optional::stream)
          .forEach(findings::add);
    }
    return findings;
  }

  private Optional<Finding> signedTooEarly(Gate gate, Act signature) {
    if (!gate.beforeSigning() || !Ladder.isRequired(gate, procedure)) {
      return Optional.empty();
    }
    Happened signed = signature.happened();
    if (!Ladder.isDone(gate)) {
      return Optional.of(finding("gate-without-proof", gate, signature.id(), gate.act()));
    }
    return gate.on() != null && signed != null && signed.end().isBefore(gate.on().start())
        ? Optional.of(finding("signature-before-gate", gate, signature.id(), gate.act()))
        : Optional.empty();
  }

  /**
   * A ministry takes months; its yes on the day of the request or of the council asks for a look.
   */
  private Optional<Finding> askedAndGrantedOnOneDay(Gate gate, List<Gate> gates) {
    Act act = act(gate);
    if (act == null
        || act.kind() != ActKind.MINISTRY_APPROVAL
        || !Ladder.isDone(gate)
        || gate.on() == null) {
      return Optional.empty();
    }
    LocalDate asked = act.paper() == null ? null : act.paper().requested();
    Happened granted = gate.on();
    if (asked != null) {
      return asked.equals(granted.start())
          ? Optional.of(finding("permission-same-day", gate, act.id(), null))
          : Optional.empty();
    }
    return gates.stream()
        .filter(other -> granted.equals(other.on()) && Ladder.isDone(other))
        .filter(this::isCouncils)
        .findFirst()
        .filter(other -> granted.precision() == Happened.Precision.DAY)
        .map(council -> finding("permission-same-day", gate, act.id(), council.act()));
  }

  private Optional<Finding> notCompetent(Gate gate) {
    Act act = act(gate);
    LocalDate day = act == null ? null : ActTime.day(act);
    if (act == null || day == null || !ActTime.isApproval(act)) {
      return Optional.empty();
    }
    Optional<String> named = ladder.authority(act);
    Optional<Step> rule = procedure.rule(gate.step(), day);
    return named.isPresent() && rule.isPresent() && !rule.get().authority().equals(named.get())
        ? Optional.of(finding("authority-not-competent", gate, act.id(), null))
        : Optional.empty();
  }

  private boolean isCouncils(Gate gate) {
    Act act = act(gate);
    return act != null && act.kind() == ActKind.COUNCIL_APPROVAL;
  }

  private @Nullable Act act(Gate gate) {
    return gate.act() == null ? null : counting.find(gate.act());
  }

  private Finding finding(String rule, Gate gate, @Nullable Long first, @Nullable Long second) {
    List<Long> acts = Stream.of(first, second).filter(Objects::nonNull).toList();
    String source =
        procedure.rules().stream()
            .filter(r -> r.key().equals(gate.step()) && r.authority().equals(gate.authority()))
            .map(Step::source)
            .findFirst()
            .orElse("");
    return new Finding(rule, side, gate.step(), acts, source);
  }
}
