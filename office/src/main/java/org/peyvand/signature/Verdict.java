package org.peyvand.signature;

import java.util.List;

/**
 * What a paper's examination came to.
 *
 * @param sha256 of the whole file, hexadecimal
 * @param pages how many it has; 0 if it could not be read
 * @param signatures in the order of signing
 * @param findings about the paper as a whole
 */
public record Verdict(
    String sha256, int pages, List<SignatureCheck> signatures, List<Finding> findings) {

  public Verdict {
    signatures = List.copyOf(signatures);
    findings = List.copyOf(findings);
  }

  /** Whether it is signed, and every signature is intact and trusted. */
  public boolean holds() {
    return !signatures.isEmpty()
        && signatures.stream().allMatch(SignatureCheck::holds)
        && findings.stream().noneMatch(finding -> finding.kind().isFault());
  }

  /** Whether a kind of finding is anywhere in it. */
  public boolean has(Finding.Kind kind) {
    return findings.stream().anyMatch(finding -> finding.kind() == kind)
        || signatures.stream()
            .flatMap(signature -> signature.findings().stream())
            .anyMatch(finding -> finding.kind() == kind);
  }
}
