package org.peyvand.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.standing.Standing.Track;

/**
 * How far each form has come: the furthest done act wins, from the last ending on. Acts that name
 * no form belong to the closest form that done acts have named by their day.
 */
final class Courses {

  private final Map<Form, Course> courses = new EnumMap<>(Form.class);
  private final List<Act> moving;

  private Courses(List<Act> moving) {
    this.moving = moving;
  }

  /** Of acts that count, in order. */
  static Courses of(List<Act> ordered) {
    Courses all = new Courses(ordered.stream().filter(Courses::moves).toList());
    LocalDate proposed = firstProposal(all.moving);
    for (Act act : all.moving) {
      if (ActTime.isApproval(act) && act.form() == null && isBefore(act, proposed)) {
        continue;
      }
      Stage stage = stage(act);
      List<Course> ended =
          stage == Stage.ENDED && act.form() == null ? all.beyondContact() : List.of();
      if (ended.isEmpty()) {
        all.courses.computeIfAbsent(all.form(act), Course::new).take(act, stage);
      } else {
        ended.forEach(course -> course.take(act, stage));
      }
    }
    return all;
  }

  /** Closest form first; of contact alone, one of that form. */
  List<Track> tracks() {
    return courses.values().stream()
        .map(Course::track)
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Track::form).reversed())
        .toList();
  }

  /** The track that says where the relation stands; empty if nothing has been done. */
  Optional<Track> leading() {
    List<Track> tracks = tracks();
    List<Track> live = tracks.stream().filter(track -> track.stage() != Stage.ENDED).toList();
    Optional<Track> furthest = furthest(live);
    boolean onlyContact = furthest.filter(t -> t.stage() != Stage.CONTACT).isEmpty();
    return onlyContact && live.size() < tracks.size() ? furthest(tracks) : furthest;
  }

  /** The closest form that is on its way to a signature, or the leading one. */
  Optional<Track> underWay() {
    return tracks().stream()
        .filter(track -> track.stage().compareTo(Stage.CONTACT) > 0)
        .filter(track -> track.stage().compareTo(Stage.SIGNED) < 0)
        .findFirst()
        .filter(track -> leading().stream().allMatch(l -> l.form().compareTo(track.form()) <= 0))
        .or(this::leading);
  }

  /** The form that an act speaks of. */
  Form form(Act act) {
    if (stage(act) == Stage.CONTACT) {
      return Form.CONTACT;
    }
    return Optional.ofNullable(act.form())
        .or(() -> closest(moving, ActTime.day(act)))
        .filter(form -> form != Form.CONTACT)
        .orElse(Form.COOPERATION);
  }

  /** Whether an approval or signing belongs to a track's present life. */
  boolean isOf(Act act, Track track) {
    Course course = courses.get(track.form());
    LocalDate day = ActTime.day(act);
    return (act.form() == null || act.form() == track.form())
        && (course == null || course.begun == null || day == null || !day.isBefore(course.begun));
  }

  private List<Course> beyondContact() {
    return courses.values().stream().filter(course -> course.form != Form.CONTACT).toList();
  }

  private static Optional<Track> furthest(List<Track> tracks) {
    return tracks.stream().max(Comparator.comparing(Track::stage).thenComparing(Track::form));
  }

  private static Optional<Form> closest(Collection<Act> acts, @Nullable LocalDate by) {
    return acts.stream()
        .filter(act -> act.form() != null)
        .filter(act -> by == null || !isAfter(act, by))
        .map(Act::form)
        .max(Comparator.naturalOrder());
  }

  private static boolean isAfter(Act act, LocalDate day) {
    LocalDate own = ActTime.day(act);
    return own == null || own.isAfter(day);
  }

  private static boolean moves(Act act) {
    return stage(act) != Stage.NONE
        && (act.modality() == Modality.DONE
            || (act.kind() == ActKind.EXISTING && act.modality() == Modality.BACKGROUND));
  }

  /** The stage that an act of this kind brings a relation to once it is done. */
  static Stage stage(Act act) {
    return switch (act.kind()) {
      case CONTACT, MEETING, EXCHANGE, DELEGATION, JOINT_COMMITTEE -> Stage.CONTACT;
      case PROPOSAL -> Stage.PROPOSED;
      case WELCOME -> Stage.WELCOMED;
      case NEGOTIATION -> Stage.NEGOTIATING;
      case COUNCIL_APPROVAL, MINISTRY_APPROVAL -> Stage.APPROVALS;
      case TEXT_AGREED -> Stage.AGREED_TEXT;
      case SIGNING, RENEWAL, EXISTING -> Stage.SIGNED;
      case ENTRY_INTO_FORCE -> Stage.IN_FORCE;
      case ENDING -> Stage.ENDED;
      case SUSPENSION,
          RESUMPTION,
          INVITATION,
          EVENT,
          INTEREST,
          COURTESY,
          COMMITMENT,
          STATEMENT,
          FILING,
          REVIEW,
          RULING ->
          Stage.NONE;
    };
  }

  /** The day of the first proposal with a date: an approval before it was of something else. */
  private static @Nullable LocalDate firstProposal(List<Act> acts) {
    return acts.stream()
        .filter(act -> act.kind() == ActKind.PROPOSAL && act.happened() != null)
        .map(ActTime::day)
        .min(Comparator.nullsLast(Comparator.naturalOrder()))
        .orElse(null);
  }

  private static boolean isBefore(Act act, @Nullable LocalDate day) {
    return day != null && act.happened() != null && act.happened().end().isBefore(day);
  }

  /** One form's life since its last ending. */
  private static final class Course {

    private final Form form;
    private final List<Act> life = new ArrayList<>();
    private @Nullable LocalDate begun;

    Course(Form form) {
      this.form = form;
    }

    void take(Act act, Stage stage) {
      boolean over = !life.isEmpty() && stage(life.getFirst()) == Stage.ENDED;
      if ((stage == Stage.ENDED) != over) {
        life.clear();
        begun = stage == Stage.ENDED ? begun : ActTime.day(act);
      }
      life.add(act);
    }

    Optional<Track> track() {
      LocalDate proposed = firstProposal(life);
      List<Act> valid =
          life.stream()
              .filter(act -> !ActTime.isApproval(act) || !isBefore(act, proposed))
              .toList();
      return valid.stream()
          .max(Comparator.comparing(Courses::stage).thenComparing(SINCE.reversed()))
          .map(act -> track(act, valid));
    }

    private Track track(Act decisive, List<Act> valid) {
      Stage stage = stage(decisive);
      List<String> by =
          stage != Stage.APPROVALS
              ? decisive.actors()
              : valid.stream()
                  .filter(act -> stage(act) == Stage.APPROVALS)
                  .flatMap(act -> act.actors().stream())
                  .distinct()
                  .sorted()
                  .toList();
      Happened proposed =
          valid.stream()
              .filter(act -> act.kind() == ActKind.PROPOSAL)
              .map(Act::happened)
              .filter(Objects::nonNull)
              .min(Comparator.comparing(Happened::start))
              .orElse(null);
      return new Track(
          form, stage, decisive.happened(), decisive.id(), decisive.kind(), by, proposed);
    }

    /** Stated dates before unstated ones, the earliest first. */
    private static final Comparator<Act> SINCE =
        Comparator.comparing(
                (Act act) -> act.happened() == null ? null : act.happened().start(),
                Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ActTime.ORDER);
  }
}
