package org.peyvand.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Kind;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/**
 * The numbers of a body: digits of any script, small numbers in words, and what they count. ۵ is 5
 * is five; "three months" is not سه سال.
 */
final class NumberMentions {

  private static final WordTable WORDS = WordTable.of("numbers.txt");
  private static final List<String> COUNTED =
      List.of("day", "week", "month", "year", "percent", "copy");

  private final BodyText body;
  private final Tokens tokens;
  private final Set<Integer> taken;
  private final List<Mention> found = new ArrayList<>();

  private NumberMentions(BodyText body, Set<Integer> taken) {
    this.body = body;
    this.tokens = body.tokens();
    this.taken = taken;
  }

  /**
   * Finds them.
   *
   * @param taken tokens that belong to dates or to the numbers of items
   */
  static List<Mention> of(BodyText body, Set<Integer> taken) {
    NumberMentions mentions = new NumberMentions(body, taken);
    int at = 0;
    while (at < mentions.tokens.size()) {
      at = taken.contains(at) ? at + 1 : mentions.number(at);
    }
    return List.copyOf(mentions.found);
  }

  /**
   * A number's word.
   *
   * @param sort how it joins others
   * @param of what a dual counts, else empty
   * @param end the token after it
   */
  private record Word(String sort, int value, String of, int end) {

    boolean isSoft() {
      return sort.equals("soft");
    }
  }

  private int number(int at) {
    if (tokens.isNumber(at)) {
      return digits(at);
    }
    Word word = word(at, at);
    return word == null ? at + 1 : words(at, word);
  }

  private int digits(int at) {
    int end = at + 1;
    StringBuilder value = new StringBuilder(tokens.word(at).replaceAll("^0+(?=.)", ""));
    while (end + 1 < tokens.size()
        && tokens.glued(end)
        && tokens.glued(end + 1)
        && tokens.isNumber(end + 1)
        && !taken.contains(end + 1)) {
      char mark = tokens.mark(end);
      boolean three = tokens.end(end + 1) - tokens.start(end + 1) == 3;
      if (three && mark == (body.language() == Language.TR ? '.' : ',')) {
        value.append(tokens.word(end + 1));
      } else if (mark == '.' || mark == ',') {
        value.append('.').append(tokens.word(end + 1));
      } else {
        break;
      }
      end += 2;
    }
    add(value.toString(), at, end, true);
    return end;
  }

  private int words(int at, Word first) {
    if (first.sort().equals("dual")) {
      found.add(body.mention(Set.of(first.value() + " " + first.of()), at, first.end(), false));
      return first.end();
    }
    Word last = first;
    int value = first.value();
    boolean soft = first.isSoft();
    Word next = joined(last.end());
    while (next != null && joins(last, value, next)) {
      value = next.sort().equals("hundred") ? value * 100 : value + next.value();
      soft = false;
      last = next;
      next = joined(last.end());
    }
    add(Integer.toString(value), at, last.end(), !soft);
    return last.end();
  }

  private static boolean joins(Word last, int value, Word next) {
    boolean round = last.sort().equals("ten") || last.sort().equals("hundred");
    return switch (next.sort()) {
      case "hundred" -> value < 10;
      case "ten" -> last.sort().equals("hundred") || value < 10;
      case "unit", "soft" -> round && next.value() < 20;
      default -> false;
    };
  }

  /** The number's word after an optional "and" or hyphen. */
  private @Nullable Word joined(int at) {
    if (at >= tokens.size() || taken.contains(at)) {
      return null;
    }
    boolean and =
        at + 1 < tokens.size()
            && (tokens.mark(at) == '-' || tokens.is(at, "و") || tokens.is(at, "and"));
    Word word = word(and ? at + 1 : at, at);
    if (word != null || body.language() != Language.AR || !tokens.word(at).startsWith("و")) {
      boolean alone = !and && body.language() == Language.FA;
      return alone && word != null && !word.sort().equals("hundred") ? null : word;
    }
    WordTable.Entry bare = WORDS.word(Language.AR, tokens.word(at).substring(1));
    return bare == null ? null : read(bare, at);
  }

  private @Nullable Word word(int token, int from) {
    if (token >= tokens.size() || tokens.paragraph(token) != tokens.paragraph(from)) {
      return null;
    }
    WordTable.Entry entry = WORDS.at(body, token);
    return entry == null ? null : read(entry, token);
  }

  private static @Nullable Word read(WordTable.Entry entry, int token) {
    String[] head = entry.head().split(" ", -1);
    return head[0].equals("of")
        ? null
        : new Word(
            head[0],
            Integer.parseInt(head[1]),
            head.length > 2 ? head[2] : "",
            token + entry.tokens());
  }

  /** With what it counts, where a word or sign beside it says so. */
  private void add(String value, int from, int to, boolean must) {
    String of = counted(to);
    if (of.isEmpty() && isPercent(from - 1)) {
      of = "percent";
    }
    Set<String> means =
        of.isEmpty()
            ? Stream.concat(Stream.of(value), COUNTED.stream().map(unit -> value + " " + unit))
                .collect(Collectors.toUnmodifiableSet())
            : Set.of(value + " " + of);
    found.add(body.mention(means, from, to, must));
  }

  private String counted(int at) {
    int token = at < tokens.size() && tokens.kind(at) == Kind.SUFFIX ? at + 1 : at;
    if (token >= tokens.size() || tokens.paragraph(token) != tokens.paragraph(at - 1)) {
      return "";
    }
    if (tokens.mark(token) == '%') {
      return "percent";
    }
    WordTable.Entry entry = WORDS.at(body, token);
    return entry != null && entry.head().startsWith("of ") ? entry.head().substring(3) : "";
  }

  private boolean isPercent(int at) {
    return at >= 0 && (tokens.mark(at) == '%' || tokens.is(at, "yuzde"));
  }
}
