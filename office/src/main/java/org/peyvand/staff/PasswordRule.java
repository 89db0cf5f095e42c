package org.peyvand.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a new password must be: long, not one that everybody tries, not the person's own name. No
 * rule about kinds of characters: NIST SP 800-63B advises against them.
 */
public final class PasswordRule {

  /** Counted in characters as people see them typed. */
  static final int SHORTEST = 12;

  /** A password is hashed by a method made to be slow: what is too long is refused unread. */
  static final int LONGEST = 500;

  private static final Set<String> COMMON = read();

  private PasswordRule() {}

  /**
   * The key of the sentence that says what is wrong, or empty.
   *
   * @param names the person's own, which may not be the password nor most of it
   */
  public static Optional<String> broken(String password, String again, String... names) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("staff.password.short");
    }
    if (length > LONGEST) {
      return Optional.of("staff.password.long");
    }
    if (isCommon(password) || Arrays.stream(names).anyMatch(name -> isMostly(password, name))) {
      return Optional.of("staff.password.common");
    }
    return password.equals(again) ? Optional.empty() : Optional.of("staff.password.differs");
  }

  /** A word of the list, also with digits and signs around it or written several times. */
  private static boolean isCommon(String password) {
    String plain = letters(password);
    return COMMON.contains(password.toLowerCase(Locale.ROOT))
        || COMMON.contains(plain)
        || password.codePoints().distinct().count() < 5
        || COMMON.stream()
            .anyMatch(
                word -> plain.equals(word.repeat(Math.max(1, plain.length() / word.length()))));
  }

  private static boolean isMostly(String password, String name) {
    String plain = letters(password);
    String own = letters(name);
    return own.length() >= 3 && plain.replace(own, "").length() < 5;
  }

  private static String letters(String text) {
    return SignInName.fold(text)
        .codePoints()
        .filter(Character::isLetter)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Set<String> read() {
    try (InputStream file = PasswordRule.class.getResourceAsStream("common-passwords.txt")) {
      if (file == null) {
        throw new IllegalStateException("common-passwords.txt is missing");
      }
      return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
