package org.peyvand.signature;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;

/**
 * Whom to believe: the certificates that both offices agreed upon, and what their issuers took
 * back.
 *
 * @param anchors issuers, or the certificates of signatories themselves
 * @param revocations revocation lists (RFC 5280, chapter 5); those inside a paper are used beside
 *     them
 */
public record Trust(List<X509Certificate> anchors, List<X509CRL> revocations) {

  /** Nobody: every signature is then one by a stranger. */
  public static final Trust NOBODY = new Trust(List.of(), List.of());

  private static final Pattern BLOCK =
      Pattern.compile("-----BEGIN ([A-Z0-9 ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

  public Trust {
    anchors = List.copyOf(anchors);
    revocations = List.copyOf(revocations);
  }

  /**
   * What a file holds: PEM with any number of certificates and revocation lists, or one of them in
   * DER. Empty if it is none of these or one of its blocks is damaged.
   */
  public static Optional<Trust> read(byte[] file) {
    List<X509Certificate> certificates = new ArrayList<>();
    List<X509CRL> lists = new ArrayList<>();
    try {
      Matcher block = BLOCK.matcher(new String(file, StandardCharsets.ISO_8859_1));
      boolean pem = false;
      while (block.find()) {
        pem = true;
        byte[] der = Base64.getMimeDecoder().decode(block.group(2));
        switch (block.group(1)) {
          case "CERTIFICATE", "X509 CERTIFICATE", "TRUSTED CERTIFICATE" ->
              certificates.add(certificate(der));
          case "X509 CRL" -> lists.add(list(der));
          default -> {
            return Optional.empty();
          }
        }
      }
      if (!pem) {
        addDer(file, certificates, lists);
      }
    } catch (CertificateException | CRLException | IllegalArgumentException damaged) {
      return Optional.empty();
    }
    return certificates.isEmpty() && lists.isEmpty()
        ? Optional.empty()
        : Optional.of(new Trust(certificates, lists));
  }

  /** Both together. */
  public Trust and(Trust other) {
    List<X509Certificate> certificates = new ArrayList<>(anchors);
    certificates.addAll(other.anchors);
    List<X509CRL> lists = new ArrayList<>(revocations);
    lists.addAll(other.revocations);
    return new Trust(certificates, lists);
  }

  /** The name in a certificate, for people: the common name, else the organisation's. */
  public static String name(X500Principal principal) {
    return Names.common(principal);
  }

  private static void addDer(byte[] der, List<X509Certificate> certificates, List<X509CRL> lists)
      throws CRLException {
    try {
      certificates.add(certificate(der));
    } catch (CertificateException noCertificate) {
      lists.add(list(der));
    }
  }

  /** One certificate from its DER. */
  static X509Certificate certificate(byte[] der) throws CertificateException {
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
  }

  /** One revocation list from its DER. */
  static X509CRL list(byte[] der) throws CRLException {
    try {
      return (X509CRL)
          CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(der));
    } catch (CertificateException e) {
      throw new IllegalStateException("every Java reads X.509", e);
    }
  }
}
