package org.peyvand.reader.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Kind;
import org.peyvand.text.Tokens;

/**
 * Joins an English verb with the auxiliaries before it and says what they make of it: "will now be
 * signed" is future, "has yet to be signed" a perfect that is denied, "was to sign" a future that
 * was. Auxiliaries are the words of the concept {@code aux}, whose attribute {@code aux} names what
 * each does; words of the concept {@code adverb} may stand between.
 */
final class Auxiliaries {

  /** Tokens that may stand between an auxiliary and its verb, set off by commas. */
  private static final int PARENTHESIS = 12;

  private final int aux;
  private final int adverb;
  private final int verb;
  private final int and;
  private final int subject;

  Auxiliaries(Lexicon lexicon) {
    this.aux = lexicon.concept("aux");
    this.adverb = lexicon.concept("adverb");
    this.verb = lexicon.concept("verb");
    this.and = lexicon.concept("and");
    this.subject = lexicon.concept("subject");
  }

  /** The hits with each verb and its auxiliaries made one; the others as they are. */
  List<Hit> join(Tokens tokens, List<Hit> hits) {
    List<Hit> joined = new ArrayList<>(hits.size());
    for (int i = 0; i < hits.size(); i++) {
      Hit hit = hits.get(i);
      String form = hit.has(verb) ? hit.get("shape") : null;
      if (form == null || (hit.has(aux) && verbFollows(hits, i))) {
        joined.add(hit);
        continue;
      }
      List<Hit> before = new ArrayList<>();
      while (!joined.isEmpty() && precedes(joined.getLast(), hit, before)) {
        before.add(joined.removeLast());
      }
      while (!before.isEmpty() && !before.getLast().has(aux)) {
        joined.add(before.removeLast());
      }
      joined.add(before.isEmpty() ? alone(tokens, hit, form, joined) : group(before, hit, form));
    }
    return joined;
  }

  /** Whether what this auxiliary helps comes right behind it and its adverbs. */
  private boolean verbFollows(List<Hit> hits, int i) {
    int end = hits.get(i).to();
    for (int j = i + 1; j < hits.size() && hits.get(j).from() == end; j++) {
      Hit hit = hits.get(j);
      if (hit.has(verb) && hit.get("shape") != null) {
        return !"base".equals(hit.get("shape")) || hit.get("noun") == null || j > i + 1;
      }
      if (!hit.has(adverb) && !hit.has(aux)) {
        return false;
      }
      end = hit.to();
    }
    return false;
  }

  private boolean precedes(Hit candidate, Hit verbHit, List<Hit> before) {
    int next = before.isEmpty() ? verbHit.from() : before.getLast().from();
    return candidate.to() == next && (candidate.has(aux) || candidate.has(adverb));
  }

  /** The auxiliaries stand in {@code before} from the last to the first. */
  private Hit group(List<Hit> before, Hit hit, String form) {
    boolean not = false;
    boolean yet = false;
    List<String> chain = new ArrayList<>();
    for (Hit each : before.reversed()) {
      String does = each.has(aux) ? each.get("aux") : null;
      not |= "not".equals(does) || "not".equals(each.relation());
      yet |= "yet".equals(does);
      if (does != null && !does.equals("not") && !does.equals("yet")) {
        chain.add(does);
      }
    }
    String tense = tense(chain, form, yet);
    Map<String, String> more = new HashMap<>();
    more.put("tense", tense);
    if (not || (yet && tense.equals("perfect"))) {
      more.put("neg", "yes");
    }
    boolean passive =
        !chain.isEmpty()
            && (chain.getLast().startsWith("be") || chain.getLast().equals("was"))
            && !form.equals("ing");
    if (passive) {
      more.put("voice", "passive");
    }
    return new Hit(before.getLast().from(), hit.to(), hit.entry().with(more), hit.relation());
  }

  private static String tense(List<String> chain, String form, boolean yet) {
    if (chain.isEmpty()) {
      return form.equals("ing")
          ? "gerund"
          : form.equals("base") || form.equals("s") ? "present" : "past";
    }
    String first = chain.getFirst();
    if (chain.contains("will")) {
      return first.equals("was") ? "future-past" : "future";
    }
    boolean to = chain.contains("to");
    if (to && !first.equals("to")) {
      return switch (first) {
        case "be" -> yet ? "perfect" : "future";
        case "was" -> "future-past";
        case "have", "had" -> yet ? "perfect" : "necessity";
        case "must" -> "necessity";
        default -> "infinitive";
      };
    }
    return switch (first) {
      case "to" -> "infinitive";
      case "will" -> "future";
      case "would" -> "would";
      case "must" -> "necessity";
      case "may" -> "potential";
      case "have" -> "perfect";
      case "had" -> "pluperfect";
      case "be" -> form.equals("ing") || chain.contains("being") ? "progressive" : "present";
      case "was" -> form.equals("ing") || chain.contains("being") ? "imperfect" : "past";
      case "do" -> "present";
      case "did" -> "past";
      case "being", "having" -> "gerund";
      default -> "participle";
    };
  }

