package org.peyvand.instrument;

import java.time.LocalDate;
import java.util.Optional;
import org.peyvand.agenda.Anniversaries;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parity.Stretch;
import org.peyvand.signing.LaidPaper;
import org.peyvand.signing.SignedUntil;
import org.peyvand.term.Reckoning;
import org.peyvand.term.Terms;
import org.springframework.stereotype.Component;

/** The last day of the term that a memorandum's own article names, for the act of its signing. */
@Component
class SignedTerm implements SignedUntil {

  private final Memoranda memoranda;
  private final Anniversaries anniversaries;

  SignedTerm(Memoranda memoranda, Anniversaries anniversaries) {
    this.memoranda = memoranda;
    this.anniversaries = anniversaries;
  }

  @Override
  public Optional<LocalDate> until(LaidPaper laid, LocalDate signed) {
    return LayForSignature.id(laid.paper().about())
        .flatMap(memoranda::findLatest)
        .flatMap(version -> until(version.text(), signed));
  }

  private Optional<LocalDate> until(ParallelText text, LocalDate signed) {
    Stretch term = Terms.of(text).term();
    return term == null
        ? Optional.empty()
        : Optional.of(Reckoning.of(text, anniversaries.calendar()).after(signed, term));
  }
}
