package org.peyvand.reader.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * English verbs: a line of the data is {@code BASE}, or {@code BASE PAST PARTICIPLE} where they are
 * not regular; behind {@code +} the words the verb is built with ({@code put put put + pen to
 * paper}); {@code noun} behind a bar where base and -s form are nouns too. Each form carries its
 * {@code shape}: base, s, ed (past and participle alike), any (base too), past, participle, ing.
 * What the auxiliaries before it make of it is {@link Auxiliaries}' affair.
 */
final class EnglishVerbs implements Conjugation {

  private static final String VOWELS = "aeiou";

  @Override
  public void add(List<Section> verbs, Lexicon.Builder lexicon) {
    for (Section section : verbs) {
      for (String line : section.lines()) {
        int bar = line.indexOf('|');
        Map<String, String> attributes = new HashMap<>(section.attributes());
        if (bar >= 0) {
          attributes.put("noun", "yes");
        }
        verb(section, bar < 0 ? line : line.substring(0, bar).strip(), attributes, lexicon);
      }
    }
  }

  private static void verb(
      Section section, String line, Map<String, String> attributes, Lexicon.Builder lexicon) {
    int plus = line.indexOf('+');
    String behind = plus < 0 ? "" : " " + line.substring(plus + 1).strip();
    String[] words = (plus < 0 ? line : line.substring(0, plus)).strip().split(" +", -1);
    String base = words[0];
    boolean doubled = words.length == 2 && words[1].equals("double");
    String regular = doubled ? base + base.charAt(base.length() - 1) + "ed" : past(base);
    String past = words.length > 2 ? words[1] : regular;
    String participle = words.length > 2 ? words[2] : regular;
    String present = doubled ? base + base.charAt(base.length() - 1) + "ing" : progressive(base);
    Form form = new Form(section.name(), attributes, lexicon, behind);
    form.add(base, past.equals(base) ? "any" : "base", past.equals(base) ? "past" : "present");
    form.add(thirdPerson(base), "s", "present");
    if (past.equals(participle)) {
      form.add(past, past.equals(base) ? "any" : "ed", "past");
    } else {
      form.add(past, "past", "past");
      form.add(participle, "participle", "participle");
    }
    form.add(present, "ing", "gerund");
  }

  private record Form(
      String name, Map<String, String> attributes, Lexicon.Builder lexicon, String behind) {

    void add(String word, String form, String tense) {
      Map<String, String> own = new HashMap<>(attributes);
      own.put("suffix", "none");
      own.put("shape", form);
      own.put("tense", tense);
      lexicon.add(List.of("verb", name), word + behind, own);
    }
  }

  private static String past(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    return endsInConsonantAndY(base) ? base.substring(0, base.length() - 1) + "ied" : base + "ed";
  }

  private static String thirdPerson(String base) {
    if (endsInConsonantAndY(base)) {
      return base.substring(0, base.length() - 1) + "ies";
    }
    boolean hiss =
        base.endsWith("s") || base.endsWith("sh") || base.endsWith("ch") || base.endsWith("x");
    return base + (hiss || base.endsWith("o") ? "es" : "s");
  }

  private static String progressive(String base) {
    if (base.endsWith("ie")) {
      return base.substring(0, base.length() - 2) + "ying";
    }
    boolean mute = base.endsWith("e") && !base.endsWith("ee") && base.length() > 2;
    return (mute ? base.substring(0, base.length() - 1) : base) + "ing";
  }

  private static boolean endsInConsonantAndY(String base) {
    int last = base.length() - 1;
    return last > 0 && base.charAt(last) == 'y' && VOWELS.indexOf(base.charAt(last - 1)) < 0;
  }
}
