package org.peyvand.followup;

import java.util.List;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Visibility;
import org.peyvand.memorandum.Version;
import org.peyvand.parallel.ParallelText;
import org.peyvand.term.Terms;
import org.peyvand.text.Language;

/** New acts with the words that prove them: the signed text's own, or what the officer was told. */
record Proof(Course course, Typed typed) {

  /** The memorandum's title, in the language that its office reads first. */
  String title() {
    ParallelText text = course.version().text();
    return text.title(text.leading());
  }

  /** A letter by its number, as the source of what is told. */
  String letter(String number) {
    return number.isEmpty()
        ? typed.frame().t("followup.letter")
        : typed.frame().t("followup.letter.number", number);
  }

  /** Proved by the memorandum as such. */
  NewAct byTheText(ActKind kind, Modality modality) {
    return quoting(kind, modality, title(), course.version());
  }

  /** Proved by one of its articles; by the memorandum as such where it has no such article. */
  NewAct byTheClause(String clause, ActKind kind, Modality modality) {
    Version version = course.governing(clause).version();
    Language language = version.text().leading();
    String words =
        Terms.article(version.text(), clause)
            .map(article -> article.in(language).body())
            .filter(body -> !body.isBlank())
            .orElseGet(this::title);
    return quoting(kind, modality, words, version);
  }

  /** Told by the officer. */
  NewAct told(ActKind kind, Modality modality, String words, String source) {
    return act(
        kind,
        modality,
        new Evidence(
            words,
            Evidence.Wording.RETOLD,
            null,
            source,
            null,
            Evidence.StatedBy.OFFICER,
            typed.frame().language().code(),
            List.of()));
  }

  private NewAct quoting(ActKind kind, Modality modality, String words, Version version) {
    return act(
        kind,
        modality,
        new Evidence(
            words,
            Evidence.Wording.ORIGINAL,
            null,
            "Peyvand memoranda/"
                + version.memorandum()
                + ", v"
                + version.number()
                + ", SHA-256 "
                + version.sha256(),
            null,
            Evidence.StatedBy.OFFICER,
            version.text().leading().code(),
            List.of()));
  }

  private NewAct act(ActKind kind, Modality modality, Evidence evidence) {
    return NewAct.of(course.paper().pair(), kind, modality)
        .withEvidence(List.of(evidence))
        .withVisibility(visibility());
  }

  /** Of a public paper only what the officer marks as public is. */
  private Visibility visibility() {
    Visibility own = course.paper().visibility();
    return own instanceof Visibility.Public && !typed.has("public") ? new Visibility.Office() : own;
  }
}
