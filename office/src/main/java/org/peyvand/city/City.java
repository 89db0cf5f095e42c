package org.peyvand.city;

import org.jspecify.annotations.Nullable;
import org.peyvand.web.PageLanguage;

/**
 * A city of the register.
 *
 * @param key its slug, stable for ever: ASCII, lower case, {@code isfahan}
 * @param country ISO 3166-1 alpha-2, or null while it is not known
 * @param wikidata such as {@code Q42053}
 * @param english the usual English name
 * @param persian null where the register has none; likewise the others
 * @param latitude degrees north, null while it is not known
 * @param longitude degrees east
 * @param confirmed false for one that a report brought and nobody has looked at yet
 */
public record City(
    String key,
    @Nullable String country,
    @Nullable String wikidata,
    String english,
    @Nullable String persian,
    @Nullable String turkish,
    @Nullable String arabic,
    @Nullable Double latitude,
    @Nullable Double longitude,
    boolean confirmed) {

  /** The name in a language, in English where that language has none. */
  public String name(PageLanguage language) {
    String own =
        switch (language) {
          case FA -> persian;
          case EN -> english;
          case TR -> turkish;
          case AR -> arabic;
        };
    return own == null ? english : own;
  }
}
