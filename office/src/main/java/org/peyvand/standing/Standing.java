package org.peyvand.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.promise.Promise;

/**
 * Where a relation stands as of a day: the fold of its acts. Nobody sets it by hand.
 *
 * @param asOf the day it was computed for
 * @param since when the stage was reached, or null where no source says so
 * @param decidedBy the act that took the relation to its stage; null at stage none
 * @param tracks the course of each form named, closest form first; the standing's own is among them
 * @param lastSign the last day of any act, or of a report of one; null where no source has a day
 * @param dormant the last act, where it lies further back than the office's dormant period
 * @param silent the last act, where it lies over six months back
 * @param reviewDue when an open-ended tie should next be looked at; null if none is signed
 * @param next the next legal step and whose move it is; null when there is none
 * @param acts how many acts were folded, superseded ones included
 */
public record Standing(
    Pair pair,
    LocalDate asOf,
    Form form,
    Stage stage,
    @Nullable Happened since,
    @Nullable Long decidedBy,
    List<Track> tracks,
    List<Signing> signings,
    @Nullable LocalDate lastSign,
    @Nullable LocalDate dormant,
    @Nullable LocalDate silent,
    @Nullable LocalDate reviewDue,
    Side first,
    Side second,
    @Nullable Next next,
    List<Promise> promises,
    List<Finding> findings,
    List<Conflict> conflicts,
    int acts) {

  /** The course of the form that the standing speaks of; empty where nothing is on record. */
  public Optional<Track> leading() {
    return tracks.stream()
        .filter(track -> track.form() == form && track.stage() == stage)
        .findFirst();
  }

  /** The stage's token, or {@code said} where nothing but hearsay stands for the signature. */
  public String stageWord() {
    return isOnlySaid() ? "said" : stage.token();
  }

  /** Whether that the tie exists is said and no signature is on record. */
  public boolean isOnlySaid() {
    return leading()
        .filter(track -> track.stage() == Stage.SIGNED && track.how() == ActKind.EXISTING)
        .isPresent();
  }

  /**
   * How far one form has come: a memorandum may be signed while twinning is only proposed.
   *
   * @param how the kind of that act: a tie may only be said to exist, with no signature found
   * @param by whose acts brought it to its stage, by city key; all approvals at that stage
   * @param proposed the first proposal of its present life that has a date
   */
  public record Track(
      Form form,
      Stage stage,
      @Nullable Happened since,
      long decidedBy,
      ActKind how,
      List<String> by,
      @Nullable Happened proposed) {}

  /**
   * A signed paper.
   *
   * @param until last day of its term, renewals counted; null for an open-ended one
   */
  public record Signing(
      long act, Form form, @Nullable Happened on, @Nullable LocalDate until, boolean renewed) {}

  /** One city's half: its own legal chain and lines. */
  public record Side(
      String city, String procedure, List<Gate> gates, Map<Channel, ChannelState> channels) {

    /** Whether this side keeps a line open. */
    public boolean isOpen(Channel channel) {
      ChannelState state = channels.get(channel);
      return state == null || state.open();
    }
  }

  /** Whether a line is open, and since when and by which act if not. */
  public record ChannelState(boolean open, @Nullable Happened since, @Nullable Long act) {}

  /**
   * One step of a side's procedure.
   *
   * @param step its word in the procedure, title at {@code procedure.step.<step>}
   * @param authority who must say yes, by the procedures' word
   * @param approval whether it is a yes of somebody, not a paper or a text
   * @param number number of the decision, as printed
   * @param on when it was done or refused, or since when it waits; null when no source says so
   * @param act the act that says so
   * @param days how long it took, or has waited until the day of the standing
   * @param usual the longest real lag known for that country in days; null when none is known
   * @param stuckFrom the first day on which it counts as stuck: over twice that lag, else over
   *     twelve months; null unless it waits and some source has a date to count from
   * @param stuck whether that day has come
   */
  public record Gate(
      String step,
      String authority,
      boolean approval,
      boolean beforeSigning,
      GateState state,
      @Nullable Happened on,
      @Nullable String number,
      @Nullable Long act,
      @Nullable Long days,
      @Nullable Integer usual,
      @Nullable LocalDate stuckFrom,
      boolean stuck) {}

  /** Whether a gate of a side is the next legal step. */
  public boolean isNext(Side side, Gate gate) {
    return next != null
        && next.step().equals(gate.step())
        && (next.side() == null || side.city().equals(next.side()));
  }

  /** Whether a step is done. */
  public enum GateState {
    OPEN,
    WAITING,
    DONE,
    REFUSED;

    /** The word in tables and JSON. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * The next legal step.
   *
   * @param side the city whose move it is, or null where both must move together
   * @param step a step's word in its procedure, or {@code answer}, {@code sign}, {@code review}
   */
  public record Next(@Nullable String side, String step) {}

  /**
   * What an auditor would ask about; its sentence is at {@code standing.finding.<rule>}.
   *
   * @param rule {@code signature-before-gate}, {@code gate-without-proof}, {@code
   *     permission-same-day}, {@code authority-not-competent} or {@code term-over}
   * @param side whose chain
   * @param step which of its steps
   * @param acts the acts that show it
   * @param source where the rule stands
   */
  public record Finding(String rule, String side, String step, List<Long> acts, String source) {}

  /**
   * Sources that disagree about one fact; all stay.
   *
   * @param about {@code date} or {@code done}
   * @param acts those that disagree
   * @param holds the one that the office says holds, or null while it is open
   * @param ruling the act with its reason
   */
  public record Conflict(
      String about, ActKind kind, List<Long> acts, @Nullable Long holds, @Nullable Long ruling) {}

  /** The half of one of the two cities. */
  public Side side(String city) {
    return city.equals(first.city()) ? first : second;
  }
}
