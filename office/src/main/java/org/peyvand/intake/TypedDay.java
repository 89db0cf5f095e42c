package org.peyvand.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.peyvand.date.Period;
import org.peyvand.date.TypedDate;
import org.peyvand.text.Language;
import org.peyvand.web.PageLanguage;

/** A date as an officer types it, in either calendar and any of the four languages. */
public final class TypedDay {

  private TypedDay() {}

  /** The days meant; empty for what is no date. */
  public static Optional<Period> parse(String typed, PageLanguage language) {
    return TypedDate.read(typed, Language.valueOf(language.name()))
            instanceof TypedDate.Understood understood
        ? Optional.of(understood.period())
        : Optional.empty();
  }

  /** The one day meant; empty for anything longer, such as a month. */
  public static Optional<LocalDate> day(String typed, PageLanguage language) {
    return parse(typed, language).filter(Period::isSingleDay).map(Period::start);
  }

  /** As {@link #parse} reads it back: ISO digits of the Gregorian calendar. */
  public static String typed(LocalDate day) {
    return day.toString();
  }
}
