package org.peyvand.briefing;

import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Modality;
import org.peyvand.web.Frame;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** Acts as lines of a paper. */
@Component
class ActLines {

  private final ActInWords words;

  ActLines(ActInWords words) {
    this.words = words;
  }

  /**
   * A line.
   *
   * @param quotes how many of the quotations at most
   * @param letters after which a quotation is cut, at a space, with an ellipsis
   */
  ActLine of(Act act, int quotes, int letters, Frame frame) {
    return new ActLine(
        act.id(),
        words.sentence(act.said(), frame.language()),
        act.modality() == Modality.DONE,
        act.happened(),
        act.reported(),
        act.evidence().stream().limit(quotes).map(e -> quote(e, letters)).toList());
  }

  private static ActLine.Quote quote(Evidence evidence, int letters) {
    return new ActLine.Quote(
        cut(evidence.quotation().strip(), letters),
        evidence.wording() == Evidence.Wording.ORIGINAL,
        evidence.outlet(),
        evidence.published(),
        evidence.language(),
        PageLanguage.of(evidence.language()).map(PageLanguage::direction).orElse("ltr"));
  }

  static String cut(String words, int letters) {
    if (words.length() <= letters) {
      return words;
    }
    int space = words.lastIndexOf(' ', letters);
    return words.substring(0, space > 0 ? space : letters) + " …";
  }
}
