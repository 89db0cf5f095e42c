package org.peyvand.signing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.signature.Hash;
import org.peyvand.signing.Signing.Refusal;
import org.peyvand.signing.Signing.Refused;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Masthead;
import org.springframework.stereotype.Component;

/** Notes that a paper was signed by hand, with its scan. */
@Component
class RecordInk {

  /** Bytes of a scan. */
  static final int LARGEST = 20_000_000;

  private final CompletePaper complete;
  private final Masthead masthead;

  RecordInk(CompletePaper complete, Masthead masthead) {
    this.complete = complete;
    this.masthead = masthead;
  }

  /**
   * Keeps a scan.
   *
   * @param name of the file, safe to show
   * @param places which signatories signed, from 0
   * @param at where
   * @param on when, or null if what was typed is no day
   */
  Signing record(
      LaidPaper paper,
      String name,
      byte[] bytes,
      Set<Integer> places,
      String at,
      @Nullable LocalDate on,
      String seen,
      StaffMember by) {
    Refused refused = SignPaper.refusal(paper, seen);
    if (refused != null) {
      return refused;
    }
    if (bytes.length == 0) {
      return Refused.because(Refusal.NO_FILE);
    }
    if (bytes.length > LARGEST) {
      return Refused.because(Refusal.TOO_LARGE);
    }
    String type = Scan.mediaType(bytes);
    if (type == null) {
      return Refused.because(Refusal.NOT_A_SCAN);
    }
    if (at.isBlank() || at.length() > 120) {
      return Refused.because(Refusal.NO_PLACE);
    }
    if (on == null) {
      return Refused.because(Refusal.NO_DAY);
    }
    if (on.isAfter(masthead.today())) {
      return Refused.because(Refusal.FUTURE_DAY);
    }
    List<CompletePaper.Newly> signatures = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int place : places) {
      if (place < 0 || place >= paper.paper().signatories().size()) {
        return Refused.because(Refusal.NO_SUCH_SIGNATORY);
      }
      Signatory signatory = paper.paper().signatories().get(place);
      if (signatory.signature() != null) {
        return Refused.because(Refusal.HAS_SIGNED, signatory.name());
      }
      signatures.add(new CompletePaper.Newly(place, Signatory.Way.INK, on, null));
      names.add(signatory.name());
    }
    if (signatures.isEmpty()) {
      return Refused.because(Refusal.NOBODY_NAMED);
    }
    Scan scan = new Scan(0, name, type, Hash.of(bytes), at.strip(), on, names);
    return complete.addInk(paper, scan, bytes, signatures, by);
  }
}
