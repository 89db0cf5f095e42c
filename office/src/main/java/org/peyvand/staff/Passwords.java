package org.peyvand.staff;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Token;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Argon2id, with its name before each hash so that a later method can live beside it. Not bcrypt:
 * that reads 72 bytes, and a Persian letter is two.
 */
@Component
public final class Passwords {

  private static final String METHOD = "argon2@SpringSecurity_v5_8";

  private final PasswordEncoder encoder =
      new DelegatingPasswordEncoder(
          METHOD, Map.of(METHOD, Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
  private final String nobodys = hash(Token.random().text());

  public String hash(String password) {
    String hash = encoder.encode(password);
    if (hash == null) {
      throw new IllegalArgumentException("no password");
    }
    return hash;
  }

  /** Whether it is the person's. Takes as long where there is no such person. */
  public boolean fits(String password, @Nullable Person person) {
    boolean same = encoder.matches(password, person == null ? nobodys : person.passwordHash());
    return same && person != null;
  }
}
