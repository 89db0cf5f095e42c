package org.peyvand.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.peyvand.signature.Finding.Kind;

class VerifyPdfTest {

  private static final TestCertificates ISSUER = new TestCertificates("Example Issuer");
  private static final TestCertificates.Holder A = ISSUER.holder("Signatory A");
  private static final TestCertificates.Holder B = ISSUER.holder("Signatory B");
  private static final byte[] PAPER = SamplePapers.paper(3);
  private static final byte[] BY_A = SamplePapers.signed(PAPER, A);
  private static final byte[] BY_BOTH = SamplePapers.signed(BY_A, B);

  private static Verdict verdict(byte[] pdf) {
    return VerifyPdf.verify(pdf, ISSUER.trust(), Instant.now());
  }

  private static void assertFound(byte[] pdf, Kind... kinds) {
    Verdict verdict = verdict(pdf);
    assertThat(verdict.holds()).as("holds: " + verdict).isFalse();
    for (Kind kind : kinds) {
      assertThat(verdict.has(kind)).as(kind + " in " + verdict).isTrue();
    }
  }

  @Test
  void twoSignaturesOneAfterTheOtherHold() {
    Verdict verdict = verdict(BY_BOTH);
    assertThat(verdict.holds()).as(verdict.toString()).isTrue();
    assertThat(verdict.signatures())
        .extracting(SignatureCheck::signer)
        .containsExactly("Signatory A", "Signatory B");
    assertThat(verdict.signatures())
        .extracting(SignatureCheck::issuer)
        .containsOnly("Example Issuer");
    assertThat(verdict.pages()).isEqualTo(3);
    assertThat(verdict.has(Kind.REVOCATION_NOT_CHECKED)).isTrue();
    assertThat(BY_A).startsWith(PAPER);
    assertThat(BY_BOTH).startsWith(BY_A);
  }

  @Test
  void aPaperWithoutSignatureDoesNotHold() {
    assertFound(PAPER, Kind.NO_SIGNATURE);
  }

  @Test
  void whatIsNoPdfIsSaidToBeNone() {
    assertFound("a letter".getBytes(java.nio.charset.StandardCharsets.UTF_8), Kind.NOT_A_PDF);
    assertFound(java.util.Arrays.copyOf(PAPER, 200), Kind.DAMAGED);
    assertFound(SamplePapers.paper(VerifyPdf.MOST_PAGES + 1), Kind.TOO_MANY_PAGES);
  }

  @Test
  void aChangedByteInTheTextIsFound() {
    byte[] forged = BY_BOTH.clone();
    int at = PAPER.length / 2;
    forged[at] ^= 1;
    Verdict verdict = verdict(forged);
    assertThat(verdict.holds()).isFalse();
    assertThat(verdict.has(Kind.CHANGED_BYTES) || verdict.has(Kind.DAMAGED)).isTrue();
  }

  @Test
  void anyFlippedBitAnywhereIsFound() {
    boolean thorough = Boolean.getBoolean("peyvand.long");
    Random random = new Random(55);
    int from = PAPER.length;
    for (int i = 0; i < (thorough ? 3000 : 60); i++) {
      byte[] forged = BY_BOTH.clone();
      // Half of them in what the signatures added, where their own containers lie uncovered.
      int at = i % 2 == 0 ? random.nextInt(forged.length) : random.nextInt(from, forged.length);
      int bit = random.nextInt(8);
      forged[at] ^= (byte) (1 << bit);
      assertThat(verdict(forged).holds()).as("byte " + at + " bit " + bit).isFalse();
    }
  }

  @Test
  void aPageChangedBehindTheSignaturesIsNamed() {
    byte[] forged =
        SamplePapers.behind(
            BY_BOTH,
            document -> {
              SamplePapers.write(document, document.getPage(1), "And a loan.");
              document.getPage(1).getCOSObject().setNeedToBeUpdated(true);
              document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            });
    Verdict verdict = verdict(forged);
    assertFound(forged, Kind.PAGE_CHANGED, Kind.BYTES_ADDED);
    assertThat(verdict.findings()).contains(Finding.of(Kind.PAGE_CHANGED, 2));
  }

  @Test
  void swappedPagesAreNamed() {
    byte[] forged =
        SamplePapers.behind(
            BY_BOTH,
            document -> {
              COSArray kids =
                  document.getDocumentCatalog().getPages().getCOSObject().getCOSArray(COSName.KIDS);
              var first = kids.get(0);
              kids.set(0, kids.get(1));
              kids.set(1, first);
              document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            });
    assertFound(forged, Kind.PAGES_SWAPPED);
    assertThat(verdict(forged).findings()).contains(Finding.of(Kind.PAGES_SWAPPED, "1, 2"));
  }

