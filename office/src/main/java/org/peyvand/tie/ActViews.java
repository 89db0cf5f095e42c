package org.peyvand.tie;

import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Modality;
import org.peyvand.standing.Dossier;
import org.peyvand.web.Frame;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** An act with its proof, as a line of a page. */
@Component
class ActViews {

  /** Who looks: a citizen, somebody of the office, or an officer who may record. */
  enum Eye {
    CITIZEN,
    OFFICE,
    OFFICER;

    boolean ofOffice() {
      return this != CITIZEN;
    }
  }

  private final ActInWords words;

  ActViews(ActInWords words) {
    this.words = words;
  }

  String sentence(Act act, Frame frame) {
    return words.sentence(act.said(), frame.language());
  }

  /**
   * A line of the page.
   *
   * @param eye the office is told who recorded it and led to the report
   */
  TieView.Act of(Act act, Dossier dossier, Eye eye, Frame frame) {
    boolean desk = eye.ofOffice();
    boolean replaced = dossier.replaced().contains(act.id());
    return new TieView.Act(
        act.id(),
        sentence(act, frame),
        act.modality() == Modality.DONE,
        act.kind() == ActKind.STATEMENT,
        act.happened(),
        act.reported(),
        replaced,
        act.supersedes(),
        act.note(),
        desk ? frame.t("tie.recorded", act.recordedBy()) : "",
        eye == Eye.OFFICER && !replaced && act.kind() != ActKind.RULING,
        act.evidence().stream().map(evidence -> of(evidence, desk)).toList());
  }

  static TieView.Evidence of(Evidence evidence, boolean desk) {
    return new TieView.Evidence(
        evidence.quotation(),
        evidence.wording() == Evidence.Wording.ORIGINAL,
        evidence.outlet(),
        evidence.published(),
        evidence.publishedBy() == Evidence.StatedBy.OFFICER,
        evidence.language(),
        PageLanguage.of(evidence.language()).map(PageLanguage::direction).orElse("auto"),
        desk ? evidence.report() : null);
  }
}
