package org.peyvand.reader.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Arabic verbs: a line of the data is {@code PAST PRESENT}, both third person masculine, and the
 * verbal nouns behind them; a minus before the past says that its bare form is more often another
 * word, a minus alone that there is none. Vowel signs fold away, so active and passive are one
 * form.
 *
 * <p>Tenses: past, present, future (س, سوف), subjunctive (أن, لـ), potential (قد with the present);
 * the particles لم, لن, لا and ما deny. A verbal noun behind تم or جرى is a verb of that tense. A
 * finite verb also carries {@code clause-start}, since a clause begins with it.
 */
final class ArabicVerbs implements Conjugation {

  private static final String[] JOINED = {"", "و", "ف"};
  private static final String[] THAT = {"أن ", "بأن ", "كي ", "لكي "};
  private static final String WEAK = "اويى";

  @Override
  public void add(List<Section> verbs, Lexicon.Builder lexicon) {
    for (Section section : verbs) {
      for (String line : section.lines()) {
        String[] words = line.split(" +", -1);
        Forms forms = new Forms(section, lexicon);
        boolean bare = !words[0].startsWith("-");
        String past = bare ? words[0] : words[0].substring(1);
        if (!past.isEmpty()) {
          forms.past(past, bare);
        }
        forms.present(words[1]);
        for (String noun : List.of(words).subList(2, words.length)) {
          forms.periphrasis(noun);
        }
      }
    }
  }

  /** The forms of one verb. */
  private record Forms(Section section, Lexicon.Builder lexicon) {

    void past(String past, boolean bare) {
      boolean defective = past.endsWith("ى") || past.endsWith("ا");
      String stem = defective ? past.substring(0, past.length() - 1) : past;
      if (bare) {
        add(past, "past", false, false);
      }
      add("قد " + past, "past", false, false);
      add(stem + "ت", "past", false, false);
      add(stem + (defective ? "يا" : "ا"), "past", false, true);
      add(stem + "تا", "past", false, true);
      add(stem + "وا", "past", false, true);
      add(stem + (defective ? "ينا" : "نا"), "past", false, true);
      add("ما " + past, "past", true, false);
      add("ما " + stem + "ت", "past", true, false);
    }

    void present(String present) {
      String rest = present.substring(1);
      boolean defective = WEAK.indexOf(rest.charAt(rest.length() - 1)) >= 0;
      String stem = defective ? rest.substring(0, rest.length() - 1) : rest;
      for (String person : List.of("ي", "ت", "ن", "أ")) {
        mood(person + rest, person.equals("ن"));
      }
      for (String person : List.of("ي", "ت")) {
        mood(person + (defective ? stem + "يان" : rest + "ان"), true);
        mood(person + stem + "ون", true);
        denied(person + stem + "وا", true);
        that(person + stem + "وا", true);
        denied(person + rest + "ا", true);
        that(person + rest + "ا", true);
        for (String shorter : shortened(rest)) {
          denied(person + shorter, false);
        }
      }
    }

    /** What the jussive makes of a weak letter: يدعو is لم يدع, يقول is لم يقل. */
    private static Set<String> shortened(String rest) {
      Set<String> shorter = new LinkedHashSet<>();
      int last = rest.length() - 1;
      if (WEAK.indexOf(rest.charAt(last)) >= 0) {
        shorter.add(rest.substring(0, last));
      } else if (last > 1 && WEAK.indexOf(rest.charAt(last - 1)) >= 0) {
        shorter.add(rest.substring(0, last - 1) + rest.charAt(last));
      }
      return shorter;
    }

    private void mood(String form, boolean plural) {
      add(form, "present", false, plural);
      add("س" + form, "future", false, plural);
      add("سوف " + form, "future", false, plural);
      add("لن " + form, "future", true, plural);
      add("لا " + form, "present", true, plural);
      add("قد " + form, "potential", false, plural);
      denied(form, plural);
      that(form, plural);
    }

    private void denied(String form, boolean plural) {
      add("لم " + form, "past", true, plural);
    }

    private void that(String form, boolean plural) {
      for (String particle : THAT) {
        add(particle + form, "subjunctive", false, plural);
      }
      add("ل" + form, "subjunctive", false, plural);
      add("ألا " + form, "subjunctive", true, plural);
      add("أن لا " + form, "subjunctive", true, plural);
    }

    /** A verbal noun behind تم, جرى and their like. */
    void periphrasis(String noun) {
      for (String object : List.of(noun, "ال" + noun)) {
        for (String verb : List.of("تم", "تمت", "جرى", "جرت")) {
          add(verb + " " + object, "past", false, false);
        }
        for (String verb : List.of("يتم", "تتم", "يجري", "تجري")) {
          add(verb + " " + object, "present", false, false);
          add("س" + verb + " " + object, "future", false, false);
          add("سوف " + verb + " " + object, "future", false, false);
          add("أن " + verb + " " + object, "subjunctive", false, false);
          add("لن " + verb + " " + object, "future", true, false);
          add("لا " + verb + " " + object, "present", true, false);
          add("لم " + verb + " " + object, "past", true, false);
        }
        add("لم يجر " + object, "past", true, false);
        add("لم تجر " + object, "past", true, false);
      }
    }

    private void add(String form, String tense, boolean negative, boolean plural) {
      Map<String, String> attributes = new HashMap<>(section.attributes());
      attributes.put("suffix", "verb");
      attributes.put("prefix", "none");
      attributes.put("tense", tense);
      attributes.put("person", plural ? "3p" : "3s");
      if (negative) {
        attributes.put("neg", "yes");
      }
      for (String joined : JOINED) {
        lexicon.add("verb", joined + form, attributes);
        lexicon.add("clause-start", joined + form, attributes);
        lexicon.add(section.name(), joined + form, attributes);
      }
    }
  }
}
