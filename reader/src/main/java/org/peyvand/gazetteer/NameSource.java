package org.peyvand.gazetteer;

/** Where a name was found. The letter stands in the compiled file. */
public enum NameSource {
  /** Unicode CLDR, through ICU4J. */
  CLDR('c'),
  /** GNOME libgweather, city names as its language teams translate them. */
  GNOME('w'),
  /** KDE KStars, likewise. */
  KDE('k'),
  /** GeoNames, the name of the place itself. */
  GEONAMES('g'),
  /** Entered from general knowledge. */
  UNVERIFIED('u');

  private final char letter;

  NameSource(char letter) {
    this.letter = letter;
  }

  char letter() {
    return letter;
  }

  static NameSource of(char letter) {
    for (NameSource source : values()) {
      if (source.letter == letter) {
        return source;
      }
    }
    throw new IllegalArgumentException("no source of names has the letter " + letter);
  }

  /** Reads the word of the key files' column. */
  static NameSource named(String word) {
    return switch (word) {
      case "cldr" -> CLDR;
      case "gweather" -> GNOME;
      case "kstars" -> KDE;
      case "geonames" -> GEONAMES;
      case "unverified" -> UNVERIFIED;
      default -> throw new IllegalArgumentException("no source of names is called " + word);
    };
  }
}
