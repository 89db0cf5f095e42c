package org.peyvand.signing;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to sign a paper.
 *
 * @param name as the paper and its stamp write it
 * @param also the same name in other languages: a certificate may bear any of them
 * @param title what the person is, in words: {@code شهردار اصفهان}
 * @param office a word of the reader's ({@code mayor}, ...) for the dossier, or null
 * @param city key of the city whose side it is
 * @param signature how and when, or null as long as it is missing
 */
public record Signatory(
    String name,
    List<String> also,
    String title,
    @Nullable String office,
    String city,
    @Nullable Made signature) {

  /** How somebody signed. */
  public enum Way {
    ELECTRONIC,
    INK;

    /** The word in tables and message keys. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * A signature that was made.
   *
   * @param certificate SHA-256 of the certificate, or null for ink
   */
  public record Made(Way way, LocalDate on, @Nullable String certificate) {}

  public Signatory {
    also = List.copyOf(also);
  }

  /** One who has not signed yet. */
  public static Signatory of(
      String name, List<String> also, String title, @Nullable String office, String city) {
    return new Signatory(name, also, title, office, city, null);
  }

  /** Whether a certificate in this name is this person's. */
  boolean isCalled(String other) {
    String asked = folded(other);
    return folded(name).equals(asked) || also.stream().anyMatch(n -> folded(n).equals(asked));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .replace('ي', 'ی')
        .replace('ك', 'ک')
        .replaceAll("[\\s\\u200c]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
