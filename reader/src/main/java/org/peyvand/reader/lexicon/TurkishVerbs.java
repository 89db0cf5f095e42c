package org.peyvand.reader.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.text.Folded;

/**
 * Turkish verbs from one stem: a line of the data is the stem, before it the words it is built with
 * ({@code imza at}); a stem whose aorist is not the regular one has it behind a slash ({@code
 * gel/gelir}), {@code -} where its third person is a noun too. Folding leaves two harmonies of two
 * vowels each: a/e and i/u.
 *
 * <p>Tenses: past, perfect, pluperfect, present, imperfect, future, future-past, aorist,
 * conditional, potential, necessity, subjunctive; {@code participle}, {@code converb} and {@code
 * infinitive} end no clause. The nouns in -dığını and -acağını, which carry reported speech, count
 * as past and future; -dıktan and -dığında, "after" and "when", as converbs.
 */
final class TurkishVerbs implements Conjugation {

  private static final String VOICELESS = "fstkchp";
  private static final String VOWELS = "aeiou";

  @Override
  public void add(List<Section> verbs, Lexicon.Builder lexicon) {
    for (Section section : verbs) {
      for (String line : section.lines()) {
        int slash = line.indexOf('/');
        String verb = slash < 0 ? line : line.substring(0, slash);
        int blank = verb.lastIndexOf(' ');
        String before = verb.substring(0, blank + 1);
        String aorist = slash < 0 ? "" : Folded.key(line.substring(slash + 1));
        new Forms(section, lexicon, before, verb.substring(blank + 1), aorist).all();
      }
    }
  }

  /** The forms of one stem. */
  private static final class Forms {

    private final Section section;
    private final Lexicon.Builder lexicon;
    private final String before;
    private final String stem;
    private final String aorist;
    private final boolean nounLike;
    private final String low;
    private final String high;
    private final boolean vowel;

    /** The stem before a vowel: "et" is "ed". */
    private final String open;

    private String tense = "";
    private boolean negative;

    Forms(Section section, Lexicon.Builder lexicon, String before, String stem, String aorist) {
      this.section = section;
      this.lexicon = lexicon;
      this.before = before;
      this.stem = Folded.key(stem);
      char last = lastVowel(stem);
      this.low = "aıouAIOU".indexOf(last) >= 0 ? "a" : "e";
      this.high = "oöuü".indexOf(last) >= 0 ? "u" : "i";
      this.vowel = isVowel(this.stem.charAt(this.stem.length() - 1));
      boolean soft = this.stem.equals("et") || this.stem.equals("git") || this.stem.endsWith("gut");
      this.open = soft ? this.stem.substring(0, this.stem.length() - 1) + "d" : this.stem;
      this.nounLike = aorist.equals("-");
      this.aorist = aorist.isEmpty() || nounLike ? regularAorist() : aorist;
    }

    private static char lastVowel(String stem) {
      for (int i = stem.length() - 1; i >= 0; i--) {
        if ("aeıioöuü".indexOf(stem.charAt(i)) >= 0) {
          return stem.charAt(i);
        }
      }
      return 'e';
    }

    private static boolean isVowel(char c) {
      return VOWELS.indexOf(c) >= 0;
    }

    /** A vowel takes r, one syllable -ar, more syllables -ir. */
    private String regularAorist() {
      if (vowel) {
        return stem + "r";
      }
      long syllables = stem.chars().filter(c -> isVowel((char) c)).count();
      return open + (syllables == 1 ? low : high) + "r";
    }

    void all() {
      affirmative();
      negative = true;
      negated(stem + "m" + low);
      potential();
    }

    private void affirmative() {
      String glide = vowel ? "y" : "";
      String d = VOICELESS.indexOf(stem.charAt(stem.length() - 1)) >= 0 ? "t" : "d";
      String bare = vowel ? stem.substring(0, stem.length() - 1) : open;
      String now = vowel ? highOf(bare, high) : high;
      finite(stem, d, high, low);
      present(bare + now + "yor");
      nominal(stem + d + high, open + glide + low + "c" + low, high, low);
      tense = "aorist";
      if (!nounLike) {
        ends(aorist, "");
      }
      ends(aorist, high + "m", high + "z", "l" + low + "r");
      conditionals(aorist + "s" + low, stem + "s" + low);
      tense = "participle";
      ends(open + glide + low + "n", "", "l" + low + "r", "l" + low + "r" + high + "n", high + "n");
      ends(aorist + "ken", "");
      tense = "converb";
      ends(open + glide, high + "p", low + "r" + low + "k", high + "nc" + low);
      tense = "infinitive";
      verbalNouns(stem);
      tense = "subjunctive";
      ends(stem + "s" + high + "n", "", "l" + low + "r");
      ends(open + glide + low + "li", "m");
      tense = "necessity";
      ends(stem + "m" + low + "li", "", "yiz", "l" + low + "r", "dir");
    }

    private void negated(String no) {
      finite(no, "d", "i", low);
      present(stem + "m" + high + "yor");
      nominal(no + "di", no + "y" + low + "c" + low, "i", low);
      tense = "aorist";
      ends(no, "z", "m", "yiz", "zl" + low + "r");
      conditionals(no + "zs" + low, no + "s" + low);
      tense = "participle";
      ends(no + "y" + low + "n", "", "l" + low + "r");
      tense = "converb";
      ends(no + "yip", "");
      ends(no + "d" + low + "n", "");
      tense = "infinitive";
      verbalNouns(no);
      tense = "necessity";
      ends(no + "m" + low + "li", "", "yiz", "l" + low + "r");
      tense = "subjunctive";
      ends(no + "sin", "", "l" + low + "r");
    }

