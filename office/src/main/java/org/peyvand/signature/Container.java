package org.peyvand.signature;

import java.io.IOException;
import java.security.cert.CRLException;
import java.security.cert.CertificateException;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The container of one signature (CMS, RFC 5652), read strictly. It lies outside what the signature
 * covers, so everything in it that the cryptography does not vouch for must be as it can only be.
 *
 * @param wellFormed whether it is
 * @param certificates in it, as far as they can be read
 * @param lists the revocation lists in it
 */
record Container(boolean wellFormed, List<X509Certificate> certificates, List<X509CRL> lists) {

  Container {
    certificates = List.copyOf(certificates);
    lists = List.copyOf(lists);
  }

  /**
   * Reads what stands between the signed parts of a file.
   *
   * @param gap from {@code <} to {@code >}
   */
  static Container read(byte[] gap) {
    List<X509Certificate> certificates = new ArrayList<>();
    List<X509CRL> lists = new ArrayList<>();
    byte[] bytes = bytes(gap);
    if (bytes == null) {
      return new Container(false, certificates, lists);
    }
    try (ASN1InputStream in = new ASN1InputStream(bytes)) {
      ASN1Primitive whole = in.readObject();
      byte[] exact = whole.getEncoded(ASN1Encoding.DER);
      boolean fine =
          exact.length <= bytes.length
              && Arrays.equals(exact, Arrays.copyOf(bytes, exact.length))
              && isZero(bytes, exact.length);
      ContentInfo info = ContentInfo.getInstance(whole);
      SignedData data = SignedData.getInstance(info.getContent());
      for (ASN1Encodable each : set(data.getCertificates())) {
        certificates.add(Trust.certificate(each.toASN1Primitive().getEncoded(ASN1Encoding.DER)));
      }
      for (ASN1Encodable each : set(data.getCRLs())) {
        lists.add(Trust.list(each.toASN1Primitive().getEncoded(ASN1Encoding.DER)));
      }
      fine &= info.getContentType().equals(CMSObjectIdentifiers.signedData) && isStrict(data);
      return new Container(fine, certificates, lists);
    } catch (IOException | RuntimeException | CertificateException | CRLException damaged) {
      return new Container(false, certificates, lists);
    }
  }

  private static List<ASN1Encodable> set(@Nullable ASN1Set set) {
    return set == null ? List.of() : Arrays.asList(set.toArray());
  }

  /** Hexadecimal of one case, as every signing program writes it; null for anything else. */
  private static byte @Nullable [] bytes(byte[] gap) {
    if (gap.length < 4 || gap.length % 2 != 0 || gap[0] != '<' || gap[gap.length - 1] != '>') {
      return null;
    }
    byte[] bytes = new byte[gap.length / 2 - 1];
    boolean upper = false;
    boolean lower = false;
    for (int i = 1; i < gap.length - 1; i++) {
      upper |= gap[i] >= 'A' && gap[i] <= 'F';
      lower |= gap[i] >= 'a' && gap[i] <= 'f';
      int digit = gap[i] < 0 ? -1 : Character.digit(gap[i], 16);
      if (digit < 0) {
        return null;
      }
      bytes[(i - 1) / 2] |= (byte) (i % 2 == 1 ? digit << 4 : digit);
    }
    return upper && lower ? null : bytes;
  }

  private static boolean isZero(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isStrict(SignedData data) {
    ASN1Set signers = data.getSignerInfos();
    if (signers.size() != 1 || data.getDigestAlgorithms().size() != 1) {
      return false;
    }
    SignerInfo signer = SignerInfo.getInstance(signers.getObjectAt(0));
    AlgorithmIdentifier digest = signer.getDigestAlgorithm();
    return data.getVersion().intValueExact() == (hasOther(data) ? 3 : 1)
        && signer.getVersion().intValueExact() == 1
        && digest.equals(AlgorithmIdentifier.getInstance(data.getDigestAlgorithms().getObjectAt(0)))
        && isPlain(digest)
        && isPlainOrPss(signer.getDigestEncryptionAlgorithm())
        && data.getEncapContentInfo().getContentType().equals(CMSObjectIdentifiers.data)
        && data.getEncapContentInfo().getContent() == null
        && isNamed(signer);
  }

  /** RFC 5652, 5.1: attribute certificates make it version 3. */
  private static boolean hasOther(SignedData data) {
    return set(data.getCertificates()).stream()
        .anyMatch(each -> !(each.toASN1Primitive() instanceof ASN1Sequence));
  }

  private static boolean isNamed(SignerInfo signer) {
    IssuerAndSerialNumber named = IssuerAndSerialNumber.getInstance(signer.getSID().getId());
    return !X500Name.getInstance(named.getName()).toString().isEmpty();
  }

  private static boolean isPlain(AlgorithmIdentifier algorithm) {
    return algorithm.getParameters() == null || DERNull.INSTANCE.equals(algorithm.getParameters());
  }

  private static boolean isPlainOrPss(AlgorithmIdentifier algorithm) {
    return isPlain(algorithm)
        || PKCSObjectIdentifiers.id_RSASSA_PSS.equals(algorithm.getAlgorithm());
  }

  /** Whether the signer named in it is the holder of this certificate. */
  static boolean names(org.bouncycastle.cms.SignerId named, X509Certificate certificate) {
    return named.getSerialNumber() != null
        && named.getSerialNumber().equals(certificate.getSerialNumber())
        && named.getIssuer() != null
        && named
            .getIssuer()
            .equals(X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded()));
  }
}
