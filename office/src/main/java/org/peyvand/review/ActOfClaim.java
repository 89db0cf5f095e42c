package org.peyvand.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Person;
import org.peyvand.dossier.Visibility;
import org.peyvand.extraction.Controls;
import org.peyvand.intake.Report;
import org.peyvand.text.Span;

/** An accepted claim as the acts that it becomes, one in each dossier it belongs to. */
final class ActOfClaim {

  private ActOfClaim() {}

  /**
   * The acts, with the report's words as their evidence.
   *
   * @param order the claim's place among the acts of its report
   */
  static List<NewAct> of(Claim claim, Content.Deed deed, Report report, int order) {
    List<NewAct> acts = new ArrayList<>();
    Evidence evidence = evidence(claim, report);
    for (List<String> pair : deed.pairs()) {
      acts.add(
          said(deed, Pair.of(Content.plain(pair.get(0)), Content.plain(pair.get(1))))
              .withReported(report.day(), order)
              .withEvidence(List.of(evidence)));
    }
    return acts;
  }

  /** What a claim says in one dossier, before there is evidence. */
  static NewAct said(Content.Deed deed, Pair pair) {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    fields.addAll(deed.fields());
    return NewAct.of(pair, deed.kind(), deed.modality())
        .withForm(deed.form())
        .withActors(inside(deed.actors(), pair))
        .withRecipients(inside(deed.recipients(), pair))
        .withPeople(deed.people().stream().map(ActOfClaim::person).toList())
        .withPlace(deed.place())
        .withHappened(deed.happened())
        .withFields(fields)
        .withName(deed.name())
        .withChannel(deed.channel())
        .withNote(deed.note())
        .withVisibility(visibility(deed.audience()));
  }

  private static List<String> inside(List<String> cities, Pair pair) {
    return cities.stream().map(Content::plain).filter(pair::has).toList();
  }

  private static Person person(Content.Somebody somebody) {
    String city = somebody.city();
    return new Person(
        somebody.name(), somebody.office(), city == null ? null : Content.plain(city));
  }

  private static Visibility visibility(Content.Audience audience) {
    if (audience.everybody()) {
      return new Visibility.Public();
    }
    return audience.named().isEmpty()
        ? new Visibility.Office()
        : new Visibility.Named(Set.copyOf(audience.named()));
  }

  private static Evidence evidence(Claim claim, Report report) {
    boolean retold = report.about().retoldAfter() != null;
    return new Evidence(
        quotation(claim.spans(), report.text()),
        retold ? Evidence.Wording.RETOLD : Evidence.Wording.ORIGINAL,
        report.id(),
        retold ? report.about().retoldAfter() : report.about().outlet(),
        report.day(),
        report.isDayStated() ? Evidence.StatedBy.OFFICER : Evidence.StatedBy.SOURCE,
        report.language() == null ? "und" : report.language(),
        claim.spans().stream().map(s -> new Evidence.Span(s.start(), s.end())).toList());
  }

  /** The words themselves, without what would turn the order of the words around them. */
  static String quotation(List<Span> spans, String text) {
    List<String> pieces = new ArrayList<>();
    int reach = -1;
    for (Span span : spans) {
      if (span.start() >= reach) {
        pieces.add(Controls.without(span.in(text)).replaceAll("\\s+", " ").strip());
        reach = span.end();
      }
    }
    pieces.removeIf(String::isEmpty);
    return pieces.isEmpty() ? "…" : String.join(" … ", pieces);
  }
}
