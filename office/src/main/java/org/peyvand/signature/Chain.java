package org.peyvand.signature;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CRL;
import java.security.cert.X509CRLEntry;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.signature.Finding.Kind;

/** From a signer's certificate up to one that is trusted, and what the issuers took back. */
final class Chain {

  private static final int LONGEST = 8;
  private static final int DIGITAL_SIGNATURE = 0;
  private static final int NON_REPUDIATION = 1;
  private static final int SIGNS_CERTIFICATES = 5;

  private final X509Certificate signer;
  private final List<X509Certificate> embedded;
  private final Trust trust;
  private final Set<X509Certificate> pool;
  private final List<Finding> findings = new ArrayList<>();

  private Chain(X509Certificate signer, List<X509Certificate> embedded, Trust trust) {
    this.signer = signer;
    this.embedded = embedded;
    this.trust = trust;
    this.pool = new LinkedHashSet<>(trust.anchors());
    pool.addAll(embedded);
  }

  /**
   * What speaks against a signer's certificate.
   *
   * @param embedded all certificates in the signature
   * @param lists revocation lists in the signature; only those that an issuer signed count
   * @param claimed when it says that it was made, or null
   */
  static List<Finding> check(
      X509Certificate signer,
      List<X509Certificate> embedded,
      List<X509CRL> lists,
      Trust trust,
      @Nullable Instant claimed,
      Instant now) {
    Chain chain = new Chain(signer, embedded, trust);
    List<X509Certificate> path = chain.path();
    if (path.isEmpty()) {
      chain.add(Kind.UNTRUSTED, signer);
    }
    for (X509Certificate each : path.isEmpty() ? List.of(signer) : path) {
      chain.checkDays(each, claimed, now);
    }
    chain.checkUse();
    chain.checkRevocation(path, lists, now);
    chain.checkOthers();
    return List.copyOf(chain.findings);
  }

  /** From the signer to an anchor, both included; empty if there is no such path. */
  private List<X509Certificate> path() {
    List<X509Certificate> path = new ArrayList<>(List.of(signer));
    return climb(path) && isSound(path) ? path : List.of();
  }

  private boolean climb(List<X509Certificate> path) {
    X509Certificate last = path.getLast();
    if (trust.anchors().contains(last)) {
      return true;
    }
    if (path.size() >= LONGEST) {
      return false;
    }
    for (X509Certificate issuer : pool) {
      if (!path.contains(issuer) && mayIssue(issuer) && isIssuer(issuer, last)) {
        path.add(issuer);
        if (climb(path)) {
          return true;
        }
        path.removeLast();
      }
    }
    return false;
  }

  /** The rules of RFC 5280, chapter 6, but for days and revocation: these are named one by one. */
  private static boolean isSound(List<X509Certificate> path) {
    if (path.size() == 1) {
      return true;
    }
    try {
      PKIXParameters rules = new PKIXParameters(Set.of(new TrustAnchor(path.getLast(), null)));
      rules.setRevocationEnabled(false);
      Instant day = dayWithin(path);
      if (day == null) {
        return true;
      }
      rules.setDate(Date.from(day));
      CertPathValidator.getInstance("PKIX")
          .validate(
              CertificateFactory.getInstance("X.509")
                  .generateCertPath(path.subList(0, path.size() - 1)),
              rules);
      return true;
    } catch (GeneralSecurityException wrong) {
      return false;
    }
  }

  /** A moment at which all were valid, or null: then one of them is named for its days anyway. */
  private static @Nullable Instant dayWithin(List<X509Certificate> path) {
    Instant from = Instant.EPOCH;
    Instant to = Instant.MAX;
    for (X509Certificate each : path) {
      Instant begins = each.getNotBefore().toInstant();
      Instant ends = each.getNotAfter().toInstant();
      from = begins.isAfter(from) ? begins : from;
      to = ends.isBefore(to) ? ends : to;
    }
    return from.isAfter(to) ? null : from;
  }

  private void checkDays(X509Certificate each, @Nullable Instant claimed, Instant now) {
    Instant from = each.getNotBefore().toInstant();
    Instant to = each.getNotAfter().toInstant();
    if (now.isAfter(to)) {
      add(Kind.EXPIRED, each, day(to));
    } else if (now.isBefore(from)) {
      add(Kind.NOT_YET_VALID, each, day(from));
    } else if (claimed != null && (claimed.isBefore(from) || claimed.isAfter(to))) {
      add(Kind.SIGNED_OUTSIDE_VALIDITY, each);
    }
  }

