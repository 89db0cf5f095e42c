package org.peyvand.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Period;
import org.peyvand.date.Precision;
import org.peyvand.date.TypedDate;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Paper;
import org.peyvand.dossier.Person;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Days;
import org.peyvand.web.Direction;
import org.peyvand.web.PageLanguage;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** An act as an officer types it, as typed, so that nothing is lost on a wrong field. */
record ActForm(MultiValueMap<String, String> typed, PageLanguage language) {

  private static final int MOST_PEOPLE = 12;
  private static final int LONGEST_LINE = 500;
  private static final int LONGEST_TEXT = 20_000;

  /** A new act: done, seen by the office until somebody says otherwise. */
  static ActForm empty(PageLanguage language) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    typed.add("modality", Modality.DONE.token());
    typed.add("audience", "office");
    typed.add("wording", Evidence.Wording.RETOLD.token());
    typed.add("language", language.code());
    return new ActForm(typed, language);
  }

  /** What stands now, to begin a correction from. */
  static ActForm of(Act act, PageLanguage language) {
    MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
    typed.add("kind", act.kind().token());
    typed.add("modality", act.modality().token());
    typed.add("form", act.form() == null ? "" : act.form().token());
    act.actors().forEach(city -> typed.add("actor", city));
    act.recipients().forEach(city -> typed.add("recipient", city));
    for (Person person : act.people()) {
      typed.add("person", person.name());
      typed.add("personOffice", Objects.requireNonNullElse(person.office(), ""));
      typed.add("personCity", Objects.requireNonNullElse(person.city(), ""));
    }
    Happened happened = act.happened();
    if (happened != null) {
      typed.add("start", happened.start().toString());
      typed.add("end", happened.end().equals(happened.start()) ? "" : happened.end().toString());
      typed.add("precision", happened.precision().token());
    }
    typed.add("reported", text(act.reported()));
    typed.add("until", text(act.until()));
    typed.add("place", text(act.place()));
    typed.add("name", text(act.name()));
    typed.add("channel", act.channel() == null ? "" : act.channel().token());
    Paper paper = act.paper();
    typed.add("authority", paper == null ? "" : text(paper.authority()));
    typed.add("number", paper == null ? "" : text(paper.number()));
    typed.add("requested", paper == null ? "" : text(paper.requested()));
    act.fields().stream().sorted().forEach(field -> typed.add("field", field.token()));
    typed.add("audience", audience(act.visibility()));
    if (!act.evidence().isEmpty()) {
      Evidence proof = act.evidence().getFirst();
      typed.add("words", proof.quotation());
      typed.add("wording", proof.wording().token());
      typed.add("outlet", text(proof.outlet()));
      typed.add("published", text(proof.published()));
      typed.add("language", proof.language());
    }
    return new ActForm(typed, language);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static String audience(Visibility visibility) {
    return switch (visibility) {
      case Visibility.Public p -> "public";
      case Visibility.Office o -> "office";
      case Visibility.Named n -> "named";
    };
  }

  /** As typed; empty for a field that was not. */
  String get(String field) {
    return Objects.requireNonNullElse(typed.getFirst(field), "");
  }

  boolean has(String field, String value) {
    return all(field).contains(value);
  }

  List<String> all(String field) {
    return Objects.requireNonNullElse(typed.get(field), List.<String>of());
  }

  /** The nth of several fields of one name. */
  String nth(String field, int n) {
    List<String> all = all(field);
    return n < all.size() ? all.get(n) : "";
  }

  /** How many rows of people to show: those typed and one more. */
  int rows() {
    return Math.min(MOST_PEOPLE, all("person").size() + 1);
  }

  /**
   * The act that was typed.
   *
   * @param before the act that it corrects, whose further proofs it keeps; or null
   * @param problems takes the key of a sentence for each field that is wrong
   */
  NewAct act(Pair pair, @Nullable Act before, StaffMember officer, Map<String, String> problems) {
    ActKind kind = ActKind.of(get("kind")).filter(one -> one != ActKind.RULING).orElse(null);
    if (kind == null) {
      problems.put("kind", "tie.problem.kind");
    }
    Happened happened = happened(problems);
    LocalDate published = day("published", problems);
    LocalDate reported = day("reported", problems);
    return NewAct.of(
            pair,
            kind == null ? ActKind.CONTACT : kind,
            Modality.of(get("modality")).orElse(Modality.DONE))
        .withForm(Form.of(get("form")).orElse(null))
        .withActors(cities(pair, "actor"))
        .withRecipients(cities(pair, "recipient"))
        .withPeople(people(pair, problems))
        .withPlace(line("place", problems))
        .withHappened(happened)
        .withReported(reported != null ? reported : published, order(before))
        .withUntil(day("until", problems))
        .withFields(
            all("field").stream().flatMap(f -> Field.of(f).stream()).collect(Collectors.toSet()))
        .withName(line("name", problems))
        .withChannel(Channel.of(get("channel")).orElse(null))
        .withPaper(paper(problems))
        .withNote(block("note", problems))
        .withEvidence(evidence(before, published, problems))
        .withVisibility(visibility(before, officer))
        .withSupersedes(before == null ? null : (Long) before.id())
        .withEffect(before == null ? null : before.effect());
  }

  private static int order(@Nullable Act before) {
    return before == null ? 0 : before.orderInReport();
  }

  private List<String> cities(Pair pair, String field) {
    return pair.cities().stream().filter(city -> has(field, city)).toList();
  }

  private List<Person> people(Pair pair, Map<String, String> problems) {
    List<Person> people = new ArrayList<>();
    for (int i = 0; i < Math.min(all("person").size(), MOST_PEOPLE); i++) {
      String name = flat(nth("person", i));
      if (Direction.isTurned(name)) {
        problems.put("person", "dossier.refusal.direction-controls");
      }
      if (!name.isEmpty()) {
        String office = nth("personOffice", i);
        String city = nth("personCity", i);
        people.add(
            new Person(
                name,
                office.matches("[a-z-]{3,40}") ? office : null,
                pair.has(city) ? city : null));
      }
    }
    return people;
  }

  private @Nullable Happened happened(Map<String, String> problems) {
    Period first = period("start", problems);
    Period last = period("end", problems);
    if (first == null) {
      if (last != null) {
        problems.putIfAbsent("start", "tie.problem.start");
      }
      return null;
    }
    LocalDate end = last == null ? first.end() : last.end();
    if (end.isBefore(first.start())) {
      problems.put("end", "tie.problem.end");
      return null;
    }
    return new Happened(first.start(), end, precision(first));
  }

  /** A month or year that was typed as such, else what was chosen. */
  private Happened.Precision precision(Period typedPeriod) {
    if (typedPeriod.precision() != Precision.DAY) {
      return Happened.Precision.valueOf(typedPeriod.precision().name());
    }
    return switch (get("precision")) {
      case "month" -> Happened.Precision.MONTH;
      case "year" -> Happened.Precision.YEAR;
      default -> Happened.Precision.DAY;
    };
  }

  private @Nullable Paper paper(Map<String, String> problems) {
    String authority = get("authority").matches("[a-z-]{2,60}") ? get("authority") : null;
    String number = line("number", problems);
    LocalDate requested = day("requested", problems);
    return authority == null && number == null && requested == null
        ? null
        : new Paper(authority, number, requested);
  }

  private List<Evidence> evidence(
      @Nullable Act before, @Nullable LocalDate published, Map<String, String> problems) {
    String words = block("words", problems);
    List<Evidence> all = new ArrayList<>(before == null ? List.of() : before.evidence());
    Evidence was = all.isEmpty() ? null : all.removeFirst();
    if (words == null) {
      problems.putIfAbsent("words", "dossier.refusal.no-evidence");
      return List.of();
    }
    all.addFirst(
        new Evidence(
            words,
            has("wording", "original") ? Evidence.Wording.ORIGINAL : Evidence.Wording.RETOLD,
            was == null ? null : was.report(),
            line("outlet", problems),
            published,
            was != null && Objects.equals(was.published(), published)
                ? was.publishedBy()
                : Evidence.StatedBy.OFFICER,
            PageLanguage.of(get("language")).map(PageLanguage::code).orElse(language.code()),
            was != null && was.quotation().equals(words) ? was.spans() : List.of()));
    return all;
  }

  private Visibility visibility(@Nullable Act before, StaffMember officer) {
    return switch (get("audience")) {
      case "public" -> new Visibility.Public();
      case "named" ->
          before != null && before.visibility() instanceof Visibility.Named named
              ? named
              : new Visibility.Named(Set.of(officer.id()));
      default -> new Visibility.Office();
    };
  }

  private @Nullable LocalDate day(String field, Map<String, String> problems) {
    Period period = period(field, problems);
    if (period != null && !period.isSingleDay()) {
      problems.put(field, "tie.problem.one-day");
    }
    return period == null ? null : period.end();
  }

  private @Nullable Period period(String field, Map<String, String> problems) {
    if (get(field).isBlank()) {
      return null;
    }
    return switch (Days.in(language).read(get(field))) {
      case TypedDate.Understood understood -> understood.period();
      case TypedDate.Refused(TypedDate.Reason reason, String about) -> {
        problems.put(
            field,
            reason == TypedDate.Reason.IMPOSSIBLE
                ? "tie.problem.impossible-day"
                : "tie.problem.day");
        yield null;
      }
    };
  }

  private @Nullable String line(String field, Map<String, String> problems) {
    return checked(field, flat(get(field)), LONGEST_LINE, problems).orElse(null);
  }

  private @Nullable String block(String field, Map<String, String> problems) {
    return checked(field, get(field).replace("\r\n", "\n").strip(), LONGEST_TEXT, problems)
        .orElse(null);
  }

  private static Optional<String> checked(
      String field, String text, int longest, Map<String, String> problems) {
    if (text.length() > longest) {
      problems.put(field, longest == LONGEST_LINE ? "tie.problem.long" : "tie.problem.long-text");
    } else if (Direction.isTurned(text)) {
      problems.put(field, "dossier.refusal.direction-controls");
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
