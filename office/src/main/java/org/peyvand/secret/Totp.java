package org.peyvand.secret;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Time-based one-time codes after RFC 6238 as authenticator applications read them: HMAC-SHA-1, six
 * digits, steps of 30 seconds.
 */
public final class Totp {

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final long STEP = 30;

  private final byte[] secret;

  public Totp(byte[] secret) {
    this.secret = secret.clone();
  }

  /** With 160 random bits, as RFC 4226 recommends. */
  public static Totp random() {
    byte[] secret = new byte[20];
    new SecureRandom().nextBytes(secret);
    return new Totp(secret);
  }

  /**
   * Reads what {@link #base32} wrote.
   *
   * @throws IllegalArgumentException for other characters
   */
  public static Totp ofBase32(String text) {
    byte[] secret = new byte[text.length() * 5 / 8];
    int held = 0;
    int bits = 0;
    int at = 0;
    for (int i = 0; i < text.length(); i++) {
      int value = BASE32.indexOf(text.charAt(i));
      if (value < 0) {
        throw new IllegalArgumentException("not base 32");
      }
      held = (held << 5) | value;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        secret[at++] = (byte) (held >> bits);
      }
    }
    return new Totp(secret);
  }

  public byte[] secret() {
    return secret.clone();
  }

  /** The code of a moment given in seconds of the Unix epoch. */
  public String code(long epochSecond) {
    return atStep(Math.floorDiv(epochSecond, STEP));
  }

  /** The step whose code this is: the present one, or one before or after for slow clocks. */
  public OptionalLong step(String code, long epochSecond) {
    long now = Math.floorDiv(epochSecond, STEP);
    OptionalLong found = OptionalLong.empty();
    for (long step = now - 1; step <= now + 1; step++) {
      if (atStep(step).equals(code)) {
        found = OptionalLong.of(step);
      }
    }
    return found;
  }

  /** RFC 4648 base 32 without padding: what a person types into the application. */
  public String base32() {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte b : secret) {
      held = (held << 8) | (b & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt((held >> bits) & 31));
      }
    }
    return bits == 0
        ? text.toString()
        : text.append(BASE32.charAt((held << (5 - bits)) & 31)).toString();
  }

  private String atStep(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
      int offset = hash[hash.length - 1] & 15;
      int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
      return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
