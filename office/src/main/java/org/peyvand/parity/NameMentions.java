package org.peyvand.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peyvand.parallel.Party;
import org.peyvand.text.Folded;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/** Places, offices and people that a body names. */
final class NameMentions {

  private static final WordTable OFFICES = WordTable.of("offices.txt");
  private static final int LONGEST = 4;
  private static final List<String> ARABIC_PREFIXES = List.of("و", "ب", "ل", "ف", "ك", "ک");

  private NameMentions() {}

  static List<Mention> places(BodyText body, NameBook names) {
    Tokens tokens = body.tokens();
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at;
      Set<String> keys = Set.of();
      for (int length = LONGEST; length > 0 && keys.isEmpty(); length--) {
        end = at + length;
        keys = isName(body, at, end) ? keys(body, at, end, names) : Set.of();
      }
      if (keys.isEmpty()) {
        at++;
      } else {
        found.add(body.mention(keys, at, end, true));
        at = end;
      }
    }
    return found;
  }

  static List<Mention> offices(BodyText body) {
    List<Mention> found = new ArrayList<>();
    int at = 0;
    while (at < body.tokens().size()) {
      WordTable.Entry entry = OFFICES.at(body, at);
      if (entry == null) {
        at++;
      } else {
        found.add(body.mention(Set.of(entry.head()), at, at + entry.tokens(), true));
        at += entry.tokens();
      }
    }
    return found;
  }

  /** The signatories, where the paper has their name in the language. */
  static List<Mention> people(BodyText body, List<Party> parties) {
    Tokens tokens = body.tokens();
    List<Mention> found = new ArrayList<>();
    for (Party party : parties) {
      Tokens name = Tokens.of(Folded.of(party.holder(body.language())));
      for (int at = 0; name.size() > 0 && at + name.size() <= tokens.size(); at++) {
        if (isSame(tokens, at, name)) {
          found.add(body.mention(Set.of(party.city()), at, at + name.size(), true));
        }
      }
    }
    return found;
  }

  private static boolean isSame(Tokens tokens, int at, Tokens name) {
    for (int i = 0; i < name.size(); i++) {
      if (!tokens.is(at + i, name.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Words of one line; in Latin letters the first is capital. */
  private static boolean isName(BodyText body, int from, int to) {
    Tokens tokens = body.tokens();
    if (to > tokens.size() || tokens.paragraph(from) != tokens.paragraph(to - 1)) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i)) {
        return false;
      }
    }
    boolean latin = !body.language().rightToLeft();
    return tokens.end(to - 1) - tokens.start(from) > 2 && (!latin || tokens.capital(from));
  }

  private static Set<String> keys(BodyText body, int from, int to, NameBook names) {
    Tokens tokens = body.tokens();
    String printed = tokens.text().substring(tokens.start(from), tokens.end(to - 1));
    Set<String> keys = names.places(printed);
    boolean prefixed = body.language() == Language.AR;
    while (keys.isEmpty()
        && prefixed
        && printed.length() > 4
        && ARABIC_PREFIXES.contains(printed.substring(0, 1))) {
      printed = printed.substring(1);
      keys = names.places(printed);
    }
    return keys;
  }
}
