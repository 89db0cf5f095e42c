package org.peyvand.review;

import static org.peyvand.dossier.ActInWords.isolated;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.city.City;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.Pair;
import org.peyvand.intake.Report;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** Claims, doubts and decisions as sentences in the page's language. */
@Component
class ClaimInWords {

  private static final int LONGEST = 160;

  private final ActInWords acts;
  private final Cities cities;

  ClaimInWords(ActInWords acts, Cities cities) {
    this.acts = acts;
    this.cities = cities;
  }

  /** The claim as a sentence without a full stop. */
  String says(Claim claim, Report report, Frame frame) {
    return switch (claim.content()) {
      case Content.Deed deed ->
          deed(deed, ActOfClaim.quotation(claim.spans(), report.text()), frame);
      case Content.Somebody somebody -> somebody(somebody, frame);
      case Content.Town town ->
          town.key() == null
              ? frame.t("review.says.new-city", isolated(town.name()))
              : frame.t(
                  "review.says.city", isolated(town.name()), city(town.key(), frame.language()));
      case Content.Clash clash ->
          frame.t(
              "review.says." + clash.kind(),
              String.join(" ≠ ", clash.readings()),
              clash.days() == null ? 0 : Math.abs(clash.days()));
    };
  }

  private String deed(Content.Deed deed, String words, Frame frame) {
    if (deed.pairs().isEmpty()) {
      List<String> named = deed.cities().stream().map(c -> city(c, frame.language())).toList();
      return frame.t(
          "review.says.bare",
          frame.t("dossier.kind." + deed.kind().token()),
          named.isEmpty() ? words : String.join(frame.t("review.comma"), named));
    }
    List<String> pair = deed.pairs().getFirst();
    Pair names = Pair.of(Content.plain(pair.get(0)), Content.plain(pair.get(1)));
    String sentence = acts.sentence(ActOfClaim.said(deed, names), frame.language());
    // Who spoke says little; what was said tells one statement from another.
    return deed.kind() == ActKind.STATEMENT
        ? frame.t("review.says.words", sentence, isolated(shortened(words)))
        : sentence;
  }

  private static String shortened(String words) {
    int length = words.codePointCount(0, words.length());
    return length <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST)).stripTrailing() + "…";
  }

  private String somebody(Content.Somebody person, Frame frame) {
    String office = person.office() == null ? "none" : frame.t("review.office." + person.office());
    return frame.t(
        "review.says.person",
        isolated(person.name()),
        office,
        person.city() == null ? "none" : city(person.city(), frame.language()));
  }

  /** A city's name on a page, also of one that the register does not have. */
  String city(String city, PageLanguage language) {
    return Content.isUnknown(city)
        ? Content.plain(city)
        : cities.find(city).map((City c) -> c.name(language)).orElse(city);
  }

  String pair(List<String> pair, Frame frame) {
    return frame.t(
        "review.pair", city(pair.get(0), frame.language()), city(pair.get(1), frame.language()));
  }

  String kind(Claim claim, Frame frame) {
    return claim.content() instanceof Content.Deed deed
        ? frame.t("dossier.kind." + deed.kind().token())
        : frame.t("review.sort." + claim.sort().token());
  }

  /** In which way it is said; empty for what is done. */
  String modality(Claim claim, Frame frame) {
    return claim.content() instanceof Content.Deed deed && deed.modality() != Modality.DONE
        ? frame.t("dossier.modality." + deed.modality().token())
        : "";
  }

  List<String> doubts(Claim claim, Frame frame) {
    List<String> sentences = new ArrayList<>();
    claim.doubts().forEach(doubt -> sentences.add(frame.t("review.doubt." + doubt)));
    boolean unknown =
        claim.content() instanceof Content.Deed deed
            && deed.cities().stream().anyMatch(Content::isUnknown);
    if (unknown && !claim.doubts().contains("new-city")) {
      sentences.add(frame.t("review.doubt.new-city"));
    }
    return sentences;
  }

  /** Why it cannot be accepted as it stands, or empty. */
  String blocked(Claim claim, Frame frame) {
    return switch (claim.content()) {
      case Content.Town town -> town.key() == null ? frame.t("review.blocked.city") : "";
      case Content.Deed deed ->
          deed.pairs().isEmpty()
              ? frame.t("review.blocked.pair")
              : deed.pairs().stream().flatMap(List::stream).anyMatch(Content::isUnknown)
                  ? frame.t("review.blocked.new-city")
                  : "";
      case Content.Somebody somebody -> "";
      case Content.Clash clash -> "";
    };
  }

  /** Who decided what and when; empty while nobody has. */
  String decided(Claim claim, Frame frame) {
    Claim.Decided decided = claim.decided();
    return decided == null
        ? ""
        : frame.t(
            "review.decided." + claim.state().token(),
            isolated(decided.name()),
            moment(decided.at(), frame));
  }

  /** What to tell an officer who decided on an older view of it. */
  String changed(Claim now, Frame frame) {
    return now.decided() == null
        ? frame.t("review.changed.followed")
        : frame.t("review.changed", decided(now, frame));
  }

  String moment(Instant at, Frame frame) {
    LocalDateTime local = LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    return frame.t(
        "review.moment",
        Days.in(frame.language()).day(local.toLocalDate()),
        frame.language().digits("%02d:%02d".formatted(local.getHour(), local.getMinute())));
  }

  /** An act of a dossier that may be the same event, with who told it. */
  SheetLine.Same same(Act act, Frame frame) {
    Evidence first = act.evidence().isEmpty() ? null : act.evidence().getFirst();
    return new SheetLine.Same(
        act.id(), acts.sentence(act.said(), frame.language()), source(first, frame));
  }

  private static String source(@Nullable Evidence evidence, Frame frame) {
    if (evidence == null) {
      return "";
    }
    String day =
        evidence.published() == null
            ? frame.t("intake.day-not-stated")
            : Days.in(frame.language()).day(evidence.published());
    return evidence.outlet() == null
        ? day
        : frame.t("review.source", isolated(evidence.outlet()), day);
  }
}
