package org.peyvand.reader.act;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Basis;
import org.peyvand.date.Dating;
import org.peyvand.date.Period;
import org.peyvand.date.Precision;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.reader.page.Page;
import org.peyvand.reader.page.Sentence;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/** Finds events that have a name, and the days on which they are held. */
final class Events {

  private static final int LONGEST = 9;

  /** How far a date may stand from the name it belongs to. */
  private static final int NEAR = 16;

  /** How many of the last events a bare "the exhibition" may mean. */
  private static final int RECENT = 50;

  private static final List<String> NO_EVENT =
      List.of(
          "signature",
          "sign",
          "session",
          "meeting",
          "meeting-sure",
          "council",
          "ceremony",
          "tie",
          "travel",
          "delegation",
          "document",
          "joint-committee");

  private final Page page;
  private final Tokens tokens;
  private final EventDays days;
  private final List<Event> events = new ArrayList<>();
  private final boolean capitals;

  /** An event: the range of its name, its sentence, its dates. */
  static final class Event {
    final int from;
    final int to;
    final Sentence sentence;
    @Nullable Dating dating;

    Event(int from, int to, Sentence sentence) {
      this.from = from;
      this.to = to;
      this.sentence = sentence;
    }
  }

  Events(Page page, List<Sentence> sentences, List<Dating> datings) {
    this.page = page;
    this.tokens = page.tokens();
    this.days = new EventDays(page);
    this.capitals = page.rules().setting("capitals", "no").equals("yes");
    for (Sentence sentence : sentences) {
      find(sentence, datings);
      if (!capitals) {
        quoted(sentence, datings);
      }
      if (page.rules().setting("event", "named").equals("held")) {
        unnamed(sentence, datings);
      }
    }
  }

  List<Event> events() {
    return events;
  }

  /** The event named or meant in a sentence, or null. */
  @Nullable Event in(Sentence sentence) {
    for (Event event : events) {
      if (event.sentence.number() == sentence.number() && event.dating != null) {
        return event;
      }
    }
    Event meant = null;
    for (Hit hit : page.hits(sentence.from(), sentence.to())) {
      meant = is(hit, "event") ? sameKind(hit) : meant;
    }
    return meant;
  }

  /** Whether a token belongs to the name of an event. */
  boolean covers(int token) {
    for (Event event : events) {
      if (token >= event.from && token < event.to) {
        return true;
      }
    }
    return false;
  }

  private static List<Dating> here(Sentence sentence, List<Dating> datings) {
    List<Dating> here = new ArrayList<>(2);
    for (Dating dating : datings) {
      Period period = dating.period();
      boolean inside = dating.fromToken() >= sentence.from() && dating.fromToken() < sentence.to();
      if (inside && period != null && period.precision() == Precision.DAY) {
        here.add(dating);
      }
    }
    return here;
  }

  private void find(Sentence sentence, List<Dating> datings) {
    List<Dating> here = here(sentence, datings);
    int free = sentence.from();
    for (Hit hit : page.hits(sentence.from(), sentence.to())) {
      if (hit.from() < free
          || !is(hit, "event")
          || isNone(hit)
          || page.is(hit.from() - 1, "indefinite")
          || isCounted(hit)) {
        continue;
      }
      int from = capitals ? start(hit, sentence, here) : hit.from();
      from = page.is(from - 1, "ordinal") ? from - 1 : from;
      int to = capitals ? hit.to() : end(hit, sentence, here);
      free = to;
      Dating nearest = nearest(from, to, here);
      Dating closing = nearest == null ? null : days.closing(nearest, here);
      Dating dating =
          closing != null ? closing : nearest == null ? null : days.lengthened(nearest, sentence);
      Event known = sameKind(hit);
      boolean meant = known != null && page.is(hit.from() - 1, "this");
      boolean named = !capitals || to - from > hit.to() - hit.from();
      if (named && !meant && (from < hit.from() || to - hit.to() >= 1)) {
        if (known != null && sameWords(known, from, to)) {
          known.dating = known.dating == null ? dating : known.dating;
        } else {
          Event event = new Event(from, to, sentence);
          event.dating = dating;
          events.add(event);
        }
      } else if (known != null && known.dating == null) {
        known.dating = dating;
      }
    }
  }