  /** "Led by", "signed by": without an auxiliary a participle that its agent follows. */
  private static boolean isReduced(Tokens tokens, Hit hit, String form) {
    boolean participle = form.equals("ed") || form.equals("any") || form.equals("participle");
    return participle && hit.to() < tokens.size() && tokens.is(hit.to(), "by");
  }

  /** "X will, not later than May, deposit": an auxiliary that a parenthesis parts from its verb. */
  private @Nullable String apart(Tokens tokens, Hit hit, List<Hit> before) {
    int from = hit.from();
    if (from < 2 || tokens.mark(from - 1) != ',') {
      return null;
    }
    for (Hit each : before.reversed()) {
      if (from - each.to() > PARENTHESIS || tokens.sentence(each.from()) != tokens.sentence(from)) {
        return null;
      }
      String does = each.has(aux) ? each.get("aux") : null;
      if (does != null && tokens.mark(each.to()) == ',') {
        return "will".equals(does) ? "future" : "must".equals(does) ? "necessity" : null;
      }
    }
    return null;
  }

  /** A verb without auxiliaries may share those of the verb that "and" joins it to. */
  private Hit alone(Tokens tokens, Hit hit, String form, List<Hit> before) {
    Hit last = before.isEmpty() ? null : before.getLast();
    if (last != null && last.has(and) && before.size() >= 2 && last.to() == hit.from()) {
      Hit partner = before.get(before.size() - 2);
      boolean shares =
          partner.has(verb)
              && partner.to() >= last.from() - 6
              && !form.equals("ing")
              && !form.equals("s")
              && (partner.get("voice") != null || form.equals("base"));
      if (shares) {
        Map<String, String> more = new HashMap<>();
        put(more, "tense", partner.get("tense"));
        put(more, "neg", partner.get("neg"));
        put(more, "voice", partner.get("voice"));
        return new Hit(hit.from(), hit.to(), hit.entry().with(more), hit.relation());
      }
    }
    if (isReduced(tokens, hit, form)) {
      return new Hit(
          hit.from(), hit.to(), hit.entry().with(Map.of("tense", "participle")), hit.relation());
    }
    String apart = form.equals("base") ? apart(tokens, hit, before) : null;
    if (apart != null) {
      return new Hit(
          hit.from(), hit.to(), hit.entry().with(Map.of("tense", apart)), hit.relation());
    }
    if (form.equals("base") || (form.equals("s") && hit.get("noun") != null)) {
      Hit subjectHit = beforeAdverbs(before, hit.from());
      boolean behindSubject =
          subjectHit != null
              && isSubject(subjectHit)
              && tokens.kind(subjectHit.to() - 1) != Kind.SUFFIX;
      behindSubject |= hit.to() < tokens.size() && tokens.is(hit.to(), "that");
      boolean behindName =
          (last == null || last.to() < hit.from())
              && hit.from() > 0
              && tokens.capital(hit.from() - 1)
              && tokens.paragraph(hit.from() - 1) == tokens.paragraph(hit.from());
      if (!behindSubject && !(behindName && form.equals("s"))) {
        return new Hit(hit.from(), hit.to(), hit.entry().with(Map.of("tense", "noun")), null);
      }
    }
    return hit;
  }

  /** The hit right before a token, adverbs skipped: "both sides also have". */
  private @Nullable Hit beforeAdverbs(List<Hit> before, int token) {
    int end = token;
    for (Hit hit : before.reversed()) {
      if (hit.to() != end) {
        return null;
      }
      if (!hit.has(adverb) || isSubject(hit)) {
        return hit;
      }
      end = hit.from();
    }
    return null;
  }

  private boolean isSubject(Hit hit) {
    return hit.has(subject) || hit.get("city") != null || hit.get("as") != null;
  }

  private static void put(Map<String, String> map, String key, @Nullable String value) {
    if (value != null) {
      map.put(key, value);
    }
  }
}
