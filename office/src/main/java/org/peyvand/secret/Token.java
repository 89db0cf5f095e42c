package org.peyvand.secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * 256 random bits for a cookie or a one-time link. Only its hash is stored: who reads the database
 * cannot sign in with what stands there.
 *
 * @param text URL-safe, 43 characters
 */
public record Token(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();

  public static Token random() {
    byte[] bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "a token";
  }
}