  /** "Two workshops", "three festivals": in Persian a number before it says that it is no name. */
  private boolean isCounted(Hit hit) {
    return !capitals && page.is(hit.from() - 1, "count-word");
  }

  /** A word that means no event; "Days" at the end of a capitalised name does mean one. */
  private boolean isNone(Hit hit) {
    boolean ofName = capitals && tokens.capital(hit.from()) && hit.to() - hit.from() == 1;
    return is(hit, "event-not") && !ofName;
  }

  /** Where the kind stands last, the name is the run of capitalised words before it. */
  private int start(Hit head, Sentence sentence, List<Dating> here) {
    int at = head.from();
    int from = at;
    while (at > sentence.from() && head.from() - at < LONGEST) {
      int before = at - 1;
      boolean end = here.stream().anyMatch(d -> before >= d.fromToken() && before < d.toToken());
      boolean ordinal = page.is(before, "ordinal");
      if (end || (page.is(before, "function-time") && !ordinal)) {
        break;
      }
      boolean point = tokens.mark(before) == '.' && tokens.isNumber(before - 1);
      boolean number = point || tokens.isNumber(before);
      boolean name = tokens.capital(before) && !page.is(before, "article");
      boolean joins = page.is(before, "and") || page.is(before, "of") || tokens.mark(before) == '-';
      if (name || number) {
        from = number && tokens.mark(before) == '.' ? before - 1 : before;
        at = from;
      } else if (joins && before > sentence.from() && tokens.capital(before - 1)) {
        at = before;
      } else if (tokens.kind(before) == Kind.SUFFIX && ofPlace(before)) {
        at = before;
      } else {
        break;
      }
    }
    while (from < head.from() && page.is(from, "and")) {
      from++;
    }
    return from;
  }

  /** "Chennai's Film Festival" is a festival of its own name; a case ending parts the two. */
  private boolean ofPlace(int suffix) {
    Hit hit = page.hitAt(suffix);
    return hit != null && hit.get("city") != null && hit.relation() == null;
  }

  /**
   * Days on which something "is held" though no word of the lexicon names it: what stands before
   * the days in their clause is its name. Sessions, signings and visits are no events.
   */
  private void unnamed(Sentence sentence, List<Dating> datings) {
    for (Dating dating : datings) {
      boolean here = dating.fromToken() >= sentence.from() && dating.fromToken() < sentence.to();
      if (!here
          || dating.period() == null
          || dating.period().precision() != Precision.DAY
          || events.stream().anyMatch(event -> isOf(event, dating))) {
        continue;
      }
      Sentence.Clause clause = sentence.clauseOf(dating.fromToken());
      Hit verb = clause.verb();
      boolean until = !capitals && tokens.is(dating.fromToken() - 1, "تا");
      boolean held = verb != null && is(verb, "hold") && !is(verb, "begin");
      boolean other = false;
      for (Hit hit : page.hits(clause.from(), clause.to())) {
        for (String concept : NO_EVENT) {
          other |= is(hit, concept);
        }
      }
      int to = nameEnd(dating.fromToken(), clause.from());
      int from = Math.max(clause.from(), to - LONGEST);
      while (from < to && (tokens.mark(from) != 0 || trails(from) || page.is(from, "that"))) {
        from++;
      }
      if (held && !until && !other && to - from >= 2) {
        Event event = new Event(from, to, sentence);
        event.dating = dating;
        events.add(event);
      }
    }
  }

  /** "The second «Night of Caravans»": an ordinal, or a word of gathering, before a quoted name. */
  private void quoted(Sentence sentence, List<Dating> datings) {
    for (int i = sentence.from() + 1; i < sentence.to(); i++) {
      boolean opens = tokens.mark(i) == '«' && !covers(i);
      boolean ordinal = page.is(i - 1, "ordinal");
      if (!opens || !(ordinal || page.is(i - 1, "gathering"))) {
        continue;
      }
      int close = i + 1;
      while (close < sentence.to() && tokens.mark(close) != '»') {
        close++;
      }
      if (close < sentence.to() && close - i <= LONGEST) {
        Event event = new Event(i - 1, close + 1, sentence);
        event.dating = nearest(i - 1, close + 1, here(sentence, datings));
        events.add(event);
      }
    }
  }

