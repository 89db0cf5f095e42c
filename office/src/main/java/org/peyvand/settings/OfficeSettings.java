package org.peyvand.settings;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.PageLanguage;

/**
 * What an office says of itself.
 *
 * @param names one for each language
 * @param homeCity its key in the register, such as {@code isfahan}; null before the first start
 * @param languages of the pages, the first for readers who ask for none of them
 * @param weekend its days off, for dates that fall due
 * @param address the origin under which the world finds it, or null
 */
public record OfficeSettings(
    Map<PageLanguage, String> names,
    @Nullable String homeCity,
    List<PageLanguage> languages,
    ZoneId zone,
    Set<DayOfWeek> weekend,
    @Nullable String address) {

  public OfficeSettings {
    names = Map.copyOf(names);
    languages = List.copyOf(languages);
    weekend = Set.copyOf(weekend);
  }

  /** The office's name in a language. */
  public String name(PageLanguage language) {
    return names.getOrDefault(language, "Peyvand");
  }

  /** Before anybody has set the office up. */
  static OfficeSettings beforeFirstStart() {
    return new OfficeSettings(
        Map.of(
            PageLanguage.FA, "پیوند",
            PageLanguage.EN, "Peyvand",
            PageLanguage.TR, "Peyvand",
            PageLanguage.AR, "پيوند"),
        null,
        List.of(PageLanguage.values()),
        ZoneId.systemDefault(),
        Set.of(),
        null);
  }
}