  private void checkUse() {
    boolean[] uses = signer.getKeyUsage();
    if (uses != null && !uses[DIGITAL_SIGNATURE] && !uses[NON_REPUDIATION]) {
      add(Kind.NOT_FOR_SIGNING, signer);
    }
    PublicKey key = signer.getPublicKey();
    String algorithm = signer.getSigAlgName().toUpperCase(java.util.Locale.ROOT);
    boolean shortKey = key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < 2048;
    if (shortKey || algorithm.startsWith("SHA1") || algorithm.startsWith("MD")) {
      add(Kind.WEAK, signer);
    }
  }

  private void checkRevocation(List<X509Certificate> path, List<X509CRL> lists, Instant now) {
    List<X509CRL> all = new ArrayList<>(trust.revocations());
    all.addAll(lists);
    for (X509Certificate each : path.isEmpty() ? List.of(signer) : path) {
      boolean seen = false;
      boolean revoked = false;
      for (X509CRL list : all) {
        if (isOf(list, each)) {
          X509CRLEntry entry = list.getRevokedCertificate(each.getSerialNumber());
          if (entry != null && !revoked) {
            revoked = true;
            add(Kind.REVOKED, each, day(entry.getRevocationDate().toInstant()));
          }
          Date next = list.getNextUpdate();
          seen |= next == null || now.isBefore(next.toInstant());
        }
      }
      if (each.equals(signer) && !seen && !revoked) {
        add(Kind.REVOCATION_NOT_CHECKED, each);
      }
    }
  }

  private boolean isOf(X509CRL list, X509Certificate certificate) {
    if (!list.getIssuerX500Principal().equals(certificate.getIssuerX500Principal())) {
      return false;
    }
    return pool.stream()
        .filter(issuer -> issuer.getSubjectX500Principal().equals(list.getIssuerX500Principal()))
        .anyMatch(issuer -> isSigned(list, issuer));
  }

  private static boolean isSigned(X509CRL list, X509Certificate issuer) {
    try {
      list.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException notThis) {
      return false;
    }
  }

  /**
   * Certificates beside the signer's must be its issuers, whole and unchanged: what nothing vouches
   * for may have been put there, or changed, by anybody.
   */
  private void checkOthers() {
    Set<X509Certificate> known = new HashSet<>(Set.of(signer));
    List<X509Certificate> open = new ArrayList<>(List.of(signer));
    while (!open.isEmpty()) {
      X509Certificate each = open.removeLast();
      for (X509Certificate issuer : pool) {
        if (!known.contains(issuer) && isIssuer(issuer, each)) {
          known.add(issuer);
          open.add(issuer);
        }
      }
    }
    for (X509Certificate each : embedded) {
      if (!known.contains(each) || isDamaged(each)) {
        add(Kind.FOREIGN_CERTIFICATE, each);
      }
    }
  }

  private boolean isDamaged(X509Certificate each) {
    boolean twin =
        trust.anchors().stream()
            .anyMatch(
                anchor ->
                    !anchor.equals(each)
                        && anchor.getSubjectX500Principal().equals(each.getSubjectX500Principal())
                        && anchor.getPublicKey().equals(each.getPublicKey())
                        && anchor.getSerialNumber().equals(each.getSerialNumber()));
    boolean own = each.getSubjectX500Principal().equals(each.getIssuerX500Principal());
    return twin || (own && !isIssuer(each, each));
  }

  private static boolean mayIssue(X509Certificate issuer) {
    boolean[] uses = issuer.getKeyUsage();
    return issuer.getBasicConstraints() >= 0 && (uses == null || uses[SIGNS_CERTIFICATES]);
  }

  private static boolean isIssuer(X509Certificate issuer, X509Certificate of) {
    if (!issuer.getSubjectX500Principal().equals(of.getIssuerX500Principal())) {
      return false;
    }
    try {
      of.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException notThis) {
      return false;
    }
  }

  private void add(Kind kind, X509Certificate of, Object... more) {
    List<Object> about = new ArrayList<>();
    about.add(Names.common(of.getSubjectX500Principal()));
    about.addAll(List.of(more));
    findings.add(Finding.of(kind, about.toArray()));
  }

  private static String day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate().toString();
  }
}
