package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Modality;
import org.peyvand.reader.claim.Why.Rejected;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.lexicon.LanguageRules;
import org.peyvand.reader.lexicon.Lexicon;
import org.peyvand.reader.lexicon.Section;
import org.peyvand.reader.page.Zone;

/**
 * How real an act is, by the words around it. A section is a modality, or {@code none} for "say
 * nothing of it"; a line is a row of conditions which must all hold; the first row that holds
 * decides. Conditions: {@code tense=a|b}, {@code frame=a|b} (tense of the verb that frames a noun),
 * {@code next=a|b} (tense of the verb behind the head that is no converb, or {@code neg} where it
 * is denied), {@code own=CONCEPTS} (in the clause, and no verb that is not finite between it and
 * the head takes it to itself), {@code neg}, {@code head=CONCEPTS}, {@code clause=CONCEPTS}, {@code
 * sentence=CONCEPTS}, {@code before=CONCEPTS} (in the sentence, before the head), {@code
 * zone=headline}, {@code kind=KINDS}, {@code nominal}, {@code question} (the sentence asks); {@code
 * !} turns one round. A section marked {@code settled} holds rows for plans that stand: a signing
 * so planned is to be signed even where no day is named.
 */
final class ModalityTable {

  /** What the table looks at. */
  record Circumstances(
      ActKind kind,
      boolean nominal,
      Hit head,
      @Nullable Hit verb,
      Words clause,
      Words sentence,
      Zone zone,
      boolean question) {}

  /** What it decides; a null modality says that nothing is claimed. */
  record Verdict(
      @Nullable Modality modality, boolean settled, String row, List<Rejected> rejected) {}

  private final List<Row> rows = new ArrayList<>();

  private record Row(
      @Nullable Modality modality, boolean settled, String source, List<Condition> conditions) {

    boolean holds(Circumstances circumstances) {
      for (int i = 0; i < conditions.size(); i++) {
        if (!conditions.get(i).holds(circumstances)) {
          return false;
        }
      }
      return true;
    }
  }

  @FunctionalInterface
  private interface Condition {
    boolean holds(Circumstances circumstances);
  }

  ModalityTable(LanguageRules language) {
    for (Section section : language.sections("modality.txt")) {
      Modality modality = section.name().equals("none") ? null : Modality.of(section.name());
      for (String line : section.lines()) {
        List<Condition> conditions = new ArrayList<>();
        for (String each : line.split(" +", -1)) {
          conditions.add(condition(each, language.lexicon()));
        }
        rows.add(new Row(modality, section.get("settled") != null, line, conditions));
      }
    }
  }

  Verdict decide(Circumstances circumstances) {
    for (Row row : rows) {
      if (row.holds(circumstances)) {
        List<Rejected> rejected =
            row.modality == Modality.DONE
                ? List.of()
                : List.of(new Rejected("done", "the wording says: " + row.source));
        return new Verdict(row.modality, row.settled, row.source, rejected);
      }
    }
    return new Verdict(null, false, "no row holds", List.of());
  }

  private static Condition condition(String source, Lexicon lexicon) {
    if (source.startsWith("!")) {
      Condition inner = condition(source.substring(1), lexicon);
      return c -> !inner.holds(c);
    }
    int equals = source.indexOf('=');
    String name = equals < 0 ? source : source.substring(0, equals);
    String value = equals < 0 ? "" : source.substring(equals + 1);
    Set<String> words = Set.of(value.split("\\|", -1));
    int[] concepts = Pattern.concepts(value, lexicon);
    return switch (name) {
      case "always" -> c -> true;
      case "nominal" -> Circumstances::nominal;
      case "question" -> Circumstances::question;
      case "tense" -> c -> !c.nominal() && words.contains(attribute(c.head(), "tense"));
      case "frame" -> c -> words.contains(attribute(c.verb(), "tense"));
      case "next" -> c -> isNext(c.sentence().hits(), c.head(), words, lexicon.concept("verb"));
      case "person" -> c -> words.contains(attribute(c.verb(), "person"));
      case "neg" -> c -> !attribute(c.nominal() ? c.verb() : c.head(), "neg").isEmpty();
      case "head" -> c -> Pattern.any(c.head(), concepts);
      case "kind" -> c -> words.contains(c.kind().word());
      case "zone" -> c -> words.contains(c.zone().name().toLowerCase(java.util.Locale.ROOT));
      case "clause" -> c -> c.clause().any(concepts);
      case "own" -> c -> isOwn(c.clause(), concepts, c.head(), lexicon.concept("hold"));
      case "sentence" -> c -> c.sentence().any(concepts);
      case "before" -> c -> before(c.sentence(), concepts, c.head().from());
      case "just-before" -> c -> close(c.sentence(), concepts, c.head().from());
      case "just-behind" -> c -> behind(c.sentence(), concepts, c.head().to());
      default -> throw new IllegalStateException("no such condition: " + source);
    };
  }

  private static String attribute(@Nullable Hit hit, String name) {
    String value = hit == null ? null : hit.get(name);
    return value == null ? "" : value;
  }

  private static boolean before(Words words, int[] concepts, int before) {
    if (!words.any(concepts)) {
      return false;
    }
    for (Hit hit : words.hits()) {
      if (hit.from() < before && Pattern.any(hit, concepts)) {
        return true;
      }
    }
    return false;
  }

  /** "Talks that began last year | were signed": the year is that of the first verb behind it. */
  private static boolean isOwn(Words words, int[] concepts, Hit head, int hold) {
    if (!words.any(concepts)) {
      return false;
    }
    boolean own = false;
    for (Hit hit : words.hits()) {
      String tense = hit.get("tense");
      boolean takes = tense != null && tense.equals("participle") && !hit.has(hold);
      if (takes && hit.from() < head.from()) {
        own = false;
      }
      own |= Pattern.any(hit, concepts);
    }
    return own;
  }

  private static boolean isNext(List<Hit> hits, Hit head, Set<String> words, int verb) {
    for (Hit hit : hits) {
      String tense = hit.from() >= head.to() && hit.has(verb) ? hit.get("tense") : null;
      if (tense != null && !tense.equals("converb")) {
        return words.contains(tense) || (words.contains("neg") && hit.get("neg") != null);
      }
    }
    return false;
  }

  /** At most two tokens behind the head. */
  private static boolean behind(Words words, int[] concepts, int end) {
    if (!words.any(concepts)) {
      return false;
    }
    for (Hit hit : words.hits()) {
      if (hit.from() >= end && hit.from() - end <= 1 && Pattern.any(hit, concepts)) {
        return true;
      }
    }
    return false;
  }

  /** At most four tokens before the head. */
  private static boolean close(Words words, int[] concepts, int head) {
    if (!words.any(concepts)) {
      return false;
    }
    for (Hit hit : words.hits()) {
      if (hit.to() <= head && head - hit.to() <= 4 && Pattern.any(hit, concepts)) {
        return true;
      }
    }
    return false;
  }
}
