package org.peyvand.signature;

import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.signature.SignatureCryptographicVerification;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.ByteRange;
import eu.europa.esig.dss.pades.validation.PAdESSignature;
import eu.europa.esig.dss.pades.validation.PDFDocumentAnalyzer;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfObjectModificationsFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.signature.AdvancedSignature;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.peyvand.signature.Finding.Kind;

/**
 * Says of a PDF who signed it and whether that holds. Three things together: the cryptography of
 * each signature (EU DSS), the way up from its certificate (RFC 5280), and a comparison of the
 * paper's states, since a later one may show what nobody signed while every signature stays valid.
 */
public final class VerifyPdf {

  /** Bytes; larger files are not opened. */
  public static final int LARGEST = 20_000_000;

  /** Pages; what has more is no memorandum. */
  public static final int MOST_PAGES = 200;

  private VerifyPdf() {}

  /**
   * Examines a file.
   *
   * @param trust whose signatures count
   * @param now the moment to judge certificates by
   */
  public static Verdict verify(byte[] pdf, Trust trust, Instant now) {
    String sha256 = Hash.of(pdf);
    if (pdf.length > LARGEST) {
      return unread(sha256, Finding.of(Kind.TOO_LARGE, LARGEST / 1_000_000));
    }
    if (!startsAsPdf(pdf)) {
      return unread(sha256, Finding.of(Kind.NOT_A_PDF));
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      int pages = document.getNumberOfPages();
      if (document.isEncrypted()) {
        return unread(sha256, Finding.of(Kind.LOCKED));
      }
      if (pages > MOST_PAGES) {
        return new Verdict(
            sha256, pages, List.of(), List.of(Finding.of(Kind.TOO_MANY_PAGES, MOST_PAGES)));
      }
      return examined(pdf, document, trust, now);
    } catch (InvalidPasswordException locked) {
      return unread(sha256, Finding.of(Kind.LOCKED));
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      return unread(sha256, Finding.of(Kind.DAMAGED));
    }
  }

  static boolean startsAsPdf(byte[] pdf) {
    return pdf.length > 8
        && pdf[0] == '%'
        && pdf[1] == 'P'
        && pdf[2] == 'D'
        && pdf[3] == 'F'
        && pdf[4] == '-';
  }

  private static Verdict unread(String sha256, Finding why) {
    return new Verdict(sha256, 0, List.of(), List.of(why));
  }

  private static Verdict examined(byte[] pdf, PDDocument document, Trust trust, Instant now)
      throws IOException {
    Set<Finding> findings = new LinkedHashSet<>(ActiveContent.in(document));
    findings.addAll(Stamps.overText(document));
    List<SignatureCheck> checks = new ArrayList<>();
    int before = 0;
    for (PAdESSignature signature : signatures(pdf)) {
      ByteRange range = signature.getPdfRevision().getByteRange();
      int end = end(range, pdf.length);
      List<Finding> since = new ArrayList<>();
      if (before > 0 && end > before) {
        since.addAll(Revisions.between(part(pdf, before), part(pdf, end)));
        findings.addAll(since);
      }
      checks.add(check(checks.size() + 1, signature, pdf, trust, now, !since.isEmpty()));
      before = Math.max(before, end);
    }
    if (checks.size() < document.getSignatureDictionaries().size()) {
      findings.add(Finding.of(Kind.DAMAGED));
    } else if (checks.isEmpty()) {
      findings.add(Finding.of(Kind.NO_SIGNATURE));
    } else if (before < pdf.length) {
      findings.addAll(Revisions.between(part(pdf, before), pdf));
      findings.add(Finding.of(Kind.BYTES_ADDED, pdf.length - before));
    }
    return new Verdict(
        Hash.of(pdf), document.getNumberOfPages(), checks, new ArrayList<>(findings));
  }