  private int nameEnd(int date, int start) {
    int to = date;
    while (to > start
        && (tokens.mark(to - 1) != 0
            || trails(to - 1)
            || page.is(to - 1, "from")
            || page.is(to - 1, "that"))) {
      to--;
    }
    return to;
  }

  private boolean sameWords(Event event, int from, int to) {
    String longer = tokens.source(event.from, event.to);
    String shorter = tokens.source(from, to);
    return longer.contains(shorter) || shorter.contains(longer);
  }

  /** The name runs on over nouns; "in" only before a city, "and" only before another noun. */
  private int end(Hit head, Sentence sentence, List<Dating> here) {
    int at = head.to();
    while (at < sentence.to() && at - head.from() < LONGEST) {
      Hit hit = page.hitAt(at);
      if (tokens.mark(at) != 0 && tokens.mark(at) != '«' && tokens.mark(at) != '»') {
        break;
      }
      if (begins(here, at) || (hit != null && stops(hit, at))) {
        break;
      }
      at = hit == null ? at + 1 : hit.to();
    }
    while (at > head.to() && trails(at - 1)) {
      at--;
    }
    return Math.min(at, sentence.to());
  }

  private boolean trails(int token) {
    return page.is(token, "and") || page.is(token, "in") || page.is(token, "function");
  }

  private static boolean begins(List<Dating> here, int token) {
    return here.stream().anyMatch(d -> d.fromToken() == token);
  }

  private boolean stops(Hit hit, int at) {
    if (is(hit, "in")) {
      Hit behind = page.hitAt(at + 1);
      return behind == null || behind.get("city") == null;
    }
    for (String concept :
        List.of(
            "verb",
            "that",
            "object",
            "from",
            "to",
            "with",
            "future-cue",
            "function-time",
            "office")) {
      if (is(hit, concept)) {
        return true;
      }
    }
    return is(hit, "event") && is(hit, "and");
  }

  private static boolean isOf(Event event, Dating dating) {
    return event.dating != null && event.dating.fromToken() == dating.fromToken();
  }

  /** The first date behind the name in its sentence, else the last one before it, if near. */
  private @Nullable Dating nearest(int from, int to, List<Dating> here) {
    Dating best = null;
    int distance = 2 * NEAR;
    for (Dating dating : here) {
      if (isYesterday(dating, from)) {
        continue;
      }
      int between =
          dating.fromToken() >= to ? dating.fromToken() - to : from - dating.toToken() + 2;
      // "begins tomorrow and runs from the 20th to the 24th": the range says more.
      boolean range = dating.period() != null && !dating.period().isSingleDay();
      between += range ? 0 : NEAR;
      if (between >= 0 && between < distance && !otherEventBetween(to, dating.fromToken())) {
        best = dating;
        distance = between;
      }
    }
    return best;
  }

  /** "Yesterday he met the mayor who came for the fair": a day so told is that of the meeting. */
  private boolean isYesterday(Dating dating, int event) {
    boolean digits = false;
    for (int i = dating.fromToken(); i < dating.toToken(); i++) {
      digits |= tokens.isNumber(i);
    }
    return !capitals
        && !digits
        && dating.basis() == Basis.PUBLICATION
        && dating.toToken() + 2 < event;
  }

  private boolean otherEventBetween(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.is(i, "event") && !page.is(i, "event-not")) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Event sameKind(Hit hit) {
    Event same = null;
    String word = tokens.word(hit.from());
    for (Event event : events.subList(Math.max(0, events.size() - RECENT), events.size())) {
      for (int i = event.from; i < Math.min(event.to, event.from + 2); i++) {
        String own = tokens.word(i);
        boolean akin = own.startsWith(word) || (word.startsWith(own) && own.length() > 3);
        same = akin ? event : same;
      }
    }
    return same;
  }

  private boolean is(Hit hit, String concept) {
    return hit.has(concept);
  }
}
