package org.peyvand.signing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.signature.Finding;
import org.peyvand.signature.Finding.Kind;
import org.peyvand.signature.SignPdf;
import org.peyvand.signature.SignatureCheck;
import org.peyvand.signature.SigningKey;
import org.peyvand.signature.Trust;
import org.peyvand.signature.Verdict;
import org.peyvand.signature.VerifyPdf;
import org.peyvand.signing.Signing.Refusal;
import org.peyvand.signing.Signing.Refused;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Masthead;
import org.springframework.stereotype.Component;

/**
 * Puts a signatory's signature on a paper: made here with the key file, or elsewhere and brought
 * back. The key and its password are used once and then forgotten.
 */
@Component
public class SignPaper {

  private final Papers papers;
  private final Trusts trusts;
  private final Certificates certificates;
  private final CompletePaper complete;
  private final StampWords stamps;
  private final Masthead masthead;
  private final Clock clock;

  SignPaper(
      Papers papers,
      Trusts trusts,
      Certificates certificates,
      CompletePaper complete,
      StampWords stamps,
      Masthead masthead,
      Clock clock) {
    this.papers = papers;
    this.trusts = trusts;
    this.certificates = certificates;
    this.complete = complete;
    this.stamps = stamps;
    this.masthead = masthead;
    this.clock = clock;
  }

  /**
   * Signs here.
   *
   * @param place which of the paper's signatories, from 0
   * @param pkcs12 the key file; kept nowhere
   * @param password of the key file; overwritten when this returns
   * @param seen SHA-256 of the file that the signatory saw
   * @param confirmed SHA-256 of the certificates that the officer compared with their owners'
   */
  public Signing sign(
      LaidPaper paper,
      int place,
      byte[] pkcs12,
      char[] password,
      String seen,
      Set<String> confirmed,
      StaffMember by) {
    try {
      Refused refused = refusal(paper, seen);
      if (refused == null) {
        refused = refusal(paper, place);
      }
      if (refused != null) {
        return refused;
      }
      if (pkcs12.length == 0) {
        return Refused.because(Refusal.NO_FILE);
      }
      return switch (SigningKey.open(pkcs12, password)) {
        case SigningKey.Opening.WrongPassword w -> Refused.because(Refusal.WRONG_PASSWORD);
        case SigningKey.Opening.NoKey n -> Refused.because(Refusal.NO_KEY);
        case SigningKey.Opening.Opened(SigningKey key) -> {
          try (key) {
            yield sign(paper, place, key, confirmed, by);
          }
        }
      };
    } finally {
      Arrays.fill(password, '\0');
    }
  }

  private Signing sign(
      LaidPaper paper, int place, SigningKey key, Set<String> confirmed, StaffMember by) {
    Signatory signatory = paper.paper().signatories().get(place);
    String name = Trust.name(key.certificate().getSubjectX500Principal());
    if (!signatory.isCalled(name)) {
      return Refused.because(Refusal.NOT_THIS_SIGNATORY, name, signatory.name());
    }
    byte[] before = papers.file(paper.id());
    byte[] signed =
        SignPdf.sign(before, key, stamps.of(signatory, key.certificate()), clock.instant());
    Verdict verdict = verdict(signed, paper);
    SignatureCheck made = verdict.signatures().getLast();
    if (!made.holds()) {
      return new Refused(Refusal.CERTIFICATE, List.of(name), faults(made.findings()));
    }
    List<CompletePaper.Newly> newly =
        List.of(
            new CompletePaper.Newly(
                place, Signatory.Way.ELECTRONIC, masthead.today(), made.sha256()));
    Refused foreign = refusal(paper, newly, confirmed);
    return foreign == null ? complete.add(paper, signed, newly, by) : foreign;
  }

  /**
   * Takes back a paper that was signed with another program: the file issued here, with signatures
   * behind it and nothing else changed.
   *
   * @param seen SHA-256 of the file as the page showed it
   * @param confirmed SHA-256 of the certificates that the officer compared with their owners'
   */
  public Signing bringBack(
      LaidPaper paper, byte[] pdf, String seen, Set<String> confirmed, StaffMember by) {
    Refused refused = refusal(paper, seen);
    if (refused != null) {
      return refused;
    }
    if (pdf.length == 0) {
      return Refused.because(Refusal.NO_FILE);
    }
    byte[] before = papers.file(paper.id());
    Verdict verdict = verdict(pdf, paper);
    if (verdict.has(Kind.TOO_LARGE)) {
      return Refused.because(Refusal.TOO_LARGE);
    }
    if (verdict.has(Kind.TOO_MANY_PAGES)) {
      return Refused.because(Refusal.TOO_MANY_PAGES, String.valueOf(VerifyPdf.MOST_PAGES));
    }
    if (!startsWith(pdf, before, before.length)) {
      boolean issued = startsWith(pdf, before, paper.issuedLength());
      return Refused.because(issued ? Refusal.CHANGED_MEANWHILE : Refusal.NOT_OUR_PAPER);
    }
    int already = verdict(before, paper).signatures().size();
    List<SignatureCheck> fresh =
        verdict
            .signatures()
            .subList(Math.min(already, verdict.signatures().size()), verdict.signatures().size());
    if (fresh.isEmpty()) {
      return Refused.because(Refusal.NOTHING_NEW);
    }
    return takeBack(paper, pdf, verdict, fresh, confirmed, by);
  }

