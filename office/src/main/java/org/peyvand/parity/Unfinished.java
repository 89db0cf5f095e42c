package org.peyvand.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody still has to write: blanks, and words in the script of another language. */
final class Unfinished {

  private static final Pattern BLANK = Pattern.compile("…{2,}|\\.{4,}|_{3,}");
  private static final Pattern ARABIC =
      Pattern.compile("\\p{IsArabic}[\\p{IsArabic}\\p{M}\u200C\\s]*");
  private static final Pattern LATIN =
      Pattern.compile("\\p{IsLatin}{2,}(?:[\\s'’-]+\\p{IsLatin}{2,}){4,}");

  private Unfinished() {}

  static List<Mention> blanks(BodyText body) {
    return all(BLANK, body, Set.of("blank"));
  }

  /** In Latin letters any Arabic word; in Arabic letters five Latin words in a row. */
  static List<Mention> foreign(BodyText body) {
    return all(body.language().rightToLeft() ? LATIN : ARABIC, body, Set.of());
  }

  private static List<Mention> all(Pattern pattern, BodyText body, Set<String> means) {
    List<Mention> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(body.body());
    while (matcher.find()) {
      String written = matcher.group().stripTrailing();
      int end = matcher.start() + written.length();
      found.add(new Mention(means, matcher.start(), end, written, true));
    }
    return found;
  }
}
