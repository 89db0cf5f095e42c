package org.peyvand.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.agenda.Event;
import org.peyvand.agenda.Events;
import org.peyvand.agenda.KeepEvent;
import org.peyvand.agenda.KeptEvent;
import org.peyvand.dossier.DossierChanged;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.memorandum.MarkMemorandum;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.MemorandumChanged;
import org.peyvand.memorandum.Papers;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Masthead;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Writes a signed memorandum's days into the agenda, and whether it has ended, from what its
 * dossier says; again after every act, so that a correction or a withdrawal moves them too.
 */
@Component
class KeepDates {

  private final Memoranda memoranda;
  private final Papers papers;
  private final Courses courses;
  private final EntryRows rows;
  private final KeepEvent keep;
  private final Events events;
  private final MarkMemorandum mark;
  private final Messages messages;
  private final Masthead masthead;

  KeepDates(
      Memoranda memoranda,
      Papers papers,
      Courses courses,
      EntryRows rows,
      KeepEvent keep,
      Events events,
      MarkMemorandum mark,
      Messages messages,
      Masthead masthead) {
    this.memoranda = memoranda;
    this.papers = papers;
    this.courses = courses;
    this.rows = rows;
    this.keep = keep;
    this.events = events;
    this.mark = mark;
    this.messages = messages;
    this.masthead = masthead;
  }

  /** A day to write: {@code what} names it for ever among those of its memorandum. */
  private record Dated(String what, String key, LocalDate day, Visibility visibility) {}

  @EventListener
  void dossier(DossierChanged changed) {
    memoranda.listSigned(changed.relation().pair()).forEach(this::write);
  }

  @EventListener
  void memorandum(MemorandumChanged changed) {
    Memorandum paper = memoranda.hold(changed.id());
    memoranda.listSigned(paper.pair()).stream()
        .filter(one -> one.id() == paper.id() || Objects.equals(paper.amends(), one.id()))
        .forEach(this::write);
  }

  /** In the transaction of whatever changed. */
  void write(Memorandum paper) {
    Course course = courses.find(paper).orElse(null);
    mark.ended(paper.id(), course != null && course.hasEnded());
    List<Dated> wanted = course == null ? List.of() : wanted(course);
    StaffMember writer = writer(paper);
    Map<String, Long> kept = rows.events(paper.id());
    for (Dated dated : wanted) {
      Long known = kept.get(dated.what());
      Event event = event(paper.pair(), dated, false);
      if (known != null) {
        events.find(known, writer).ifPresent(now -> change(now, event, writer));
      } else if (!dated.day().isBefore(masthead.today())) {
        rows.addEvent(paper.id(), dated.what(), keep.add(event, null, writer));
      }
    }
    kept.forEach(
        (what, known) -> {
          if (wanted.stream().noneMatch(dated -> dated.what().equals(what))) {
            events
                .find(known, writer)
                .filter(now -> !now.said().calledOff() && isToCome(now))
                .ifPresent(now -> change(now, calledOff(now.said()), writer));
          }
        });
  }

  private List<Dated> wanted(Course course) {
    List<Dated> all = new ArrayList<>();
    Visibility own = course.paper().visibility();
    Visibility office = own instanceof Visibility.Public ? new Visibility.Office() : own;
    boolean changesAnother = course.paper().amends() != null && !course.paper().addendum();
    if (!course.hasEnded() && !changesAnother) {
      add(all, "until", course.dates().until(), own);
      add(all, "object", course.dates().objectBy(), office);
      add(all, "review", course.dates().review(), own);
    }
    course
        .notice()
        .ifPresent(
            notice ->
                all.add(
                    new Dated(
                        "notice-" + notice.id(),
                        "notice",
                        Course.effect(notice),
                        notice.act().said().visibility())));
    for (Entry entry : course.standing(EntryKind.COMMITTEE)) {
      Happened on = entry.act().happened();
      if (on != null) {
        all.add(
            new Dated(
                "committee-" + entry.id(),
                "committee",
                on.start(),
                entry.act().said().visibility()));
      }
    }
    return all;
  }

  private static void add(
      List<Dated> all, String what, @Nullable LocalDate day, Visibility visibility) {
    if (day != null) {
      all.add(new Dated(what, what, day, visibility));
    }
  }

  private void change(KeptEvent now, Event event, StaffMember writer) {
    if (!now.said().equals(event)) {
      keep.change(now.id(), now.version(), event, writer);
    }
  }

  private Event event(Pair pair, Dated dated, boolean off) {
    Map<PageLanguage, String> names = new EnumMap<>(PageLanguage.class);
    for (PageLanguage language : PageLanguage.values()) {
      names.put(
          language,
          messages.text(
              language,
              "followup.event." + dated.key(),
              papers.city(pair.first(), language),
              papers.city(pair.second(), language)));
    }
    return new Event(
        names,
        null,
        null,
        null,
        Happened.on(dated.day()),
        null,
        pair,
        dated.visibility(),
        null,
        off);
  }

  private static Event calledOff(Event event) {
    return new Event(
        event.names(),
        event.edition(),
        event.host(),
        event.place(),
        event.on(),
        event.hours(),
        event.pair(),
        event.visibility(),
        event.link(),
        true);
  }

  private boolean isToCome(KeptEvent event) {
    return event.said().days().filter(on -> !on.end().isBefore(masthead.today())).isPresent();
  }

  /** Whom the journal names: the office's own program, seeing what the paper's readers see. */
  private static StaffMember writer(Memorandum paper) {
    long id =
        paper.visibility() instanceof Visibility.Named(Set<Long> people)
            ? people.iterator().next()
            : 0;
    return new StaffMember(id, "Peyvand", Set.of(Role.OFFICER));
  }
}
