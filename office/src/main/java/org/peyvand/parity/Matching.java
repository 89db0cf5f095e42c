package org.peyvand.parity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what one body says and the other does not. */
final class Matching {

  private final BodyText one;
  private final BodyText other;
  private final List<Finding> findings;

  Matching(BodyText one, BodyText other, List<Finding> findings) {
    this.one = one;
    this.other = other;
    this.findings = findings;
  }

  /**
   * Each mention answers one; where both bodies have as many paragraphs, in the same one: "within 3
   * months" here and "within 6 months" there do not change places unseen.
   */
  void counted(Finding.Kind kind, List<Mention> here, List<Mention> there) {
    boolean aligned = one.tokens().paragraphs() == other.tokens().paragraphs();
    int paragraphs = aligned ? one.tokens().paragraphs() : 1;
    for (int p = 0; p < paragraphs; p++) {
      List<Mention> mine = aligned ? in(one, here, p) : here;
      List<Mention> theirs = aligned ? in(other, there, p) : there;
      Set<Mention> answered = new HashSet<>();
      List<Mention> left = unanswered(mine, theirs, answered);
      List<Mention> missing = new ArrayList<>(theirs);
      missing.removeIf(mention -> !mention.must() || answered.contains(mention));
      report(kind, left, withoutSoft(missing, mine, left), aligned ? p : -1);
    }
  }

  /** Whether a thing is named at all in the article, however often. */
  void named(Finding.Kind kind, List<Mention> here, List<Mention> there) {
    report(kind, absent(here, there), absent(there, here), -1);
  }

  private static List<Mention> unanswered(
      List<Mention> mine, List<Mention> theirs, Set<Mention> answered) {
    List<Mention> left = new ArrayList<>();
    for (Mention mention : mine) {
      Mention equal =
          theirs.stream()
              .filter(mention::isEqual)
              .filter(candidate -> !answered.contains(candidate))
              .min(java.util.Comparator.comparing(candidate -> !candidate.must()))
              .orElse(null);
      if (equal != null) {
        answered.add(equal);
      } else if (mention.must()) {
        left.add(mention);
      }
    }
    return left;
  }

  /** What is missing here is not missing where a soft word of ours says it. */
  private static List<Mention> withoutSoft(
      List<Mention> missing, List<Mention> mine, List<Mention> left) {
    return missing.stream()
        .filter(
            mention ->
                mine.stream()
                    .noneMatch(
                        soft -> !soft.must() && !left.contains(soft) && soft.isEqual(mention)))
        .toList();
  }

  private static List<Mention> absent(List<Mention> here, List<Mention> there) {
    List<Mention> absent = new ArrayList<>();
    for (Mention mention : here) {
      if (there.stream().noneMatch(mention::isEqual)
          && absent.stream().noneMatch(mention::isEqual)) {
        absent.add(mention);
      }
    }
    return absent;
  }

  private void report(Finding.Kind kind, List<Mention> left, List<Mention> missing, int paragraph) {
    int pairs = Math.min(left.size(), missing.size());
    for (int i = 0; i < pairs; i++) {
      findings.add(
          new Finding(
              kind,
              one.spot(left.get(i)),
              other.spot(missing.get(i)),
              left.get(i).written(),
              missing.get(i).written()));
    }
    left.subList(pairs, left.size()).forEach(m -> add(kind, one, m, other, paragraph));
    missing.subList(pairs, missing.size()).forEach(m -> add(kind, other, m, one, paragraph));
  }

  private void add(
      Finding.Kind kind, BodyText where, Mention mention, BodyText lacks, int paragraph) {
    findings.add(
        new Finding(kind, where.spot(mention), paragraph(lacks, paragraph), mention.written(), ""));
  }

  /** The paragraph where it should be, or the whole body. */
  static Spot paragraph(BodyText body, int paragraph) {
    List<int[]> all = body.paragraphs();
    return paragraph < 0 || paragraph >= all.size()
        ? body.whole()
        : new Spot(body.article(), body.language(), all.get(paragraph)[0], all.get(paragraph)[1]);
  }

  private static List<Mention> in(BodyText body, List<Mention> mentions, int paragraph) {
    return mentions.stream().filter(m -> body.paragraphAt(m.start()) == paragraph).toList();
  }
}
