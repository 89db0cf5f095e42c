package org.peyvand.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peyvand.text.Language;

/**
 * A stretch of time that a text names, in digits of any script or in words: {@code 5 years}, «شش
 * ماه».
 *
 * @param count how many, from 1
 */
public record Stretch(int count, Unit unit) {

  /** What is counted. */
  public enum Unit {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The last part of its message key. */
    public String token() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** No agreement of cities runs longer; a larger number is a year or a slip. */
  private static final int MOST = 999;

  /** Those that a body names, in order. */
  public static List<Stretch> in(Language language, String body) {
    List<Stretch> found = new ArrayList<>();
    for (Mention mention : NumberMentions.of(BodyText.of("", language, body), Set.of())) {
      if (mention.means().size() == 1) {
        of(mention.means().iterator().next()).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Stretch> of(String meaning) {
    String[] parts = meaning.split(" ", -1);
    if (parts.length != 2 || !parts[0].matches("[0-9]{1,3}")) {
      return Optional.empty();
    }
    int count = Integer.parseInt(parts[0]);
    for (Unit unit : Unit.values()) {
      if (unit.token().equals(parts[1]) && count > 0 && count <= MOST) {
        return Optional.of(new Stretch(count, unit));
      }
    }
    return Optional.empty();
  }
}
