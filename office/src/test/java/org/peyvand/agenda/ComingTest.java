package org.peyvand.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Events as other modules ask for them, and what the acts tell of events. */
@OfficeTest
class ComingTest {

  private static final LocalDate DAY = LocalDate.of(2190, 8, 7);

  @Autowired KeepEvent keep;
  @Autowired Events events;
  @Autowired Coming coming;
  @Autowired Told told;
  @Autowired RecordAct record;
  @Autowired JdbcClient jdbc;

  @Test
  void aPublicEventComesForEverybodyAndANamedOneForThoseNamed() {
    StaffMember one = Browser.member(jdbc, Role.OFFICER);
    StaffMember other = Browser.member(jdbc, Role.OFFICER);
    long open = keep.add(event("open", new Visibility.Public()), null, one);
    long office = keep.add(event("office", new Visibility.Office()), null, one);
    long named = keep.add(event("named", new Visibility.Named(Set.of(one.id()))), null, one);
    assertThat(ids(coming.list(DAY, one, PageLanguage.EN, 500))).contains(open, office, named);
    assertThat(ids(coming.list(DAY, other, PageLanguage.EN, 500)))
        .contains(open, office)
        .doesNotContain(named);
    assertThat(ids(coming.listPublic(DAY, PageLanguage.EN, 500)))
        .contains(open)
        .doesNotContain(office, named);
    assertThat(events.find(named, other)).isEmpty();
    assertThat(ids(coming.list(DAY.plusDays(4), one, PageLanguage.EN, 500)))
        .doesNotContain(open, office, named);
  }

  @Test
  void theSecondOfTwoOfficersKeepsNothingAndLosesNothing() {
    StaffMember one = Browser.member(jdbc, Role.OFFICER);
    long id = keep.add(event("first", new Visibility.Public()), null, one);
    assertThat(keep.change(id, 1, event("second", new Visibility.Public()), one)).isTrue();
    assertThat(keep.change(id, 1, event("third", new Visibility.Public()), one)).isFalse();
    KeptEvent kept = events.find(id, one).orElseThrow();
    assertThat(kept.version()).isEqualTo(2);
    assertThat(kept.said().name(PageLanguage.EN)).isEqualTo("second");
    assertThat(
            jdbc.sql("select said ->> 'name_en' from agenda_event_past where event = ?")
                .param(id)
                .query(String.class)
                .list())
        .containsExactly("first");
  }

  @Test
  void anEventOfAnActIsProposedUntilSomebodyTakesIt() {
    StaffMember officer = Browser.member(jdbc, Role.OFFICER);
    Act act = recorded(fair().withVisibility(new Visibility.Public()), officer);
    assertThat(told.find(act.id()))
        .hasValueSatisfying(
            proposal -> {
              assertThat(proposal.name()).isEqualTo("The 13th fair");
              assertThat(proposal.host()).isEqualTo("isfahan");
              assertThat(proposal.on()).isEqualTo(Happened.between(DAY, DAY.plusDays(3)));
            });
    Act corrected = recorded(fair().withName("The fair").withSupersedes(act.id()), officer);
    assertThat(told.find(act.id())).isEmpty();
    assertThat(told.find(corrected.id())).isPresent();
    KeepEvent.Proof proof = new KeepEvent.Proof(act.id(), act.pair());
    keep.add(event("fair", new Visibility.Public()), proof, officer);
    assertThat(told.find(corrected.id())).as("taken as it was first told").isEmpty();
  }

  @Test
  void whatOnlyNamedPeopleMaySeeIsNotProposedAndADeniedEventNeither() {
    StaffMember officer = Browser.member(jdbc, Role.OFFICER);
    Act hidden =
        recorded(fair().withVisibility(new Visibility.Named(Set.of(officer.id()))), officer);
    Act denied = recorded(fair().withModality(Modality.DENIED), officer);
    assertThat(told.find(hidden.id())).isEmpty();
    assertThat(told.find(denied.id())).isEmpty();
  }

  @Test
  void rowsWrittenAnewFromTheActsEqualThoseKeptAllAlong() {
    StaffMember officer = Browser.member(jdbc, Role.OFFICER);
    recorded(fair(), officer);
    recorded(
        NewAct.of(Pair.of("isfahan", "havana"), ActKind.SIGNING, Modality.DONE)
            .withForm(Form.SISTER_CITY)
            .withHappened(Happened.on(LocalDate.of(2001, 5, 6)))
            .withVisibility(new Visibility.Public())
            .withEvidence(words()),
        officer);
    List<String> before = rows();
    assertThat(told.rebuild()).isEqualTo(before.size()).isPositive();
    assertThat(rows()).isEqualTo(before);
    assertThat(told.signatures(true))
        .extracting(Told.Signed::pair)
        .contains(Pair.of("isfahan", "havana"));
  }

  private List<String> rows() {
    return jdbc.sql("select t::text from agenda_told t order by 1").query(String.class).list();
  }

  private Act recorded(NewAct act, StaffMember officer) {
    return switch (record.record(List.of(act), RecordAct.ANY_POSITION, officer)) {
      case Recording.Recorded(List<Act> acts) -> acts.getFirst();
      case Recording.Refused refused -> throw new AssertionError("refused: " + refused.why());
    };
  }

  private static NewAct fair() {
    return NewAct.of(Pair.of("isfahan", "havana"), ActKind.EVENT, Modality.PLANNED)
        .withName("The 13th fair")
        .withRecipients(List.of("isfahan"))
        .withHappened(Happened.between(DAY, DAY.plusDays(3)))
        .withEvidence(words());
  }

  private static List<Evidence> words() {
    return List.of(
        new Evidence(
            "words",
            Evidence.Wording.RETOLD,
            null,
            "IMNA",
            null,
            Evidence.StatedBy.SOURCE,
            "en",
            List.of()));
  }

  private static Event event(String name, Visibility visibility) {
    return new Event(
        Map.of(PageLanguage.EN, name),
        13,
        "isfahan",
        "the fair ground",
        Happened.between(DAY, DAY.plusDays(3)),
        null,
        null,
        visibility,
        null,
        false);
  }

  private static List<Long> ids(List<Coming.Line> lines) {
    return lines.stream().map(Coming.Line::id).toList();
  }
}
