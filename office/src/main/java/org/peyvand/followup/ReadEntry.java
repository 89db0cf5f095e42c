package org.peyvand.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Paper;
import org.peyvand.dossier.Person;
import org.peyvand.followup.Typed.Wrong;
import org.peyvand.parity.Stretch;
import org.peyvand.term.TermDates;

/** What a form says about a signed memorandum, as an act; or the first thing that is wrong. */
final class ReadEntry {

  private static final int NUMBER = 60;
  private static final int LINE = 200;
  private static final int WORDS = 1_000;
  private static final int MOST_MONTHS = 60;

  private final Course course;
  private final Typed typed;
  private final Proof proof;

  private ReadEntry(Course course, Typed typed) {
    this.course = course;
    this.typed = typed;
    this.proof = new Proof(course, typed);
  }

  /** Reads a form of one kind. */
  static Wanted read(EntryKind kind, Course course, Typed typed) {
    ReadEntry form = new ReadEntry(course, typed);
    try {
      return switch (kind) {
        case REGISTRATION -> form.registration();
        case COMMITTEE -> form.committee();
        case PROMISE -> form.promise();
        case REVIEW -> form.review();
        case RENEWAL -> form.renewal();
        case SUSPENSION -> form.suspension();
        case RESUMPTION -> form.resumption();
        case NOTICE -> form.notice();
        case END -> form.end();
      };
    } catch (Wrong wrong) {
      return new Wanted.Refused(wrong.why, wrong.field);
    }
  }

  private Wanted registration() throws Wrong {
    String side = typed.side(course.paper().pair());
    String number = typed.line("number", NUMBER, Refusal.NUMBER_MISSING);
    LocalDate day = typed.past("day", course.signed());
    Optional<Integer> copies = typed.number("copies", 99, Refusal.COPIES);
    String kept = typed.line("kept", LINE);
    boolean known =
        course.standing(EntryKind.REGISTRATION).stream()
            .anyMatch(
                entry ->
                    entry.act().actors().contains(side)
                        && number.equals(Objects.requireNonNull(entry.act().paper()).number()));
    if (known) {
      throw new Wrong(Refusal.ALREADY, "number");
    }
    NewAct act =
        proof
            .byTheText(ActKind.FILING, Modality.DONE)
            .withActors(List.of(side))
            .withName(proof.title())
            .withPaper(new Paper(null, number, null))
            .withHappened(day == null ? null : Happened.on(day));
    return new Wanted.Recorded(act, copies.orElse(null), kept, "");
  }

  private Wanted committee() throws Wrong {
    LocalDate day = typed.day("day");
    if (day == null) {
      throw new Wrong(Refusal.DAY_MISSING, "day");
    }
    if (day.isBefore(course.signed())) {
      throw new Wrong(Refusal.BEFORE_SIGNING, "day");
    }
    String minutes = typed.line("number", NUMBER);
    String place = typed.line("place", LINE);
    List<Person> people =
        typed.lines("people", WORDS).stream().map(name -> new Person(name, null, null)).toList();
    boolean over = !day.isAfter(typed.frame().today());
    NewAct act =
        proof
            .byTheClause(
                "committee", ActKind.JOINT_COMMITTEE, over ? Modality.DONE : Modality.PLANNED)
            .withActors(course.paper().pair().cities())
            .withPeople(people)
            .withPlace(place.isEmpty() ? null : place)
            .withPaper(minutes.isEmpty() ? null : new Paper(null, minutes, null))
            .withHappened(Happened.on(day));
    return Wanted.Recorded.of(act);
  }

  private Wanted promise() throws Wrong {
    String programme = typed.line("programme", LINE, Refusal.PROGRAMME_MISSING);
    String side = typed.side(course.paper().pair());
    String what = typed.line("what", WORDS / 2, Refusal.PROMISE_MISSING);
    LocalDate due = typed.day("due");
    if (due != null && due.isBefore(course.signed())) {
      throw new Wrong(Refusal.BEFORE_SIGNING, "due");
    }
    NewAct act =
        proof
            .told(ActKind.COMMITMENT, Modality.PLANNED, what, programme)
            .from(side, course.paper().pair().other(side))
            .withName(what)
            .withHappened(due == null ? null : Happened.on(due));
    return new Wanted.Recorded(act, null, "", programme);
  }

  private Wanted review() throws Wrong {
    LocalDate day = typed.pastDay("day", course.signed());
    String result = typed.line("result", WORDS, Refusal.RESULT_MISSING);
    return Wanted.Recorded.of(
        proof
            .told(ActKind.REVIEW, Modality.DONE, result, proof.title())
            .withActors(course.paper().pair().cities())
            .withHappened(Happened.on(day)));
  }

