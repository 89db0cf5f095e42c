package org.peyvand.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.signature.SignPdf;
import org.peyvand.signature.SigningKey;
import org.peyvand.signature.Stamp;
import org.peyvand.signature.Trust;
import org.peyvand.signature.Verdict;
import org.peyvand.signature.VerifyPdf;

class ExamplePaperTest {

  private static byte[] signed(byte[] pdf, ExampleIssuer issuer, Stamp stamp) {
    char[] password = "example".toCharArray();
    byte[] file = issuer.keyFile(stamp.name(), password.clone());
    if (!(SigningKey.open(file, password) instanceof SigningKey.Opening.Opened(SigningKey key))) {
      throw new IllegalStateException();
    }
    try (key) {
      return SignPdf.sign(pdf, key, stamp, Instant.now());
    }
  }

  @Test
  void aPrintedPaperCanBeSignedTwiceAndHolds() throws Exception {
    ExampleIssuer issuer = new ExampleIssuer(Instant.now());
    byte[] paper = DemoPaper.print();
    byte[] once =
        signed(
            paper,
            issuer,
            new Stamp(
                "امضاکنندهٔ الف (نمونه)",
                List.of(
                    "شهردار نمونهٔ الف",
                    "امضا در ۴ آذر ۱۴۰۵",
                    "25 November 2026",
                    "صادرکنندهٔ گواهی: EXAMPLE issuer")));
    byte[] twice =
        signed(
            once,
            issuer,
            new Stamp(
                "Signatory B",
                List.of("Mayor of Example B", "Signed on 25 November 2026", "4 Azar 1405")));
    if (System.getProperty("peyvand.look") != null) {
      Files.write(Path.of(System.getProperty("peyvand.look")), twice);
    }
    Trust trust = Trust.read(issuer.pem()).orElseThrow();
    Verdict verdict = VerifyPdf.verify(twice, trust, Instant.now());
    assertThat(verdict.holds()).as(verdict.toString()).isTrue();
    assertThat(verdict.signatures()).hasSize(2);
  }
}
