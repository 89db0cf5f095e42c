package org.peyvand.secret;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps a text so that only who has the office's key reads it: AES-256 in Galois/Counter Mode with
 * a random 96-bit nonce in front (NIST SP 800-38D). A changed byte is noticed.
 */
public final class Safe {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;

  /**
   * A safe with its key.
   *
   * @param key 32 bytes, such as {@link Secrets#get}
   */
  public Safe(byte[] key) {
    this.key = new SecretKeySpec(key, "AES");
  }

  /** Locks a text away. */
  public byte[] lock(String text) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] body =
          cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
      byte[] locked = Arrays.copyOf(nonce, NONCE + body.length);
      System.arraycopy(body, 0, locked, NONCE, body.length);
      return locked;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The text again; empty if it was locked with another key or changed since. */
  public Optional<String> open(byte[] locked) {
    if (locked.length <= NONCE) {
      return Optional.empty();
    }
    try {
      byte[] text =
          cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(locked, NONCE))
              .doFinal(locked, NONCE, locked.length - NONCE);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException wrongKeyOrBytes) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    return cipher;
  }
}
