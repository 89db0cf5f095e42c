package org.peyvand.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An issuer of certificates for tests. Its signatories are called by letters. */
public final class TestCertificates {

  /** Opens every key file made here. */
  public static final String PASSWORD = "thirty-three arches";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final String name;
  private final KeyPair keys;
  private final X509Certificate certificate;

  /** A certificate and the file with its key. */
  public static final class Holder {

    private final X509Certificate certificate;
    private final byte[] pkcs12;

    Holder(X509Certificate certificate, byte[] pkcs12) {
      this.certificate = certificate;
      this.pkcs12 = pkcs12;
    }

    /** SHA-256 of the certificate, hexadecimal. */
    public String sha256() {
      try {
        return Hash.of(certificate.getEncoded());
      } catch (CertificateEncodingException e) {
        throw new IllegalStateException(e);
      }
    }

    public X509Certificate certificate() {
      return certificate;
    }

    public byte[] pkcs12() {
      return pkcs12.clone();
    }

    /** The certificate as a file that is handed over. */
    public byte[] pem() {
      return TestCertificates.pem("CERTIFICATE", encoded(certificate));
    }
  }

  /** An issuer that is valid from ten years ago to ten years from now. */
  public TestCertificates(String name) {
    this.name = name;
    this.keys = keys(true);
    Instant now = Instant.now();
    this.certificate =
        certificate(
            name,
            keys,
            name,
            keys,
            now.minus(3650, ChronoUnit.DAYS),
            now.plus(3650, ChronoUnit.DAYS),
            true);
  }

  /** The issuer's own certificate. */
  public X509Certificate certificate() {
    return certificate;
  }

  /** As a file. */
  public byte[] pem() {
    return pem("CERTIFICATE", encoded(certificate));
  }

  /** Who trusts this issuer. */
  public Trust trust() {
    return new Trust(List.of(certificate), List.of());
  }

  /** A signatory whose certificate is valid now. */
  public Holder holder(String who) {
    Instant now = Instant.now();
    return holder(who, now.minus(1, ChronoUnit.DAYS), now.plus(365, ChronoUnit.DAYS));
  }

  /** A signatory with a certificate for some time. */
  public Holder holder(String who, Instant from, Instant to) {
    KeyPair own = keys(false);
    X509Certificate made = certificate(who, own, name, keys, from, to, false);
    return new Holder(made, pkcs12(own.getPrivate(), made, certificate));
  }

  /** A signatory who vouches for himself alone. */
  public static Holder selfMade(String who) {
    KeyPair own = keys(false);
    Instant now = Instant.now();
    X509Certificate made =
        certificate(
            who, own, who, own, now.minus(1, ChronoUnit.DAYS), now.plus(9, ChronoUnit.DAYS), false);
    return new Holder(made, pkcs12(own.getPrivate(), made));
  }

  /** The issuer's list with these certificates taken back yesterday. */
  public X509CRL revoking(X509Certificate... revoked) {
    Instant now = Instant.now();
    try {
      X509v2CRLBuilder list =
          new JcaX509v2CRLBuilder(
              certificate.getSubjectX500Principal(), Date.from(now.minus(1, ChronoUnit.HOURS)));
      list.setNextUpdate(Date.from(now.plus(7, ChronoUnit.DAYS)));
      for (X509Certificate each : revoked) {
        list.addCRLEntry(
            each.getSerialNumber(),
            Date.from(now.minus(1, ChronoUnit.DAYS)),
            CRLReason.keyCompromise);
      }
      return new JcaX509CRLConverter()
          .getCRL(
              list.build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate())));
    } catch (OperatorCreationException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] pem(String kind, byte[] der) {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
    return "-----BEGIN %1$s-----\n%2$s\n-----END %1$s-----\n"
        .formatted(kind, body)
        .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
  }

  private static byte[] encoded(X509Certificate certificate) {
    try {
      return certificate.getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Issuers have RSA keys, signatories those of elliptic curves: both are met in the world. */
  private static KeyPair keys(boolean issues) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(issues ? "RSA" : "EC");
      generator.initialize(issues ? 2048 : 256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static X509Certificate certificate(
      String subject,
      KeyPair own,
      String issuer,
      KeyPair by,
      Instant from,
      Instant to,
      boolean issues) {
    try {
      JcaX509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
              new X500Principal("CN=" + issuer + ", O=Example, C=XX"),
              new BigInteger(63, RANDOM).add(BigInteger.ONE),
              Date.from(from),
              Date.from(to),
              new X500Principal("CN=" + subject + ", O=Example, C=XX"),
              own.getPublic());
      builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issues));
      builder.addExtension(
          Extension.keyUsage,
          true,
          new KeyUsage(
              issues
                  ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                  : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
      return new JcaX509CertificateConverter()
          .getCertificate(
              builder.build(new JcaContentSignerBuilder(algorithm(by)).build(by.getPrivate())));
    } catch (OperatorCreationException | GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String algorithm(KeyPair by) {
    return by.getPrivate().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
  }

  private static byte[] pkcs12(PrivateKey key, X509Certificate... chain) {
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry("key", key, PASSWORD.toCharArray(), chain);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      store.store(bytes, PASSWORD.toCharArray());
      return bytes.toByteArray();
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
