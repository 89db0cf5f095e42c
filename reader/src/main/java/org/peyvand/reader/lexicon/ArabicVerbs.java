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
          forms.passive(past, words[1]);
        }
        forms.present(words[1]);
        for (String noun : List.of(words).subList(2, words.length)) {
          forms.periphrasis(noun);
        }
      }
    }
  }

  /** Who acts, as the form shows it; the second person is written like "she". */
  private enum Who {
    HE("3s", "m"),
    SHE("3s", "f"),
    THEY("3p", ""),
    I("1s", ""),
    WE("1p", "");

    private final String person;
    private final String gender;

    Who(String person, String gender) {
      this.person = person;
      this.gender = gender;
    }
  }

  /** The forms of one verb. */
  private record Forms(Section section, Lexicon.Builder lexicon) {

    void past(String past, boolean bare) {
      boolean defective = past.endsWith("ى") || past.endsWith("ا");
      String stem = defective ? past.substring(0, past.length() - 1) : past;
      if (bare) {
        add(past, "past", false, Who.HE);
      }
      for (String particle : List.of("قد ", "لقد ")) {
        add(particle + past, "past", false, Who.HE);
        add(particle + stem + "ت", "past", false, Who.SHE);
      }
      add(stem + "ت", "past", false, Who.SHE);
      add(stem + (defective ? "يا" : "ا"), "past", false, Who.THEY);
      add(stem + "تا", "past", false, Who.THEY);
      add(stem + "وا", "past", false, Who.THEY);
      add(stem + (defective ? "ينا" : "نا"), "past", false, Who.WE);
      add("ما " + past, "past", true, Who.HE);
      add("ما " + stem + "ت", "past", true, Who.SHE);
    }

    /**
     * The passive where letters show it, in verbs of more than three: ألغى is ألغيت, أقام is أقيم
     * and يقام, ناقش is نوقش.
     */
    void passive(String past, String present) {
      int last = past.length() - 1;
      if (last < 3 || past.startsWith("و")) {
        return;
      }
      if (past.charAt(last) == 'ى') {
        String stem = past.substring(0, last);
        passivePast(stem + "ي");
      } else if (past.charAt(last - 1) == 'ا') {
        passivePast(past.substring(0, last - 1) + "ي" + past.charAt(last));
        String rest = present.substring(1);
        int weak = rest.length() - 2;
        if (weak > 0 && rest.charAt(weak) == 'ي') {
          String passive = rest.substring(0, weak) + "ا" + rest.charAt(weak + 1);
          mood("ي" + passive, Who.HE);
          mood("ت" + passive, Who.SHE);
        }
      } else if (past.charAt(1) == 'ا' && last == 3) {
        passivePast(past.charAt(0) + "و" + past.substring(2));
      }
    }

    private void passivePast(String form) {
      for (String particle : List.of("", "قد ", "لقد ")) {
        add(particle + form, "past", false, Who.HE);
        add(particle + form + "ت", "past", false, Who.SHE);
      }
      add("ما " + form, "past", true, Who.HE);
      add("ما " + form + "ت", "past", true, Who.SHE);
    }

    void present(String present) {
      String rest = present.substring(1);
      boolean defective = WEAK.indexOf(rest.charAt(rest.length() - 1)) >= 0;
      String stem = defective ? rest.substring(0, rest.length() - 1) : rest;
      mood("ي" + rest, Who.HE);
      mood("ت" + rest, Who.SHE);
      mood("ن" + rest, Who.WE);
      mood("أ" + rest, Who.I);
      for (String person : List.of("ي", "ت")) {
        mood(person + (defective ? stem + "يان" : rest + "ان"), Who.THEY);
        mood(person + stem + "ون", Who.THEY);
        denied(person + stem + "وا", Who.THEY);
        that(person + stem + "وا", Who.THEY);
        denied(person + rest + "ا", Who.THEY);
        that(person + rest + "ا", Who.THEY);
        for (String shorter : shortened(rest)) {
          denied(person + shorter, person.equals("ي") ? Who.HE : Who.SHE);
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

    private void mood(String form, Who who) {
      add(form, "present", false, who);
      add("س" + form, "future", false, who);
      add("سوف " + form, "future", false, who);
      add("لن " + form, "future", true, who);
      add("لا " + form, "present", true, who);
      add("قد " + form, "potential", false, who);
      denied(form, who);
      that(form, who);
    }

    private void denied(String form, Who who) {
      add("لم " + form, "past", true, who);
    }

    private void that(String form, Who who) {
      for (String particle : THAT) {
        add(particle + form, "subjunctive", false, who);
      }
      add("ل" + form, "subjunctive", false, who);
      add("ألا " + form, "subjunctive", true, who);
      add("أن لا " + form, "subjunctive", true, who);
    }

    /** A verbal noun behind تم, جرى and their like. */
    void periphrasis(String noun) {
      for (String object : List.of(noun, "ال" + noun)) {
        for (String verb : List.of("تم", "تمت", "جرى", "جرت")) {
          add(verb + " " + object, "past", false, Who.THEY);
          add("قد " + verb + " " + object, "past", false, Who.THEY);
        }
        for (String verb : List.of("يتم", "تتم", "يجري", "تجري")) {
          add(verb + " " + object, "present", false, Who.THEY);
          add("س" + verb + " " + object, "future", false, Who.THEY);
          add("سوف " + verb + " " + object, "future", false, Who.THEY);
          add("أن " + verb + " " + object, "subjunctive", false, Who.THEY);
          add("لن " + verb + " " + object, "future", true, Who.THEY);
          add("لا " + verb + " " + object, "present", true, Who.THEY);
          add("لم " + verb + " " + object, "past", true, Who.THEY);
        }
        add("لم يجر " + object, "past", true, Who.THEY);
        add("لم تجر " + object, "past", true, Who.THEY);
      }
    }

    private void add(String form, String tense, boolean negative, Who who) {
      Map<String, String> attributes = new HashMap<>(section.attributes());
      attributes.put("suffix", "verb");
      attributes.put("prefix", "none");
      attributes.put("tense", tense);
      attributes.put("person", who.person);
      if (!who.gender.isEmpty()) {
        attributes.put("gender", who.gender);
      }
      if (negative) {
        attributes.put("neg", "yes");
      }
      for (String joined : JOINED) {
        if (!joined.isEmpty() && lexicon.means("given", joined + form)) {
          continue; // "Faisal" is also "so he arrives"
        }
        lexicon.add(List.of("verb", "clause-start", section.name()), joined + form, attributes);
      }
    }
  }
}
