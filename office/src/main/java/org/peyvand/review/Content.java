package org.peyvand.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Field;
import org.peyvand.dossier.Form;
import org.peyvand.dossier.Happened;
import org.peyvand.dossier.Modality;

/**
 * What a claim says. A city is named by its key in the register or, while the register has none, by
 * {@code ?} and the name as the reader has it.
 */
sealed interface Content {

  /** Of an act. Pairs: the dossiers it belongs to; none while that is unclear. */
  record Deed(
      ActKind kind,
      Modality modality,
      @Nullable Form form,
      List<String> actors,
      List<String> recipients,
      List<List<String>> pairs,
      List<Somebody> people,
      @Nullable String place,
      @Nullable LocalDate start,
      @Nullable LocalDate end,
      Happened.@Nullable Precision precision,
      List<Field> fields,
      @Nullable String name,
      @Nullable Channel channel,
      @Nullable String note,
      Audience audience)
      implements Content {

    public Deed {
      actors = List.copyOf(actors);
      recipients = List.copyOf(recipients);
      pairs = List.copyOf(pairs);
      people = List.copyOf(people);
      fields = List.copyOf(fields);
    }

    /** With every city passed through a function. */
    Deed cities(UnaryOperator<String> to) {
      return new Deed(
          kind,
          modality,
          form,
          actors.stream().map(to).toList(),
          recipients.stream().map(to).toList(),
          pairs.stream().map(pair -> pair.stream().map(to).toList()).toList(),
          people.stream().map(person -> person.city(to)).toList(),
          place,
          start,
          end,
          precision,
          fields,
          name,
          channel,
          note,
          audience);
    }

    Deed people(List<Somebody> others) {
      return new Deed(
          kind,
          modality,
          form,
          actors,
          recipients,
          pairs,
          others,
          place,
          start,
          end,
          precision,
          fields,
          name,
          channel,
          note,
          audience);
    }

    /** Every city that it names, the pair's included. */
    Set<String> cities() {
      Set<String> all = new LinkedHashSet<>(actors);
      all.addAll(recipients);
      pairs.forEach(all::addAll);
      return all;
    }

    /** When, or null where nobody says. */
    @Nullable Happened happened() {
      return start == null || end == null || precision == null
          ? null
          : new Happened(start, end, precision);
    }
  }

  /**
   * Of a person.
   *
   * @param office a word of the reader's, or null
   */
  record Somebody(String name, @Nullable String office, @Nullable String city) implements Content {

    Somebody city(UnaryOperator<String> to) {
      return new Somebody(name, office, city == null ? null : to.apply(city));
    }
  }

  /**
   * Of a city that the register does not surely have.
   *
   * @param key in the register, once it is there
   */
  record Town(String name, @Nullable String country, @Nullable String key) implements Content {}

  /**
   * Of two words of the text that exclude each other.
   *
   * @param kind the reader's word
   * @param claims the acts that stand in it
   */
  record Clash(String kind, List<String> readings, @Nullable Integer days, List<String> claims)
      implements Content {

    public Clash {
      readings = List.copyOf(readings);
      claims = List.copyOf(claims);
    }
  }

  /**
   * Who may see the act.
   *
   * @param named people's numbers, if it is for some only; else empty
   */
  record Audience(boolean everybody, List<Long> named) {

    static final Audience PUBLIC = new Audience(true, List.of());
    static final Audience OFFICE = new Audience(false, List.of());

    public Audience {
      named = List.copyOf(named);
    }
  }

  /** How a city that the register does not have is written. */
  static String unknown(String name) {
    return "?" + name;
  }

  /** Whether a city is not in the register. */
  static boolean isUnknown(String city) {
    return city.startsWith("?");
  }

  /** A city's key, or its name as read. */
  static String plain(String city) {
    return isUnknown(city) ? city.substring(1) : city;
  }

  /** Every two of some cities. */
  static List<List<String>> twos(List<String> some, List<String> others) {
    List<List<String>> pairs = new ArrayList<>();
    for (String one : some) {
      for (String other : others) {
        List<String> pair = one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
        if (!one.equals(other) && !pairs.contains(pair)) {
          pairs.add(pair);
        }
      }
    }
    return pairs;
  }
}