  private Signing takeBack(
      LaidPaper paper,
      byte[] pdf,
      Verdict verdict,
      List<SignatureCheck> fresh,
      Set<String> confirmed,
      StaffMember by) {
    java.util.Map<Integer, CompletePaper.Newly> signed = new java.util.LinkedHashMap<>();
    for (SignatureCheck each : fresh) {
      int place = place(paper, each.signer());
      if (place < 0) {
        return Refused.because(Refusal.NO_SIGNATORY, each.signer());
      }
      if (paper.paper().signatories().get(place).signature() != null || signed.containsKey(place)) {
        return Refused.because(Refusal.HAS_SIGNED, each.signer());
      }
      if (!each.holds()) {
        return new Refused(Refusal.CERTIFICATE, List.of(each.signer()), faults(each.findings()));
      }
      LocalDate today = masthead.today();
      signed.put(
          place, new CompletePaper.Newly(place, Signatory.Way.ELECTRONIC, today, each.sha256()));
    }
    if (!verdict.holds()) {
      return new Refused(Refusal.NOT_INTACT, List.of(), faults(verdict.findings()));
    }
    List<CompletePaper.Newly> newly = List.copyOf(signed.values());
    Refused foreign = refusal(paper, newly, confirmed);
    return foreign == null ? complete.add(paper, pdf, newly, by) : foreign;
  }

  /** Whether each certificate is the one that signs for its signatory, or confirmed to be it. */
  private @Nullable Refused refusal(
      LaidPaper paper, List<CompletePaper.Newly> newly, Set<String> confirmed) {
    List<String> open = new ArrayList<>();
    boolean all = true;
    for (CompletePaper.Newly each : newly) {
      Signatory signatory = paper.paper().signatories().get(each.place());
      String sha256 = Objects.requireNonNull(each.certificate());
      Optional<String> own = certificates.find(paper.paper().pair(), signatory);
      if (own.isPresent() && !own.get().equals(sha256)) {
        return Refused.because(Refusal.OTHER_CERTIFICATE, signatory.name(), sha256, own.get());
      }
      if (own.isEmpty()) {
        open.addAll(List.of(signatory.name(), sha256));
        all &= confirmed.contains(sha256);
      }
    }
    return all ? null : new Refused(Refusal.UNCONFIRMED_CERTIFICATE, open, List.of());
  }

  private Verdict verdict(byte[] pdf, LaidPaper paper) {
    return VerifyPdf.verify(pdf, trusts.of(paper.paper().pair()), clock.instant());
  }

  private static List<Finding> faults(List<Finding> findings) {
    return findings.stream().filter(finding -> finding.kind().isFault()).toList();
  }

  private static int place(LaidPaper paper, String signer) {
    List<Signatory> all = paper.paper().signatories();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).isCalled(signer)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] whole, byte[] beginning, int length) {
    return whole.length >= length && Arrays.equals(whole, 0, length, beginning, 0, length);
  }

  /** Why this paper cannot be signed now by whoever saw it in some state; null if it can. */
  static @Nullable Refused refusal(LaidPaper paper, String seen) {
    return switch (paper.state()) {
      case OUTDATED -> Refused.because(Refusal.OUTDATED);
      case SIGNED -> Refused.because(Refusal.IS_SIGNED);
      case OPEN ->
          Objects.equals(paper.sha256(), seen) ? null : Refused.because(Refusal.CHANGED_MEANWHILE);
    };
  }

  private static @Nullable Refused refusal(LaidPaper paper, int place) {
    List<Signatory> all = paper.paper().signatories();
    if (place < 0 || place >= all.size()) {
      return Refused.because(Refusal.NO_SUCH_SIGNATORY);
    }
    return all.get(place).signature() == null
        ? null
        : Refused.because(Refusal.HAS_SIGNED, all.get(place).name());
  }
}