  @Test
  void anAddedPageIsNamed() {
    byte[] forged =
        SamplePapers.behind(
            BY_BOTH,
            document -> {
              document.addPage(new org.apache.pdfbox.pdmodel.PDPage());
              document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            });
    assertFound(forged, Kind.PAGES_ADDED_OR_REMOVED);
  }

  @Test
  void aFileWrittenAnewHasNoValidSignature() {
    byte[] forged = SamplePapers.anew(BY_BOTH, document -> document.removePage(2));
    assertThat(verdict(forged).holds()).isFalse();
  }

  @Test
  void aRemarkOverTheTextIsNamed() {
    assertFound(
        SamplePapers.behind(
            BY_BOTH,
            document -> {
              PDAnnotationSquare square = new PDAnnotationSquare();
              square.setRectangle(new PDRectangle(70, 730, 300, 30));
              document.getPage(0).getAnnotations().add(square);
              document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            }),
        Kind.ANNOTATION);
  }

  @Test
  void aHiddenLayerIsNamedWhetherAddedOrSigned() {
    SamplePapers.Change layer =
        document -> {
          PDOptionalContentProperties layers = new PDOptionalContentProperties();
          layers.addGroup(new PDOptionalContentGroup("other terms"));
          document.getDocumentCatalog().setOCProperties(layers);
          document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        };
    assertFound(SamplePapers.behind(BY_BOTH, layer), Kind.HIDDEN_LAYER);
    assertFound(SamplePapers.signed(SamplePapers.anew(PAPER, layer), A, B), Kind.HIDDEN_LAYER);
  }

  @Test
  void aScriptIsNamedWhetherAddedOrSigned() {
    SamplePapers.Change script =
        document -> {
          document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
          document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        };
    assertFound(SamplePapers.behind(BY_BOTH, script), Kind.SCRIPT);
    assertFound(SamplePapers.signed(SamplePapers.anew(PAPER, script), A), Kind.SCRIPT);
  }

  @Test
  void anEmbeddedFileIsNamedAndOurOwnCopyIsNot() {
    assertFound(
        SamplePapers.signed(withFile("terms.exe", "application/octet-stream"), A),
        Kind.EMBEDDED_FILE);
    assertThat(
            verdict(SamplePapers.signed(withFile("memorandum.json", "application/json"), A))
                .holds())
        .isTrue();
  }

  private static byte[] withFile(String name, String type) {
    return SamplePapers.anew(
        PAPER,
        document -> {
          PDEmbeddedFile file =
              new PDEmbeddedFile(document, new java.io.ByteArrayInputStream(new byte[] {'{', '}'}));
          file.setSubtype(type);
          PDComplexFileSpecification specification = new PDComplexFileSpecification();
          specification.setFile(name);
          specification.setFileUnicode(name);
          specification.setEmbeddedFile(file);
          PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
          tree.setNames(java.util.Map.of(name, specification));
          PDDocumentNameDictionary names =
              new PDDocumentNameDictionary(document.getDocumentCatalog());
          names.setEmbeddedFiles(tree);
          document.getDocumentCatalog().setNames(names);
        });
  }

  @Test
  void signaturesUnderTwoTextsAreNamedThoughEachIsValid() {
    byte[] changed =
        SamplePapers.behind(
            BY_A,
            document -> {
              SamplePapers.write(document, document.getPage(0), "Instead of 1: none.");
              document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
              document.getDocumentCatalog().getPages().getCOSObject().setNeedToBeUpdated(true);
            });
    byte[] forged = SamplePapers.signed(changed, B);
    assertFound(forged, Kind.DIFFERENT_VERSIONS, Kind.PAGE_CHANGED);
    assertThat(verdict(forged).has(Kind.CHANGED_BYTES)).isFalse();
  }

  @Test
  void bytesBehindTheLastSignatureAreNamed() {
    byte[] longer = java.util.Arrays.copyOf(BY_BOTH, BY_BOTH.length + 7);
    assertFound(longer, Kind.BYTES_ADDED);
  }