    private void potential() {
      String able = open + (vowel ? "y" : "") + low;
      negative = false;
      tense = "potential";
      ends(
          able + "bil",
          "ir",
          "iriz",
          "irler",
          "irim",
          "ecek",
          "ecegini",
          "iyor",
          "iyoruz",
          "di",
          "dik");
      negative = true;
      ends(able + "m" + low, "di", "dik", "diler", "z", "zlar", "zler", "yiz", "yacak", "yecek");
      ends(able + "m" + low, "digini", "diklerini", "yacagini", "yecegini", "yacaklarini");
      ends(able + "m" + high + "yor", "", "uz", "lar");
    }

    /** Past, perfect, pluperfect and what is built on them. */
    private void finite(String base, String d, String h, String l) {
      String past = base + d + h;
      tense = "past";
      ends(past, "", "m", "k", "n" + h + "z", "l" + l + "r");
      String perfect = base + "m" + h + "s";
      tense = "perfect";
      ends(perfect, "", h + "m", h + "z", "l" + l + "r", "t" + h + "r", "l" + l + "rdir");
      tense = "pluperfect";
      ends(perfect + "t" + h, "", "m", "k", "l" + l + "r");
      ends(perfect + "l" + l + "rdi", "");
      boolean was = negative;
      negative = true;
      tense = "perfect";
      ends(perfect + " degil", "", "iz", "ler", "di", "dir");
      negative = was;
    }

    private void present(String yor) {
      tense = "present";
      ends(yor, "", "um", "uz", "lar");
      ends(stemOf(negative) + "m" + low + "kt" + low, "", "dir", "yiz", "l" + low + "r");
      tense = "imperfect";
      ends(yor + "du", "", "k", "m", "lar");
      ends(yor + "lardi", "");
      ends(stemOf(negative) + "m" + low + "kt" + low + "ydi", "");
    }

    private String stemOf(boolean not) {
      return not ? stem + "m" + low : stem;
    }

    /** Future, and the nouns of past and future that reported speech is put in. */
    private void nominal(String past, String future, String h, String l) {
      String i = "i";
      tense = "future";
      ends(future, "k", "kt" + i + "r", "kl" + l + "r", "g" + i + "m", "g" + i + "z");
      ends(future + "g" + i + "n", "i", l, "in", "d" + l + "n");
      ends(future + "kl" + l + "r" + i + "n", "", i, l, i + "n");
      ends(future + "g" + i + "m" + i + "z", "", i, l);
      ends(future + "g" + i + "m" + i, "");
      tense = "future-past";
      ends(future + "kt" + i, "", "k", "l" + l + "r");
      ends(future + "kl" + l + "rd" + i, "");
      tense = "past";
      ends(past + "g" + h + "n", h, l, h + "n", "d" + l + "n");
      ends(past + "kl" + l + "r" + i + "n", i, l, i + "n", "d" + l + "n");
      ends(past + "g" + h + "m" + h + "z", h, l);
      ends(past + "g" + h + "m" + h, "");
      tense = "participle";
      ends(past, "g" + h, "kl" + l + "r" + i, "g" + h + "m" + h + "z", "g" + h + "m");
      tense = "converb";
      ends(past, "g" + h + "nd" + l, "kt" + l + "n");
      tense = "future";
      ends(future + "g" + i, "");
      ends(future + "kl" + l + "r" + i, "");
    }

    private void conditionals(String real, String unreal) {
      tense = "conditional";
      ends(real, "", "k", "l" + low + "r", "m");
      ends(unreal, "", "k", "l" + low + "r", "ydi");
    }

    private void verbalNouns(String base) {
      String i = "i";
      ends(
          base + "m" + low + "k",
          "",
          "t" + low,
          "t" + low + "n",
          "l" + low,
          "s" + i + "z" + i + "n");
      ends(base + "m" + low, "y" + i, "y" + low, "n" + i + "n");
      String own = base + "m" + low + "s" + i;
      ends(own, "", "n" + i, "n" + low, "n" + i + "n", "nd" + low, "nd" + low + "n", "yl" + low);
      String their = base + "m" + low + "l" + low + "r" + i;
      ends(their, "", "n" + i, "n" + low, "n" + i + "n", "yl" + low);
      ends(base + "m" + low + "m" + i + "z", "", i, low);
    }

    /** The high vowel that follows a stem cut before its last vowel: başla, başlıyor. */
    private static String highOf(String bare, String otherwise) {
      for (int i = bare.length() - 1; i >= 0; i--) {
        char c = bare.charAt(i);
        if (isVowel(c)) {
          return c == 'o' || c == 'u' ? "u" : "i";
        }
      }
      return otherwise;
    }

    private void ends(String base, String... endings) {
      for (String ending : endings) {
        Map<String, String> attributes = new HashMap<>(section.attributes());
        attributes.put("suffix", "none");
        attributes.put("tense", tense);
        attributes.put(
            "person", tense.equals("future") && ending.equals("k") ? "3s" : person(ending));
        if (negative) {
          attributes.put("neg", "yes");
        }
        lexicon.add(List.of("verb", section.name()), before + base + ending, attributes);
        if (tense.equals("conditional")) {
          lexicon.add("if", before + base + ending, attributes);
        }
      }
    }

    private static String person(String ending) {
      if (ending.endsWith("lar") || ending.endsWith("ler")) {
        return "3p";
      }
      boolean we = ending.equals("k") || (ending.endsWith("z") && ending.length() <= 3);
      return we ? "1p" : ending.endsWith("m") ? "1s" : "3s";
    }
  }
}
