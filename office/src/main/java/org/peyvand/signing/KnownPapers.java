package org.peyvand.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.signature.Finding;
import org.peyvand.signature.Finding.Kind;
import org.peyvand.signature.Hash;
import org.peyvand.signature.Trust;
import org.peyvand.signature.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which of our papers a file is, and whom its relation trusts. */
@Component
class KnownPapers {

  private final Papers papers;
  private final Trusts trusts;

  KnownPapers(Papers papers, Trusts trusts) {
    this.papers = papers;
    this.trusts = trusts;
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

  /** Whom its relation trusts. */
  Trust trust(LaidPaper paper) {
    return trusts.of(paper.paper().pair());
  }

  /** The verdict, with what only a look at the kept file can tell. */
  Verdict compared(Verdict verdict, byte[] pdf, LaidPaper paper) {
    byte[] kept = papers.file(paper.id());
    int common = Math.min(kept.length, pdf.length);
    if (Hash.of(kept, 0, common).equals(Hash.of(pdf, 0, common))) {
      return verdict;
    }
    List<Finding> findings = new ArrayList<>(verdict.findings());
    findings.add(Finding.of(Kind.NOT_AS_KEPT));
    return new Verdict(verdict.sha256(), verdict.pages(), verdict.signatures(), findings);
  }
}
