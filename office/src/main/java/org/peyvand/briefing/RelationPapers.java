package org.peyvand.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.agenda.Anniversaries;
import org.peyvand.agenda.Coming;
import org.peyvand.contact.Contacts;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.ActTime;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.springframework.stereotype.Component;

/** A relation's dossier as a briefing and as a handover file. */
@Component
class RelationPapers {

  /** What fits on one page. */
  private static final int LAST_CONTACTS = 5;

  private static final int LAST_WORDS = 3;
  private static final int NEXT_EVENTS = 3;
  private static final int MOST_REACH = 4;
  private static final int A_YEAR = 365;
  private static final int SHORT = 180;
  private static final int FIRST_REASONS = 4;
  private static final int ALL = 1000;
  private static final int LONG = 4000;

  private static final Set<ActKind> CONTACTS =
      Set.of(
          ActKind.CONTACT,
          ActKind.MEETING,
          ActKind.DELEGATION,
          ActKind.EVENT,
          ActKind.EXCHANGE,
          ActKind.JOINT_COMMITTEE,
          ActKind.COURTESY,
          ActKind.INVITATION,
          ActKind.SIGNING);

  private static final Set<ActKind> SAID =
      Set.of(
          ActKind.STATEMENT,
          ActKind.INTEREST,
          ActKind.COMMITMENT,
          ActKind.WELCOME,
          ActKind.PROPOSAL);

  private static final Set<ActKind> REASONS =
      Set.of(
          ActKind.PROPOSAL,
          ActKind.INTEREST,
          ActKind.EXISTING,
          ActKind.CONTACT,
          ActKind.WELCOME,
          ActKind.STATEMENT,
          ActKind.MEETING);

  private final TieFactsOf facts;
  private final ActLines lines;
  private final Coming coming;
  private final Anniversaries anniversaries;
  private final Contacts contacts;

  RelationPapers(
      TieFactsOf facts,
      ActLines lines,
      Coming coming,
      Anniversaries anniversaries,
      Contacts contacts) {
    this.coming = coming;
    this.anniversaries = anniversaries;
    this.contacts = contacts;
    this.facts = facts;
    this.lines = lines;
  }

  BriefingView briefing(Dossier dossier, StaffMember viewer, Frame frame) {
    String partner = dossier.pair().other(facts.own(dossier.pair()));
    List<Act> latest = dossier.counted().reversed();
    return new BriefingView(
        facts.of(dossier, viewer.name(), frame),
        latest.stream()
            .filter(act -> CONTACTS.contains(act.kind()) && act.modality() == Modality.DONE)
            .sorted(Comparator.comparing(act -> ActTime.day(act) == null))
            .limit(LAST_CONTACTS)
            .map(act -> lines.of(act, 0, SHORT, frame))
            .toList(),
        latest.stream()
            .filter(act -> SAID.contains(act.kind()) && act.actors().contains(partner))
            .filter(act -> act.modality() != Modality.DENIED && !act.evidence().isEmpty())
            .sorted(Comparator.comparing(act -> act.kind() != ActKind.STATEMENT))
            .limit(LAST_WORDS)
            .map(act -> lines.of(act, 1, SHORT, frame))
            .toList(),
        coming.list(dossier.pair(), frame.today(), viewer, frame.language(), NEXT_EVENTS),
        anniversaries.coming(frame.today(), A_YEAR, anniversaries.calendar()).stream()
            .filter(one -> one.signing().pair().equals(dossier.pair()))
            .limit(NEXT_EVENTS)
            .map(one -> new BriefingView.Occasion(one.day(), one.years()))
            .toList(),
        reach(dossier.pair(), partner, frame));
  }

  /** The partner's contact persons first: they are whom one is going to call. */
  private List<BriefingView.Reach> reach(Pair pair, String partner, Frame frame) {
    return contacts.list(pair).stream()
        .filter(person -> person.isValidOn(frame.today()))
        .sorted(Comparator.comparing(person -> !partner.equals(person.city())))
        .limit(MOST_REACH)
        .map(
            person ->
                new BriefingView.Reach(
                    facts.city(person.city(), frame),
                    person.name(),
                    person.role(),
                    person.telephone(),
                    person.email()))
        .toList();
  }

  HandoverView handover(Dossier dossier, String preparedBy, Frame frame) {
    List<Act> counted = dossier.counted();
    return new HandoverView(
        facts.of(dossier, preparedBy, frame),
        counted.stream()
            .filter(act -> REASONS.contains(act.kind()) && act.modality() != Modality.DENIED)
            .limit(FIRST_REASONS)
            .map(act -> lines.of(act, 1, LONG, frame))
            .toList(),
        history(counted, frame),
        dossier.standing().signings().stream()
            .map(
                signing ->
                    new HandoverView.Signed(
                        frame.t("dossier.paper." + signing.form().token()),
                        signing.on(),
                        signing.until()))
            .toList(),
        numbers(counted, frame),
        dossier.acts().stream()
            .filter(act -> dossier.replaced().contains(act.id()))
            .map(act -> lines.of(act, 0, SHORT, frame))
            .toList());
  }

  private List<HandoverView.Period> history(List<Act> counted, Frame frame) {
    Days days = Days.in(frame.language());
    Map<String, List<ActLine>> byYear = new LinkedHashMap<>();
    for (Act act : counted) {
      LocalDate day = ActTime.day(act);
      String year = day == null ? frame.t("tie.period.undated") : days.year(day);
      byYear.computeIfAbsent(year, first -> new ArrayList<>()).add(lines.of(act, ALL, LONG, frame));
    }
    return byYear.entrySet().stream()
        .map(year -> new HandoverView.Period(year.getKey(), year.getValue()))
        .toList();
  }

  private List<HandoverView.Decision> numbers(List<Act> counted, Frame frame) {
    List<HandoverView.Decision> numbers = new ArrayList<>();
    for (Act act : counted) {
      String number = act.paper() == null ? null : act.paper().number();
      if (number != null) {
        String sentence = lines.of(act, 0, SHORT, frame).sentence();
        numbers.add(new HandoverView.Decision(sentence, number, act.happened()));
      }
    }
    return numbers;
  }
}
