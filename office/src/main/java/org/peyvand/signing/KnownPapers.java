package org.peyvand.signing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.peyvand.signature.Finding;
import org.peyvand.signature.Finding.Kind;
import org.peyvand.signature.Hash;
import org.peyvand.signature.SignatureCheck;
import org.peyvand.signature.Trust;
import org.peyvand.signature.Verdict;
import org.peyvand.signature.VerifyPdf;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of our papers a file is, and whom its relation trusts. */
@Component
class KnownPapers {

  private final Papers papers;
  private final Trusts trusts;
  private final Certificates certificates;

  KnownPapers(Papers papers, Trusts trusts, Certificates certificates) {
    this.papers = papers;
    this.trusts = trusts;
    this.certificates = certificates;
  }

  /** The paper that was issued here and lies at this file's beginning. */
  @Transactional(readOnly = true)
  public Optional<LaidPaper> find(byte[] pdf) {
    for (int length : papers.lengths()) {
      if (length <= pdf.length) {
        Optional<LaidPaper> found = papers.findIssued(length, Hash.of(pdf, 0, length));
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * What is found of a file.
   *
   * @param paper of ours that it is, where this reader may know of it
   */
  record Judged(Verdict verdict, Optional<LaidPaper> paper) {}

  /** Judges a file by what this office knows, and by nothing that a reader may not know. */
  Judged judged(byte[] pdf, Predicate<LaidPaper> mayKnow, Instant now) {
    Optional<LaidPaper> paper = find(pdf).filter(mayKnow);
    if (paper.isPresent()) {
      Verdict own =
          certificates.checked(VerifyPdf.verify(pdf, trust(paper.get()), now), paper.get());
      return new Judged(compared(own, pdf, paper.get()), paper);
    }
    Verdict stranger = VerifyPdf.verify(pdf, Trust.NOBODY, now);
    Set<String> certificates =
        stranger.signatures().stream()
            .map(SignatureCheck::sha256)
            .filter(hash -> !hash.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
    Optional<LaidPaper> other = papers.findSignedWith(certificates).filter(mayKnow);
    return new Judged(
        other
            .map(
                known ->
                    with(
                        VerifyPdf.verify(pdf, trust(known), now),
                        Finding.of(Kind.OTHER_TEXT, known.paper().title())))
            .orElse(stranger),
        Optional.empty());
  }

  private static Verdict with(Verdict verdict, Finding finding) {
    List<Finding> findings = new ArrayList<>(verdict.findings());
    findings.add(finding);
    return new Verdict(verdict.sha256(), verdict.pages(), verdict.signatures(), findings);
  }

  /** Whom its relation trusts. */
  private Trust trust(LaidPaper paper) {
    return trusts.of(paper.paper().pair());
  }

  /** The verdict, with what only a look at the kept file can tell. */
  private Verdict compared(Verdict verdict, byte[] pdf, LaidPaper paper) {
    byte[] kept = papers.file(paper.id());
    int common = Math.min(kept.length, pdf.length);
    if (Hash.of(kept, 0, common).equals(Hash.of(pdf, 0, common))) {
      return verdict;
    }
    return with(verdict, Finding.of(Kind.NOT_AS_KEPT));
  }
}