  /** By the clause when the term is over without objection, or by letters before. */
  private Wanted renewal() throws Wrong {
    TermDates dates = course.dates();
    LocalDate until = dates.until();
    LocalDate next = TermDates.next(course.terms(), dates.reckoning(), until);
    if (until == null || next == null) {
      throw new Wrong(Refusal.NO_TERM, "");
    }
    String letter = typed.line("number", NUMBER);
    LocalDate day = typed.past("day", course.signed());
    boolean over = typed.frame().today().isAfter(until);
    if (!over && letter.isEmpty()) {
      throw new Wrong(Refusal.TERM_RUNS, "number");
    }
    if (!over && day == null) {
      throw new Wrong(Refusal.DAY_MISSING, "day");
    }
    NewAct act =
        letter.isEmpty()
            ? proof.byTheClause("term", ActKind.RENEWAL, Modality.DONE)
            : proof.told(ActKind.RENEWAL, Modality.DONE, proof.title(), proof.letter(letter));
    return Wanted.Recorded.of(
        act.withForm(course.paper().form())
            .withActors(course.paper().pair().cities())
            .withPaper(letter.isEmpty() ? null : new Paper(null, letter, null))
            .withHappened(Happened.on(day == null ? until.plusDays(1) : day))
            .withUntil(next)
            .withVisibility(course.paper().visibility()));
  }

  private Wanted suspension() throws Wrong {
    LocalDate received = typed.pastDay("day", course.signed());
    Stretch freeze = course.terms().freeze();
    LocalDate from = freeze == null ? received : course.dates().reckoning().after(received, freeze);
    boolean begun = !from.isAfter(typed.frame().today());
    return Wanted.Recorded.of(
        byLetter(ActKind.SUSPENSION, begun ? Modality.DONE : Modality.PLANNED, received)
            .withChannel(channel())
            .withHappened(Happened.on(from)));
  }

  private Wanted resumption() throws Wrong {
    String side = typed.side(course.paper().pair());
    LocalDate day = typed.pastDay("day", course.signed());
    if (!course.isSuspended(side, channel())) {
      // without any suspension on record the form of the field is not there
      boolean none = course.standing(EntryKind.SUSPENSION).isEmpty();
      throw new Wrong(Refusal.NOT_SUSPENDED, none ? "" : "channel");
    }
    return Wanted.Recorded.of(
        byLetter(ActKind.RESUMPTION, Modality.DONE, day)
            .withChannel(channel())
            .withHappened(Happened.on(day)));
  }

  private Wanted notice() throws Wrong {
    if (course.notice().isPresent()) {
      throw new Wrong(Refusal.NOTICE_STANDS, "");
    }
    LocalDate received = typed.pastDay("day", course.signed());
    Stretch notice = course.terms().notice();
    if (notice == null) {
      int months =
          typed
              .number("months", MOST_MONTHS, Refusal.MONTHS)
              .orElseThrow(() -> new Wrong(Refusal.MONTHS, "months"));
      notice = new Stretch(months, Stretch.Unit.MONTH);
    }
    return Wanted.Recorded.of(
        byLetter(ActKind.ENDING, Modality.PLANNED, received)
            .withForm(course.paper().form())
            .withHappened(Happened.on(course.dates().reckoning().after(received, notice))));
  }

  /** What the notice said, now done: as of the day on which its period was over. */
  private Wanted end() throws Wrong {
    Entry notice = course.notice().orElseThrow(() -> new Wrong(Refusal.NO_NOTICE, ""));
    if (Course.effect(notice).isAfter(typed.frame().today())) {
      throw new Wrong(Refusal.NOTICE_RUNS, "");
    }
    return Wanted.Recorded.of(
        notice
            .act()
            .said()
            .withModality(Modality.DONE)
            .withSupersedes(null)
            .withVisibility(course.paper().visibility()));
  }

  private NewAct byLetter(ActKind kind, Modality modality, LocalDate received) throws Wrong {
    String side = typed.side(course.paper().pair());
    String number = typed.line("number", NUMBER);
    String reason = typed.line("reason", WORDS, Refusal.REASON_MISSING);
    return proof
        .told(kind, modality, reason, proof.letter(number))
        .from(side, course.paper().pair().other(side))
        .withPaper(number.isEmpty() ? null : new Paper(null, number, received));
  }

  private @Nullable Channel channel() {
    return Channel.of(typed.get("channel")).orElse(null);
  }
}
