package org.peyvand.reader;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.CityClaim;
import org.peyvand.reader.claim.Claim;
import org.peyvand.reader.claim.ClaimedDate;
import org.peyvand.reader.claim.ConflictClaim;
import org.peyvand.reader.claim.Field;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.PersonClaim;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.RelationClaim;
import org.peyvand.reader.claim.Remark;
import org.peyvand.reader.claim.ReportHeader;
import org.peyvand.reader.claim.Why;
import org.peyvand.text.Span;

/** A reading as one line of JSON, in the published format. */
public final class ReadingJson {

  private final boolean explain;

  /**
   * @param explain whether each claim carries {@code why}: its rule, matches and losing readings
   */
  public ReadingJson(boolean explain) {
    this.explain = explain;
  }

  /** One JSON object without a line break. {@code file} is the name printed with it. */
  public String line(String file, Reading reading) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("file", file);
    object.put("report", header(reading.report()));
    object.put("cities", each(reading.cities(), this::city));
    object.put("people", each(reading.people(), this::person));
    object.put("acts", each(reading.acts(), this::act));
    object.put("relations", each(reading.relations(), this::relation));
    object.put("conflicts", each(reading.conflicts(), this::conflict));
    if (!reading.remarks().isEmpty()) {
      object.put("remarks", reading.remarks().stream().map(Remark::word).toList());
    }
    return new JsonLine().value(object).toString();
  }

  private static Map<String, @Nullable Object> header(ReportHeader header) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("language", header.language());
    object.put("outlet", header.outlet());
    object.put("code", header.code());
    object.put("published", header.published());
    object.put("headline", header.headline());
    object.put("lead", header.lead());
    object.put("subheads", header.subheads());
    object.put("tags", header.tags());
    return object;
  }

  private Map<String, @Nullable Object> city(CityClaim city) {
    Map<String, @Nullable Object> object = begin(city);
    object.put("name", city.name());
    object.put("wikidata", city.wikidata());
    object.put("country", city.country());
    object.put("role", city.role().word());
    return end(object, city);
  }

  private Map<String, @Nullable Object> person(PersonClaim person) {
    Map<String, @Nullable Object> object = begin(person);
    object.put("name", person.name());
    object.put("office", person.office() == null ? null : person.office().word());
    object.put("city", person.city());
    return end(object, person);
  }

  private Map<String, @Nullable Object> act(ActClaim act) {
    Map<String, @Nullable Object> object = begin(act);
    object.put("kind", act.kind().word());
    object.put("modality", act.modality().word());
    object.put("form", form(act.form()));
    object.put("actors", act.actors());
    object.put("recipients", act.recipients());
    object.put("people", act.people());
    object.put("place", act.place());
    object.put("date", date(act.date()));
    object.put("fields", act.fields().stream().map(Field::word).toList());
    object.put("name", act.name());
    object.put("rule", act.rule());
    return end(object, act);
  }

  private Map<String, @Nullable Object> relation(RelationClaim relation) {
    Map<String, @Nullable Object> object = begin(relation);
    object.put("pair", relation.pair());
    object.put("act", relation.act().word());
    object.put("form", form(relation.form()));
    object.put("date", date(relation.date()));
    return end(object, relation);
  }

  private Map<String, @Nullable Object> conflict(ConflictClaim conflict) {
    Map<String, @Nullable Object> object = begin(conflict);
    object.put("kind", conflict.kind().word());
    object.put("about", conflict.about());
    object.put("readings", conflict.readings());
    object.put("days", conflict.days());
    object.put("claims", conflict.claims());
    return end(object, conflict);
  }

  private static Map<String, @Nullable Object> begin(Claim claim) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", claim.id());
    return object;
  }

  private Map<String, @Nullable Object> end(Map<String, @Nullable Object> object, Claim claim) {
    object.put("spans", spans(claim.spans()));
    object.put("doubts", claim.doubts().stream().map(d -> d.word()).toList());
    if (explain) {
      object.put("why", why(claim.why()));
    }
    return object;
  }

  private static Map<String, Object> why(Why why) {
    return ordered(
        "rule", why.rule(),
        "matched", spans(why.matched()),
        "rejected", each(why.rejected(), r -> ordered("value", r.value(), "reason", r.reason())));
  }

  private static @Nullable Map<String, @Nullable Object> date(@Nullable ClaimedDate date) {
    if (date == null) {
      return null;
    }
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("start", date.start());
    object.put("end", date.end());
    object.put("precision", date.precision().word());
    object.put("calendars", date.calendars());
    object.put("agree", date.agree());
    return object;
  }

  private static @Nullable String form(@Nullable Form form) {
    return form == null ? null : form.word();
  }

  private static List<List<Integer>> spans(List<Span> spans) {
    return spans.stream().map(s -> List.of(s.start(), s.end())).toList();
  }

  private static <T> List<Object> each(
      Collection<T> items, java.util.function.Function<T, Object> shape) {
    return items.stream().map(shape).toList();
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i].toString(), pairs[i + 1]);
    }
    return map;
  }
}
