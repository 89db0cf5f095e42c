package org.peyvand.standing;

import java.time.LocalDate;
import java.util.Optional;
import org.peyvand.date.TypedDate;
import org.peyvand.text.Language;

/** The day of {@code as-of}, as people type it; of a month or a year its last day. */
final class AsOf {

  private AsOf() {}

  static Optional<LocalDate> typed(String text, Language language) {
    return switch (TypedDate.read(text, language)) {
      case TypedDate.Understood understood -> Optional.of(understood.period().end());
      case TypedDate.Refused refused -> Optional.empty();
    };
  }
}
