package org.peyvand.staff;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The name typed at sign-in, so folded that keyboards and case make no difference. */
public final class SignInName {

  private static final Pattern SHAPE =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._@+-]{1,63}");

  private SignInName() {}

  /** Folded for comparing, whatever was typed. */
  public static String fold(String typed) {
    StringBuilder folded = new StringBuilder();
    Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .map(
            c ->
                switch (c) {
                  case 'ي', 'ى' -> 'ی';
                  case 'ك' -> 'ک';
                  default -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c;
                })
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }

  /** Folded, if it can be a new person's: 2 to 64 letters, digits and {@code . _ @ + -}. */
  public static Optional<String> of(String typed) {
    String folded = fold(typed);
    return SHAPE.matcher(folded).matches() ? Optional.of(folded) : Optional.empty();
  }
}
