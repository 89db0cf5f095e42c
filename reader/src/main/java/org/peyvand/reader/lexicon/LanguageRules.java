package org.peyvand.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.peyvand.gazetteer.Country;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.gazetteer.Place;
import org.peyvand.gazetteer.PlaceName;
import org.peyvand.text.Folded;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/**
 * Everything the reader knows of one language: its words, the places by the names it gives them,
 * and the rules that stand in the same folder. Loaded when a report of that language is first met.
 */
public final class LanguageRules {

  private static final Map<Language, LanguageRules> LOADED = new ConcurrentHashMap<>();
  private static final List<String> WORD_FILES =
      List.of(
          "words.txt",
          "common.txt",
          "offices.txt",
          "fields.txt",
          "events.txt",
          "zones.txt",
          "names.txt");

  private final Language language;
  private final Lexicon lexicon;
  private final Map<String, String> settings;
  private final Set<String> surnameEnds = new HashSet<>();
  private final @Nullable Auxiliaries auxiliaries;
  private final @Nullable TurkishFrames frames;

  private LanguageRules(Language language) {
    this.language = language;
    Lexicon.Builder builder = new Lexicon.Builder(sections("affixes.txt"));
    for (String file : WORD_FILES) {
      builder.words(sections(file));
    }
    conjugation(language).add(sections("verbs.txt"), builder);
    addPlaces(builder);
    this.lexicon = builder.build();
    Map<String, String> read = new HashMap<>();
    sections("settings.txt").forEach(section -> read.putAll(section.attributes()));
    this.settings = Map.copyOf(read);
    for (Section section : sections("surnames.txt")) {
      section.forms().forEach(form -> surnameEnds.add(Folded.key(form)));
    }
    this.auxiliaries = language == Language.EN ? new Auxiliaries(lexicon) : null;
    this.frames = language == Language.TR ? new TurkishFrames(lexicon) : null;
  }

  /** The rules of a language. */
  public static LanguageRules of(Language language) {
    return LOADED.computeIfAbsent(language, LanguageRules::new);
  }

  /** The language. */
  public Language language() {
    return language;
  }

  /** Its words. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** The words found in a text, in order; a verb and its auxiliaries are one. */
  public List<Hit> find(Tokens tokens) {
    List<Hit> hits = lexicon.find(tokens);
    if (frames != null) {
      frames.settle(tokens, hits);
    }
    return auxiliaries == null ? hits : auxiliaries.join(tokens, hits);
  }

  /** Whether a piece of text is, as a whole, a word of this concept. */
  public boolean isWord(String text, int concept) {
    Tokens tokens = Tokens.of(Folded.of(text));
    List<Hit> hits = lexicon.find(tokens);
    return hits.size() == 1
        && hits.getFirst().to() == tokens.size()
        && hits.getFirst().has(concept);
  }

  /** Whether these letters are an end that surnames have. */
  public boolean isSurnameEnd(String letters) {
    return surnameEnds.contains(letters);
  }

  /** A setting of {@code settings.txt}, or the value that holds where it is not set. */
  public String setting(String name, String otherwise) {
    return settings.getOrDefault(name, otherwise);
  }

  /** The sections of a file in the folder of this language, none where there is no such file. */
  public List<Section> sections(String file) {
    return Section.read(LanguageRules.class, language.code() + "/" + file);
  }

  private static Conjugation conjugation(Language language) {
    return switch (language) {
      case FA -> new PersianVerbs();
      case TR -> new TurkishVerbs();
      case EN -> new EnglishVerbs();
      case AR -> new ArabicVerbs();
    };
  }

  private void addPlaces(Lexicon.Builder builder) {
    List<String> codes = names();
    Map<String, String> keys = new LinkedHashMap<>();
    Map<String, PlaceName> names = new LinkedHashMap<>();
    Set<String> words = new HashSet<>();
    for (Place place : Gazetteer.standard().places()) {
      for (PlaceName name : place.names()) {
        if (codes.contains(name.language())) {
          String folded = Folded.key(name.text());
          if (language == Language.AR && builder.isWord(name.text())) {
            words.add(folded);
          }
          keys.merge(
              folded,
              place.key(),
              (a, b) -> List.of(a.split(",", -1)).contains(b) ? a : a + "," + b);
          PlaceName known = names.putIfAbsent(folded, name);
          // In Persian the small places that bear a person's name are too many to be overruled.
          boolean surer = known != null && known.needsContext() && !name.needsContext();
          if (surer && language != Language.FA) {
            names.put(folded, name);
            keys.computeIfPresent(folded, (key, all) -> first(place.key(), all));
          }
        }
      }
    }
    names.forEach(
        (folded, name) -> {
          String concept =
              name.needsContext() || words.contains(folded) ? "city-in-context" : "city";
          String key = keys.getOrDefault(folded, "");
          builder.add(concept, name.text(), Map.of("city", key, "suffix", "city"));
          if (language == Language.AR && name.text().startsWith("ال")) {
            // "to" before the article: ل and البصرة are للبصرة
            String dative = "لل" + name.text().substring(2);
            builder.add(concept, dative, Map.of("city", key, "suffix", "city", "relation", "to"));
          }
        });
    if (language == Language.TR) {
      TurkishSpelling.add(keys, names, builder);
    }
    for (Country country : Gazetteer.standard().countries()) {
      add(builder, codes, "country", country.code(), country.names());
      add(builder, codes, "nation", country.code(), country.adjectives());
    }
  }

  /** These keys with one of them put first. */
  private static String first(String key, String keys) {
    Set<String> all = new LinkedHashSet<>(List.of(key));
    all.addAll(List.of(keys.split(",", -1)));
    return String.join(",", all);
  }

  private static void add(
      Lexicon.Builder builder,
      List<String> codes,
      String concept,
      String code,
      List<PlaceName> names) {
    for (PlaceName name : names) {
      if (codes.contains(name.language())) {
        builder.add(concept, name.text(), Map.of(concept, code, "suffix", concept));
      }
    }
  }

  /** The languages whose names a report of this language may use. */
  private List<String> names() {
    List<String> codes = new ArrayList<>(List.of(language.code()));
    switch (language) {
      case FA -> codes.add("ar");
      case AR -> codes.add("fa");
      case TR -> codes.add("en");
      case EN -> codes.add("und");
    }
    return codes;
  }
}