  /** In the order of signing. */
  private static List<PAdESSignature> signatures(byte[] pdf) {
    PDFDocumentAnalyzer analyzer = new PDFDocumentAnalyzer(new InMemoryDocument(pdf, "paper.pdf"));
    PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
    // We compare the states ourselves, and no page has to be drawn for it.
    DefaultPdfDifferencesFinder differences = new DefaultPdfDifferencesFinder();
    differences.setMaximalPagesAmountForVisualComparison(0);
    factory.setPdfDifferencesFinder(differences);
    DefaultPdfObjectModificationsFinder modifications = new DefaultPdfObjectModificationsFinder();
    modifications.setMaximumObjectVerificationDeepness(0);
    factory.setPdfObjectModificationsFinder(modifications);
    analyzer.setPdfObjFactory(factory);
    analyzer.setCertificateVerifier(new CommonCertificateVerifier());
    List<PAdESSignature> found = new ArrayList<>();
    for (AdvancedSignature each : analyzer.getSignatures()) {
      if (each instanceof PAdESSignature signature) {
        found.add(signature);
      }
    }
    found.sort(
        Comparator.comparingInt(each -> end(each.getPdfRevision().getByteRange(), pdf.length)));
    return found;
  }

  private static SignatureCheck check(
      int number,
      PAdESSignature signature,
      byte[] pdf,
      Trust trust,
      Instant now,
      boolean otherText) {
    Set<Finding> findings = new LinkedHashSet<>();
    ByteRange range = signature.getPdfRevision().getByteRange();
    byte[] gap = gap(range, pdf);
    Container container =
        gap == null ? new Container(false, List.of(), List.of()) : Container.read(gap);
    if (gap == null) {
      findings.add(Finding.of(Kind.COVERS_NOT_ALL));
    }
    if (otherText) {
      findings.add(Finding.of(Kind.DIFFERENT_VERSIONS, number - 1, number));
    }
    SignatureCryptographicVerification cryptography =
        signature.getSignatureCryptographicVerification();
    if (!cryptography.isReferenceDataFound() || !cryptography.isReferenceDataIntact()) {
      findings.add(Finding.of(Kind.CHANGED_BYTES));
    }
    CertificateToken token = signature.getSigningCertificateToken();
    X509Certificate certificate = token == null ? null : token.getCertificate();
    boolean sound =
        container.wellFormed()
            && cryptography.isSignatureIntact()
            && certificate != null
            && Container.names(signature.getSignerId(), certificate)
            && signature.getCandidatesForSigningCertificate().getTheCertificateValidity().isValid();
    if (!sound) {
      findings.add(Finding.of(Kind.BROKEN_SIGNATURE));
    }
    Instant claimed =
        signature.getSigningTime() == null ? null : signature.getSigningTime().toInstant();
    if (certificate != null) {
      findings.addAll(
          Chain.check(
              certificate, container.certificates(), container.lists(), trust, claimed, now));
      if (isWeak(signature)) {
        findings.add(Finding.of(Kind.WEAK, Names.common(certificate.getSubjectX500Principal())));
      }
    }
    return new SignatureCheck(
        number,
        name(signature, certificate),
        claimed,
        certificate,
        certificate == null ? "" : Hash.of(token.getEncoded()),
        end(range, pdf.length),
        new ArrayList<>(findings));
  }

  private static boolean isWeak(PAdESSignature signature) {
    return switch (signature.getDigestAlgorithm()) {
      case SHA256, SHA384, SHA512, SHA3_256, SHA3_384, SHA3_512 -> false;
      case null, default -> true;
    };
  }

  private static String name(PAdESSignature signature, @Nullable X509Certificate certificate) {
    if (certificate != null) {
      return Names.common(certificate.getSubjectX500Principal());
    }
    String said = signature.getPdfSignatureDictionary().getSignerName();
    return said == null ? "" : Names.shown(said);
  }

  /** What the signature leaves out, which may be its own bytes and nothing more; else null. */
  private static byte @Nullable [] gap(ByteRange range, byte[] pdf) {
    long from = range.getFirstPartEnd();
    long to = range.getSecondPartStart();
    long end = to + range.getSecondPartEnd();
    boolean fine =
        range.getFirstPartStart() == 0 && from > 0 && to > from && end > to && end <= pdf.length;
    if (!fine) {
      return null;
    }
    byte[] gap = Arrays.copyOfRange(pdf, (int) from, (int) to);
    return gap[0] == '<' && gap[gap.length - 1] == '>' ? gap : null;
  }

  private static int end(ByteRange range, int length) {
    long end = (long) range.getSecondPartStart() + range.getSecondPartEnd();
    return Math.clamp(end, 0, length);
  }

  private static byte[] part(byte[] pdf, int length) {
    return length == pdf.length ? pdf : Arrays.copyOf(pdf, length);
  }
}
