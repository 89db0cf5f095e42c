package org.peyvand.signature;

import eu.europa.esig.dss.model.DSSException;
import eu.europa.esig.dss.token.DSSPrivateKeyEntry;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.security.KeyStore.PasswordProtection;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A signatory's key, opened for one signature and closed after it. Neither the file nor its
 * password is kept, written or said anywhere.
 */
public final class SigningKey implements AutoCloseable {

  /** What came of opening a file. */
  public sealed interface Opening {

    /** Close it when it has signed. */
    record Opened(SigningKey key) implements Opening {}

    /** There is a PKCS #12 file, but the password does not open it. */
    record WrongPassword() implements Opening {}

    /** It is no PKCS #12 file, or it holds no key, or several. */
    record NoKey() implements Opening {}
  }

  private final Pkcs12SignatureToken token;
  private final DSSPrivateKeyEntry entry;

  private SigningKey(Pkcs12SignatureToken token, DSSPrivateKeyEntry entry) {
    this.token = token;
    this.entry = entry;
  }

  /** Opens a PKCS #12 file (RFC 7292) that holds one key with its certificate. */
  public static Opening open(byte[] pkcs12, char[] password) {
    if (pkcs12.length < 2 || pkcs12[0] != 0x30) {
      return new Opening.NoKey();
    }
    Pkcs12SignatureToken token;
    try {
      token = new Pkcs12SignatureToken(pkcs12, new PasswordProtection(password));
    } catch (DSSException e) {
      return hasPasswordProblem(e) ? new Opening.WrongPassword() : new Opening.NoKey();
    }
    try {
      List<DSSPrivateKeyEntry> keys = token.getKeys();
      if (keys.size() == 1) {
        return new Opening.Opened(new SigningKey(token, keys.getFirst()));
      }
      token.close();
      return new Opening.NoKey();
    } catch (DSSException e) {
      token.close();
      return hasPasswordProblem(e) ? new Opening.WrongPassword() : new Opening.NoKey();
    }
  }

  private static boolean hasPasswordProblem(Throwable fault) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      if (each instanceof java.security.UnrecoverableKeyException
          || each instanceof javax.crypto.BadPaddingException) {
        return true;
      }
    }
    return false;
  }

  /** The signatory's certificate. */
  public X509Certificate certificate() {
    return entry.getCertificate().getCertificate();
  }

  Pkcs12SignatureToken token() {
    return token;
  }

  DSSPrivateKeyEntry entry() {
    return entry;
  }

  @Override
  public void close() {
    token.close();
  }
}
