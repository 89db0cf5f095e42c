package org.peyvand.dossier;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Period;
import org.peyvand.date.TypedDate;
import org.peyvand.web.Days;
import org.peyvand.web.PageLanguage;

/**
 * Days as a person types them into a form, in either calendar: «۱۷ تا ۲۰ مرداد ۱۴۰۳», "7 Aug 2024".
 *
 * @param happened null where nothing was typed or it cannot be
 * @param problem the message key of what is wrong; null where nothing is
 */
public record TypedHappened(@Nullable Happened happened, @Nullable String problem) {

  /** Two days of one month, the later one first. */
  private static final Pattern BACKWARDS =
      Pattern.compile("\\s*(\\d{1,2})(\\s*(?:[-–—]|تا|to)\\s*)(\\d{1,2})(\\D.*)");

  /** Reads what was typed; a blank text is no problem and no day. */
  public static TypedHappened read(String typed, PageLanguage language) {
    return switch (Days.in(language).read(typed)) {
      case TypedDate.Understood(Period period) -> new TypedHappened(happened(period), null);
      case TypedDate.Refused refused ->
          switch (refused.reason()) {
            case EMPTY -> new TypedHappened(null, null);
            case NOT_A_DATE ->
                new TypedHappened(
                    null,
                    isBackwards(typed, language)
                        ? "dossier.date.backwards"
                        : key(refused.reason()));
            case IMPOSSIBLE, CONTRADICTION, YEAR_MISSING ->
                new TypedHappened(null, key(refused.reason()));
          };
    };
  }

  private static Happened happened(Period period) {
    return new Happened(
        period.start(), period.end(), Happened.Precision.valueOf(period.precision().name()));
  }

  private static boolean isBackwards(String typed, PageLanguage language) {
    Matcher days =
        Pattern.compile(BACKWARDS.pattern(), Pattern.UNICODE_CHARACTER_CLASS).matcher(typed);
    return days.matches()
        && Integer.parseInt(days.group(1)) > Integer.parseInt(days.group(3))
        && Days.in(language).read(days.group(3) + days.group(2) + days.group(1) + days.group(4))
            instanceof TypedDate.Understood;
  }

  private static String key(TypedDate.Reason reason) {
    return "dossier.date." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
