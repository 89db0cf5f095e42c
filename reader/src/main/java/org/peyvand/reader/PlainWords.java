package org.peyvand.reader;

import java.io.PrintStream;
import java.util.List;
import org.peyvand.reader.claim.ActClaim;
import org.peyvand.reader.claim.CityClaim;
import org.peyvand.reader.claim.Claim;
import org.peyvand.reader.claim.ConflictClaim;
import org.peyvand.reader.claim.PersonClaim;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.RelationClaim;
import org.peyvand.reader.claim.Remark;
import org.peyvand.reader.claim.Why;
import org.peyvand.text.Span;

/** Prints a reading for people: each claim in words, beneath it the sentence that says it. */
final class PlainWords {

  private final String text;
  private final boolean explain;

  PlainWords(String text, boolean explain) {
    this.text = text;
    this.explain = explain;
  }

  void print(String file, Reading reading, PrintStream out) {
    out.println(file + ": " + reading.report().headline());
    for (Remark remark : reading.remarks()) {
      out.println("  " + sentence(remark));
    }
    reading.claims().forEach(claim -> print(claim, out));
    out.println();
  }

  private void print(Claim claim, PrintStream out) {
    String doubts =
        claim.doubts().isEmpty()
            ? ""
            : "  (look: "
                + String.join(", ", claim.doubts().stream().map(d -> d.word()).toList())
                + ")";
    out.println("  " + words(claim) + doubts);
    if (!(claim instanceof CityClaim)) {
      out.println("      " + quote(claim.spans().getFirst()));
    }
    if (explain) {
      Why why = claim.why();
      out.println("      rule " + why.rule() + ", matched " + matched(why));
      for (Why.Rejected lost : why.rejected()) {
        out.println("      not \"" + lost.value() + "\": " + lost.reason());
      }
    }
  }

  private String matched(Why why) {
    return String.join(" · ", why.matched().stream().map(this::quote).toList());
  }

  private String quote(Span span) {
    return span.in(text).replaceAll("\\s+", " ").strip();
  }

  private static String words(Claim claim) {
    return switch (claim) {
      case CityClaim city ->
          city.role() == org.peyvand.reader.claim.CityRole.PARTY
              ? city.name() + " takes part"
              : city.name() + " is mentioned";
      case PersonClaim person -> person.name() + office(person);
      case ActClaim act -> act(act);
      case RelationClaim relation ->
          String.join(" and ", relation.pair())
              + ": "
              + relation.act().word()
              + (relation.form() == null ? "" : ", " + relation.form().word());
      case ConflictClaim conflict -> "The text contradicts itself: " + conflict.about();
    };
  }

  private static String office(PersonClaim person) {
    if (person.office() == null) {
      return "";
    }
    return ", " + person.office().word() + (person.city() == null ? "" : " of " + person.city());
  }

  private static String act(ActClaim act) {
    StringBuilder words = new StringBuilder(act.kind().word());
    words.append(", ").append(act.modality().word());
    List<String> actors = act.actors().isEmpty() ? act.people() : act.actors();
    if (!actors.isEmpty()) {
      words.append(": ").append(String.join(", ", actors));
    }
    if (!act.recipients().isEmpty()) {
      words.append(" → ").append(String.join(", ", act.recipients()));
    }
    if (act.form() != null) {
      words.append(", ").append(act.form().word());
    }
    if (act.date() != null) {
      words.append(", ").append(act.date().start());
      if (!act.date().end().equals(act.date().start())) {
        words.append(" to ").append(act.date().end());
      }
    }
    if (!act.fields().isEmpty()) {
      words
          .append(", in ")
          .append(String.join(", ", act.fields().stream().map(f -> f.word()).toList()));
    }
    return words.toString();
  }

  private static String sentence(Remark remark) {
    return switch (remark) {
      case EMPTY -> "There is no text to read.";
      case NOT_TEXT -> "This is no text: perhaps a PDF or a picture under another name.";
      case OTHER_LANGUAGE -> "The language is none of Persian, Turkish, English and Arabic.";
      case NO_CITY -> "No city is named in it.";
    };
  }
}
