package org.peyvand.reader.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Persian verbs from two stems: a line of the data is {@code PAST PRESENT}, such as {@code کرد کن},
 * before them the words they are built with. Each form carries the concept {@code verb}, the class
 * of its section, and the attributes {@code tense}, {@code neg} and {@code person}.
 */
public final class PersianVerbs implements Conjugation {

  private static final String J = "\u200c";
  private static final String[] PAST = {"م", "ی", "", "یم", "ید", "ند"};
  private static final String[] PRESENT = {"م", "ی", "د", "یم", "ید", "ند"};
  private static final String[] PERFECT = {"ام", "ای", "", "ایم", "اید", "اند"};

  @Override
  public void add(List<Section> verbs, Lexicon.Builder lexicon) {
    for (Section section : verbs) {
      for (String line : section.lines()) {
        String[] words = line.split(" +", -1);
        int stems = words.length - 2;
        String before = String.join(" ", List.of(words).subList(0, stems));
        new Forms(section, lexicon, stems == 0 ? "" : before + " ")
            .of(words[stems], words[stems + 1]);
      }
    }
  }

  /** The forms of one verb. */
  private static final class Forms {

    private final Section section;
    private final Lexicon.Builder lexicon;
    private final String preverb;

    Forms(Section section, Lexicon.Builder lexicon, String preverb) {
      this.section = section;
      this.lexicon = lexicon;
      this.preverb = preverb;
    }

    void of(String past, String present) {
      finite(past, present, "");
      add(past + "ن", "infinitive", false, 0);
      add(glide("ن", past) + "ن", "infinitive", true, 0);
      if (section.get("passive") != null) {
        finite("شد", "شو", past + "ه ");
        add(past + "ه شدن", "infinitive", false, 0);
      }
    }

    /** All tenses of a verb, or of the auxiliary behind a participle. */
    private void finite(String past, String present, String before) {
      for (int person = 0; person < 6; person++) {
        String end = PAST[person];
        String now = PRESENT[person];
        add(before + past + end, "past", false, person);
        add(before + glide("ن", past) + end, "past", true, person);
        add(before + "می" + J + past + end, "imperfect", false, person);
        add(before + "نمی" + J + past + end, "imperfect", true, person);
        add(before + "می" + J + present + now, "present", false, person);
        add(before + "نمی" + J + present + now, "present", true, person);
        if (person != 1) {
          // "thou" is no word of news, and its bare form is often a noun: شماری, گویی.
          add(before + present + now, "subjunctive", false, person);
        }
        add(before + glide("ب", present) + now, "subjunctive", false, person);
        add(before + glide("ن", present) + now, "subjunctive", true, person);
        add(before + "خواه" + now + " " + past, "future", false, person);
        add(before + "نخواه" + now + " " + past, "future", true, person);
        add(before + past + "ه بود" + end, "pluperfect", false, person);
        add(before + glide("ن", past) + "ه بود" + end, "pluperfect", true, person);
        add(before + past + "ه باش" + now, "subjunctive", false, person);
        add(before + glide("ن", past) + "ه باش" + now, "subjunctive", true, person);
        perfect(before, past, person);
      }
      add(before + past + "ه", "bare", false, 2);
      add(before + glide("ن", past) + "ه", "bare", true, 2);
    }

    /** Before a vowel a yeh stands between: نیامد, بیفتد. */
    private static String glide(String prefix, String stem) {
      return switch (stem.charAt(0)) {
        case 'آ' -> prefix + "یا" + stem.substring(1);
        case 'ا' -> prefix + "ی" + stem.substring(1);
        default -> prefix + stem;
      };
    }

    private void perfect(String before, String past, int person) {
      String end = PERFECT[person].isEmpty() ? "است" : PERFECT[person];
      add(before + past + "ه" + J + end, "perfect", false, person);
      add(before + glide("ن", past) + "ه" + J + end, "perfect", true, person);
      add(before + "می" + J + past + "ه" + J + end, "perfect", false, person);
    }

    private void add(String form, String tense, boolean negative, int person) {
      Map<String, String> attributes = new HashMap<>(section.attributes());
      attributes.put("suffix", "none");
      attributes.put("tense", tense.equals("bare") ? "perfect" : tense);
      if (tense.equals("bare")) {
        attributes.put("bare", "yes");
      }
      attributes.put("person", person % 3 + 1 + (person < 3 ? "s" : "p"));
      if (negative) {
        attributes.put("neg", "yes");
      }
      lexicon.add(List.of("verb", section.name()), preverb + form, attributes);
    }
  }
}
