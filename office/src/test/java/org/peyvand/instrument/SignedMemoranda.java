package org.peyvand.instrument;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.assent.RecordAssent;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Visibility;
import org.peyvand.drafting.DraftFromDossier;
import org.peyvand.memorandum.BeginMemorandum;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.NewMemorandum;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.signing.ByHand;
import org.peyvand.signing.LaidPaper;
import org.peyvand.signing.Papers;
import org.peyvand.signing.Signing;
import org.peyvand.staff.StaffMember;
import org.peyvand.text.Language;
import org.springframework.stereotype.Component;

/** Memoranda made from the library and signed by hand, for tests of what follows. */
@Component
public class SignedMemoranda {

  private final BeginMemorandum begin;
  private final DraftFromDossier draft;
  private final RecordAssent assent;
  private final LayForSignature lay;
  private final Memoranda memoranda;
  private final Papers papers;
  private final ByHand hand;

  SignedMemoranda(
      BeginMemorandum begin,
      DraftFromDossier draft,
      RecordAssent assent,
      LayForSignature lay,
      Memoranda memoranda,
      Papers papers,
      ByHand hand) {
    this.begin = begin;
    this.draft = draft;
    this.assent = assent;
    this.lay = lay;
    this.memoranda = memoranda;
    this.papers = papers;
    this.hand = hand;
  }

  /** Isfahan's with another city, in Persian and English, public. */
  public Memorandum with(
      String partner, @Nullable Language prevailing, LocalDate signed, StaffMember by)
      throws IOException {
    Pair pair = Pair.of("isfahan", partner);
    ParallelText text =
        draft.draft(
            new DraftFromDossier.Wish(
                "isfahan",
                partner,
                Form.SISTER_CITY,
                List.of(Language.FA, Language.EN),
                prevailing),
            List.of());
    var begun =
        begin.begin(
            new NewMemorandum(pair, Form.SISTER_CITY, null, false, false, new Visibility.Public()),
            withHolders(text),
            "isfahan",
            "",
            by);
    return sign(((BeginMemorandum.Outcome.Begun) begun).id(), signed, by);
  }

  /** Agrees upon a draft and has it signed. */
  public Memorandum sign(long id, LocalDate signed, StaffMember by) throws IOException {
    Memorandum paper = memoranda.find(id, by).orElseThrow();
    if (assent.agree(paper, paper.latest(), signed, by).isPresent()
        || !(lay.lay(memoranda.find(id, by).orElseThrow(), by)
            instanceof LayForSignature.Outcome.Laid(long laid))) {
      throw new AssertionError("not laid out");
    }
    LaidPaper waiting = papers.find(laid, by).orElseThrow();
    if (!(hand.sign(waiting, signed, by) instanceof Signing.Signed)) {
      throw new AssertionError("not signed");
    }
    return memoranda.find(id, by).orElseThrow();
  }

  private static ParallelText withHolders(ParallelText text) {
    return new ParallelText(
        text.languages(),
        text.prevailing(),
        text.parties().stream()
            .map(
                party ->
                    new Party(
                        party.city(),
                        party.name(),
                        party.office(),
                        Map.of(
                            Language.FA,
                            "نمونه " + party.city(),
                            Language.EN,
                            "Signatory " + party.city())))
            .toList(),
        text.title(),
        text.opening(),
        text.articles());
  }
}
