package org.peyvand.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The procedures that Peyvand ships, and over them those that the office wrote; a country without
 * its own has the plain default.
 */
public final class Procedures {

  private static final String DEFAULT = "default";
  private final Map<String, Procedure> shipped;
  private volatile Map<String, Procedure> byCountry;
  private volatile Map<String, String> titles = Map.of();
  private final Map<String, List<Lag>> lags;
  private final Authorities authorities;

  private Procedures(
      Map<String, Procedure> byCountry, Map<String, List<Lag>> lags, Authorities authorities) {
    this.shipped = byCountry;
    this.byCountry = byCountry;
    this.lags = lags;
    this.authorities = authorities;
  }

  /** Reads the data files beside this class. */
  public static Procedures shipped() {
    Map<String, List<Lag>> lags = new LinkedHashMap<>();
    for (List<String> row : Table.rows("lags.tsv")) {
      Lag lag =
          new Lag(
              row.get(1),
              date(row.get(2)),
              date(row.get(3)),
              Integer.parseInt(row.get(4)),
              row.get(5));
      lags.computeIfAbsent(row.getFirst(), country -> new ArrayList<>()).add(lag);
    }
    Map<String, List<Step>> rules = new LinkedHashMap<>();
    for (List<String> row : Table.rows("procedures.tsv")) {
      rules.computeIfAbsent(row.getFirst(), country -> new ArrayList<>()).add(step(row));
    }
    Map<String, Procedure> procedures = new LinkedHashMap<>();
    rules.forEach(
        (country, steps) ->
            procedures.put(country, new Procedure(country, steps, longest(lags.get(country)))));
    return new Procedures(procedures, lags, Authorities.shipped());
  }

  /**
   * The procedure of a country.
   *
   * @param country ISO 3166-1 alpha-2 in any case, or null where it is not known
   */
  public Procedure of(@Nullable String country) {
    String key = country == null ? DEFAULT : country.toLowerCase(Locale.ROOT);
    Procedure own = byCountry.get(key);
    return own != null ? own : byDefault();
  }

  /** All, by country; the default last. */
  public List<Procedure> list() {
    return List.copyOf(byCountry.values());
  }

  /** The title that the office gave a step of its own; empty for a shipped one. */
  public Optional<String> title(String step) {
    return Optional.ofNullable(titles.get(step));
  }

  /** What Peyvand ships for a country, or its default's steps under that country's name. */
  Procedure shippedFor(String country) {
    Procedure own = shipped.get(country);
    return own != null ? own : new Procedure(country, List.of(), null);
  }

  /** Lets the office's own hold instead of the shipped ones of their countries. */
  void use(Map<String, Procedure> own, Map<String, String> ownTitles) {
    Map<String, Procedure> all = new LinkedHashMap<>(shipped);
    Procedure plain = all.remove(DEFAULT);
    all.putAll(own);
    if (plain != null) {
      all.putIfAbsent(DEFAULT, plain);
    }
    titles = Map.copyOf(ownTitles);
    byCountry = all;
  }

  /** The real lags known of a country, to compare with. */
  public List<Lag> lags(String country) {
    return List.copyOf(lags.getOrDefault(country.toLowerCase(Locale.ROOT), List.of()));
  }

  /** The authority that a printed name means in a country, such as وزارت کشور in {@code ir}. */
  public Optional<String> authority(String country, String printed) {
    return authorities.find(country, printed);
  }

  private Procedure byDefault() {
    Procedure plain = byCountry.get(DEFAULT);
    if (plain == null) {
      throw new IllegalStateException("procedures.tsv has no default");
    }
    return plain;
  }

  private static Step step(List<String> row) {
    return new Step(
        row.getFirst() + "." + row.get(1),
        row.get(2),
        row.get(3),
        row.get(4),
        word(row.get(5), "before", "after"),
        word(row.get(6), "required", "usual"),
        date(row.get(7)),
        date(row.get(8)),
        row.get(9));
  }

  private static boolean word(String word, String yes, String no) {
    if (!word.equals(yes) && !word.equals(no)) {
      throw new IllegalStateException(word + " is neither " + yes + " nor " + no);
    }
    return word.equals(yes);
  }

  private static @Nullable LocalDate date(String text) {
    return text.equals("-") ? null : LocalDate.parse(text);
  }

  private static @Nullable Integer longest(@Nullable List<Lag> known) {
    return known == null ? null : known.stream().map(Lag::days).max(Integer::compare).orElse(null);
  }
}
