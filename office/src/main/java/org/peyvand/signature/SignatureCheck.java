package org.peyvand.signature;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One signature in a paper and whether it holds.
 *
 * @param number its place among the paper's signatures, from 1, in the order of signing
 * @param signer as the certificate names the person; what the paper itself says where there is no
 *     certificate to be read; may be empty
 * @param claimed when it says it was made; nobody but the signer vouches for that at level B
 * @param certificate the signer's, or null if none could be read
 * @param sha256 of the certificate, hexadecimal, or empty
 * @param covered how many bytes of the file it covers from the beginning on, its own excluded
 * @param findings all that is to be said against it, and what was not checked
 */
public record SignatureCheck(
    int number,
    String signer,
    @Nullable Instant claimed,
    @Nullable X509Certificate certificate,
    String sha256,
    long covered,
    List<Finding> findings) {

  public SignatureCheck {
    findings = List.copyOf(findings);
  }

  /** Whether nothing speaks against it. */
  public boolean holds() {
    return findings.stream().noneMatch(finding -> finding.kind().isFault());
  }

  /** What the certificate says of the signer beside the name; empty if nothing. */
  public List<String> more() {
    return certificate == null ? List.of() : Names.more(certificate.getSubjectX500Principal());
  }

  /** Whose name the certificate bears as its issuer; empty if there is none. */
  public String issuer() {
    return certificate == null ? "" : Names.common(certificate.getIssuerX500Principal());
  }
}