  @Test
  void aStampOverWordsIsNamed() {
    byte[] forged =
        SamplePapers.anew(
            PAPER,
            document -> {
              COSDictionary field = new COSDictionary();
              field.setItem(COSName.FT, COSName.SIG);
              field.setItem(COSName.SUBTYPE, COSName.WIDGET);
              field.setItem(COSName.TYPE, COSName.ANNOT);
              field.setItem(COSName.RECT, new PDRectangle(60, 700, 300, 100).getCOSArray());
              COSArray remarks = new COSArray();
              remarks.add(field);
              document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, remarks);
            });
    assertFound(SamplePapers.signed(forged, A), Kind.STAMP_OVER_TEXT);
  }

  @Test
  void aStrangerIsUntrusted() {
    TestCertificates other = new TestCertificates("Example Issuer");
    assertFound(SamplePapers.signed(PAPER, other.holder("Signatory A")), Kind.UNTRUSTED);
    assertFound(
        SamplePapers.signed(PAPER, TestCertificates.selfMade("Signatory A")), Kind.UNTRUSTED);
    TestCertificates.Holder pinned = TestCertificates.selfMade("Signatory A");
    Trust trust = Trust.read(pinned.pem()).orElseThrow();
    assertThat(VerifyPdf.verify(SamplePapers.signed(PAPER, pinned), trust, Instant.now()).holds())
        .isTrue();
    // Somebody with a certificate cannot make more of them.
    assertThat(VerifyPdf.verify(BY_A, trust, Instant.now()).has(Kind.UNTRUSTED)).isTrue();
  }

  @Test
  void expiredAndNotYetValidCertificatesAreNamed() {
    Instant now = Instant.now();
    byte[] late =
        SamplePapers.signed(
            PAPER,
            ISSUER.holder("Late", now.minus(99, ChronoUnit.DAYS), now.minus(9, ChronoUnit.DAYS)));
    assertFound(late, Kind.EXPIRED);
    byte[] early =
        SamplePapers.signed(
            PAPER,
            ISSUER.holder("Early", now.plus(9, ChronoUnit.DAYS), now.plus(99, ChronoUnit.DAYS)));
    assertFound(early, Kind.NOT_YET_VALID);
  }

  @Test
  void aRevokedCertificateIsNamed() {
    X509Certificate revoked = B.certificate();
    Trust trust = new Trust(List.of(ISSUER.certificate()), List.of(ISSUER.revoking(revoked)));
    Verdict verdict = VerifyPdf.verify(BY_BOTH, trust, Instant.now());
    assertThat(verdict.holds()).isFalse();
    assertThat(verdict.signatures().get(0).holds()).isTrue();
    assertThat(verdict.signatures().get(0).findings()).isEmpty();
    assertThat(verdict.signatures().get(1).findings())
        .extracting(Finding::kind)
        .containsExactly(Kind.REVOKED);
    // A list that the issuer did not sign says nothing.
    TestCertificates other = new TestCertificates("Example Issuer");
    Trust forged = new Trust(List.of(ISSUER.certificate()), List.of(other.revoking(revoked)));
    assertThat(VerifyPdf.verify(BY_BOTH, forged, Instant.now()).holds()).isTrue();
  }

  @Test
  void trustIsReadFromItsFiles() throws Exception {
    assertThat(Trust.read(ISSUER.pem())).contains(ISSUER.trust());
    assertThat(Trust.read(ISSUER.certificate().getEncoded())).contains(ISSUER.trust());
    byte[] list = TestCertificates.pem("X509 CRL", ISSUER.revoking().getEncoded());
    assertThat(Trust.read(list).orElseThrow().revocations()).hasSize(1);
    assertThat(Trust.read(new byte[] {1, 2})).isEmpty();
    assertThat(Trust.read(TestCertificates.pem("PRIVATE KEY", new byte[] {1}))).isEmpty();
  }

  @Test
  void aWrongPasswordAndAnotherFileAreToldApart() {
    assertThat(SigningKey.open(A.pkcs12(), "wrong".toCharArray()))
        .isInstanceOf(SigningKey.Opening.WrongPassword.class);
    assertThat(SigningKey.open(PAPER, "wrong".toCharArray()))
        .isInstanceOf(SigningKey.Opening.NoKey.class);
  }

  @Test
  @EnabledIfSystemProperty(named = "peyvand.long", matches = "true")
  void verifyingAWarmPaperTakesLessThanThreeSeconds() {
    verdict(BY_BOTH);
    long begin = System.nanoTime();
    verdict(BY_BOTH);
    Duration took = Duration.ofNanos(System.nanoTime() - begin);
    System.out.println("verified in " + took.toMillis() + " ms");
    assertThat(took).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void popplerAgrees() throws IOException, InterruptedException {
    org.junit.jupiter.api.Assumptions.assumeTrue(
        Pdfsig.isThere(), "pdfsig of poppler-utils is not installed; ./check installs it");
    assertThat(Pdfsig.of(BY_BOTH)).contains("Signature #1").contains("Signature #2");
    assertThat(Pdfsig.of(BY_BOTH).split("Signature is Valid", -1)).hasSize(3);
    byte[] forged = BY_BOTH.clone();
    forged[PAPER.length / 2] ^= 1;
    assertThat(Pdfsig.of(forged)).doesNotContain("Signature is Valid");
  }
}
