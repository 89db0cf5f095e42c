package org.peyvand.reader.act;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Dates;
import org.peyvand.date.Dating;
import org.peyvand.date.Period;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.gazetteer.Place;
import org.peyvand.reader.claim.ActKind;
import org.peyvand.reader.claim.Field;
import org.peyvand.reader.claim.Form;
import org.peyvand.reader.claim.Office;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.lexicon.LanguageRules;
import org.peyvand.text.Folded;
import org.peyvand.text.Kind;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/**
 * What the words of a quotation can say at all, told by the words that the reader itself goes by.
 * It holds somebody else's claim against its quotation; whether the claim is true it does not
 * judge: "will be signed" has the words of a signing.
 */
public final class QuotedWords {

  private final Tokens tokens;
  private final ActRules rules;
  private final List<Hit> hits;
  private final Words words;
  private final Set<String> places = new HashSet<>();

  private QuotedWords(Tokens tokens, Language language) {
    LanguageRules known = LanguageRules.of(language);
    this.tokens = tokens;
    this.rules = ActRules.of(known);
    this.hits = known.find(tokens);
    this.words = new Words(hits, known.lexicon().concepts());
    for (Hit hit : hits) {
      String keys = hit.get("city");
      if (keys != null) {
        places.addAll(List.of(keys.split(",", -1)));
      }
    }
  }

  /**
   * The words of a quotation.
   *
   * @param language that of the report, {@code fa, tr, en, ar}; empty for any other
   */
  public static Optional<QuotedWords> of(String quotation, String language) {
    return Language.withCode(language)
        .map(known -> new QuotedWords(Tokens.of(Folded.of(quotation)), known));
  }

  /**
   * Whether the words of some rule for this kind of act stand in it. Never for events and
   * statements, which no word of their own gives away.
   */
  public boolean canSay(ActKind kind) {
    return rules.canSay(kind, words);
  }

  /** Whether a name stands in it in whole words, however it is spelled, its case ending apart. */
  public boolean names(String name) {
    Tokens sought = Tokens.of(Folded.of(name.strip()));
    for (int at = 0; at + sought.size() <= tokens.size() && sought.size() > 0; at++) {
      int same = 0;
      while (same < sought.size() && tokens.word(at + same).equals(sought.word(same))) {
        same++;
      }
      int behind = at + same;
      boolean whole =
          behind >= tokens.size()
              || !tokens.glued(behind)
              || tokens.kind(behind) == Kind.SUFFIX
              || !tokens.isWord(behind);
      if (same == sought.size() && whole) {
        return true;
      }
    }
    return false;
  }

  /**
   * The usual English name of a city that stands in it under this or another of its names; the name
   * itself for a city that the gazetteer does not know. Empty where it does not stand in it.
   */
  public Optional<String> city(String name) {
    List<Place> known = Gazetteer.standard().named(name);
    Optional<String> met =
        known.stream().filter(place -> places.contains(place.key())).map(Place::name).findFirst();
    return met.isPresent() || !names(name)
        ? met
        : Optional.of(known.isEmpty() ? name.strip() : known.getFirst().name());
  }

  /** The fields whose words stand in it. */
  public Set<Field> fields() {
    Set<Field> fields = EnumSet.noneOf(Field.class);
    hits.stream()
        .filter(hit -> hit.has("field"))
        .map(hit -> hit.get("is"))
        .filter(Objects::nonNull)
        .forEach(word -> fields.add(Field.of(word)));
    return fields;
  }

  /** The forms of tie whose words stand in it. */
  public Set<Form> forms() {
    return hits.stream()
        .map(hit -> hit.get("form"))
        .filter(Objects::nonNull)
        .map(Form::of)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Form.class)));
  }

  /** The offices whose words stand in it. */
  public Set<Office> offices() {
    return hits.stream()
        .filter(hit -> hit.has("office"))
        .map(hit -> hit.get("as"))
        .filter(Objects::nonNull)
        .map(Office::of)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Office.class)));
  }

  /**
   * The days that stand in it and begin with this one.
   *
   * @param published the day of the report, which tells a year that is not printed
   */
  public Optional<Period> days(LocalDate first, @Nullable LocalDate published) {
    return Dates.in(tokens, published).stream()
        .map(Dating::period)
        .filter(Objects::nonNull)
        .filter(period -> period.start().equals(first))
        .findFirst();
  }
}
