package org.peyvand.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Words that only this office can have written, with their hour: a seal is good for one meaning and
 * a time. Each is different, so that a compressed page does not give it away.
 */
public final class Seal {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int HEAD = 16;
  private static final int LENGTH = HEAD + 16;

  private final byte[] key;
  private final Clock clock;

  public Seal(byte[] key, Clock clock) {
    this.key = key.clone();
    this.clock = clock;
  }

  /** A seal on a meaning, URL-safe. */
  public String of(String meaning) {
    byte[] head =
        ByteBuffer.allocate(HEAD).putLong(clock.millis()).putLong(RANDOM.nextLong()).array();
    byte[] sealed = ByteBuffer.allocate(LENGTH).put(head).put(mac(head, meaning)).array();
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** Whether the text is a seal on this meaning, not older than that. */
  public boolean isOf(String meaning, @Nullable String text, Duration notOlder) {
    byte[] sealed;
    try {
      sealed = Base64.getUrlDecoder().decode(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      return false;
    }
    if (sealed.length != LENGTH) {
      return false;
    }
    byte[] head = Arrays.copyOf(sealed, HEAD);
    long age = clock.millis() - ByteBuffer.wrap(head).getLong();
    return age >= -60_000
        && age <= notOlder.toMillis()
        && MessageDigest.isEqual(mac(head, meaning), Arrays.copyOfRange(sealed, HEAD, LENGTH));
  }

  private byte[] mac(byte[] head, String meaning) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      mac.update(head);
      return Arrays.copyOf(mac.doFinal(meaning.getBytes(StandardCharsets.UTF_8)), LENGTH - HEAD);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
