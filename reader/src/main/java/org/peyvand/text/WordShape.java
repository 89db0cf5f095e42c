package org.peyvand.text;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where half-spaces belong in a word whose letters run together: by the house list, the word
 * list, then the endings and beginnings that Persian adds to words.
 */
final class WordShape {

  /** The letters tell nothing. */
  static final int UNKNOWN = -1;

  private static final int LONGEST = 28;

  private static final List<String> PLURALS =
      List.of(
          "هایشان", "هایمان", "هایتان", "هاییم", "هایی", "هایم", "هایت", "هایش", "هاست", "های",
          "ها");
  private static final List<String> COMPARATIVES =
      List.of("ترینشان", "ترینها", "ترینهای", "ترین", "تری", "تر");
  private static final List<String> SLOPPY = List.of("های", "ها", "ترین", "تر");
  private static final List<String> AFTER_HEH =
      List.of("ایی", "ای", "ام", "ات", "اش", "اند", "ایم", "اید", "است", "ی", "مان", "تان", "شان");
  private static final List<String> AFTER_YEH = List.of("اند", "ایم", "اید", "ام", "اش");
  private static final List<String> JOINED =
      List.of(
          "ی", "ان", "یان", "گان", "ات", "م", "ت", "ش", "مان", "تان", "شان", "یم", "ند", "ید",
          "یی");

  /** After an ambiguous "...های" one of these says that it was the article: نامه‌ای به. */
  private static final Set<String> AFTER_ARTICLE =
      Set.of("به", "از", "در", "با", "برای", "که", "را", "است", "بود", "شد", "و", "تا");

  private final HouseList house;
  private final Map<String, Integer> hints;

  WordShape(HouseList house, Map<String, Integer> hints) {
    this.house = house;
    this.hints = hints;
  }

  /**
   * The places of half-spaces in the word (bit n, before letter n).
   *
   * @param next the word that follows, empty if none
   */
  int places(String word, String next) {
    if (word.length() < 3 || word.length() > LONGEST) {
      return 0;
    }
    Integer hint = hints.get(word);
    int places = hint == null ? analyse(word, next, 0) : hint;
    return places == UNKNOWN ? 0 : shown(word, places);
  }

  /** Without those that the house does not write after a letter that joins nothing. */
  private int shown(String word, int places) {
    int kept = places;
    for (int i = 1; i < word.length() && !house.afterNonJoining; i++) {
      if ((places & 1 << i) != 0 && !Letters.joins(word.charAt(i - 1))) {
        kept &= ~(1 << i);
      }
    }
    return kept;
  }

  /** A word of the house list with an ending that joins it: چشمگیر, چشمگیری. */
  private int housed(String word) {
    for (String ending : JOINED) {
      Integer own = house.words.get(stem(word, ending));
      if (own != null && !house.words.containsKey(word)) {
        return own;
      }
    }
    return house.words.containsKey(word) ? UNKNOWN : givenName(word);
  }

  /** Given names of two parts are written as one: علیرضا. */
  private int givenName(String word) {
    for (int i = 3; i < word.length() - 1; i++) {
      if (house.givens.contains(word.substring(i)) && listed(word.substring(0, i)) == 0) {
        return 0;
      }
    }
    return UNKNOWN;
  }

  /** What the lists say of a word, {@link #UNKNOWN} when they say nothing. */
  private int listed(String word) {
    Integer own = house.words.get(word);
    if (own != null) {
      return own;
    }
    int found = WordList.LILAK.find(word);
    if (found == 0 || ((found & HalfSpaceList.PLACES) == 0 && sloppy(word))) {
      return UNKNOWN;
    }
    return found & HalfSpaceList.PLACES;
  }

  /** The list has a few plurals and comparatives without the half-space that it gives to others. */
  private static boolean sloppy(String word) {
    for (String ending : SLOPPY) {
      String stem = stem(word, ending);
      int found = stem.length() > 1 ? WordList.LILAK.find(stem) : 0;
      boolean comparative = ending.startsWith("تر");
      if (found != 0 && (!comparative || (found & HalfSpaceList.COMPARABLE) != 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean silent(String word) {
    return (WordList.LILAK.find(word) & HalfSpaceList.SILENT) != 0;
  }

  private int analyse(String word, String next, int depth) {
    if (house.plurals.contains(stem(word, "های"))) {
      return plural(word, next, depth);
    }
    int places = housed(word);
    places = places == UNKNOWN ? listed(word) : places;
    if (places != UNKNOWN || depth > 3 || word.length() < 3) {
      return places;
    }
    places = plural(word, next, depth);
    places = places == UNKNOWN ? afterYehOrHeh(word, depth) : places;
    places = places == UNKNOWN ? comparative(word, depth) : places;
    places = places == UNKNOWN ? joinedEnding(word) : places;
    places = places == UNKNOWN ? verb(word) : places;
    places = places == UNKNOWN ? compound(word, depth) : places;
    return places;
  }

  private int plural(String word, String next, int depth) {
    for (String plural : PLURALS) {
      String stem = stem(word, plural);
      if (stem.length() < 2) {
        continue;
      }
      if (afterHeh(stem, plural, next, depth)) {
        int places = analyse(stem + "ه", "", depth + 1);
        return Math.max(places, 0) | 1 << (stem.length() + 1);
      }
      int places = analyse(stem, "", depth + 1);
      if (places == UNKNOWN && stem.length() < 3) {
        continue;
      }
      return Math.max(places, 0) | 1 << stem.length();
    }
    return UNKNOWN;
  }

  /** Whether the heh belongs to the word: منطقه‌ای not منطق‌های, آماده‌ایم, شده‌است. */
  private boolean afterHeh(String stem, String plural, String next, int depth) {
    String heh = stem + "ه";
    boolean sure = house.singulars.contains(heh);
    if (house.plurals.contains(stem) || !(sure || silent(heh) || compoundInHeh(heh, depth))) {
      return false;
    }
    boolean unknown = listed(stem) == UNKNOWN;
    return switch (plural) {
      case "های" -> sure || unknown || isArticle(stem, heh, next);
      case "هایم" -> sure || unknown || participle(heh);
      case "هاست" -> sure || unknown || participle(heh);
      default -> false;
    };
  }

  private boolean isArticle(String stem, String heh, String next) {
    boolean shows = Letters.joins(stem.charAt(stem.length() - 1));
    return shows && AFTER_ARTICLE.contains(next) && !participle(heh);
  }

  private boolean participle(String heh) {
    return listed(heh + "اند") > 0;
  }

  private int afterYehOrHeh(String word, int depth) {
    for (String ending : AFTER_HEH) {
      String stem = stem(word, ending);
      if (stem.length() > 1 && stem.endsWith("ه") && (silent(stem) || compoundInHeh(stem, depth))) {
        return Math.max(analyse(stem, "", depth + 1), 0) | 1 << stem.length();
      }
      if (ending.equals("است") && stem.length() > 1 && participle(stem)) {
        return listed(stem + "اند");
      }
    }
    for (String ending : AFTER_YEH) {
      String stem = stem(word, ending);
      if (stem.length() > 3 && stem.endsWith("ی") && listed(stem) != UNKNOWN) {
        return Math.max(analyse(stem, "", depth + 1), 0) | 1 << stem.length();
      }
    }
    return UNKNOWN;
  }

  /** A compound whose last part ends in a silent heh: برنامه‌ریزی‌شده‌ای, کم‌سابقه‌ای. */
  private boolean compoundInHeh(String stem, int depth) {
    if (depth > 1) {
      return false;
    }
    int places = house.words.containsKey(stem) ? places(stem, "") : compound(stem, depth + 1);
    return places > 0 && silent(stem.substring(31 - Integer.numberOfLeadingZeros(places)));
  }

  private int comparative(String word, int depth) {
    for (String ending : COMPARATIVES) {
      String stem = stem(word, ending);
      int places = stem.length() > 2 ? analyse(stem, "", depth + 1) : UNKNOWN;
      if (places != UNKNOWN) {
        int more = ending.startsWith("ترینها") ? 1 << (stem.length() + 4) : 0;
        return places | 1 << stem.length() | more;
      }
    }
    return UNKNOWN;
  }

  private int inflected(String word) {
    int places = listed(word);
    return places == UNKNOWN ? joinedEnding(word) : places;
  }

  private int joinedEnding(String word) {
    for (String ending : JOINED) {
      String stem = stem(word, ending);
      int places = stem.length() > 2 ? listed(stem) : UNKNOWN;
      if (places != UNKNOWN) {
        return places;
      }
    }
    return UNKNOWN;
  }

  /** A verb the list lacks: می or نمی before a known form. */
  private int verb(String word) {
    for (String beginning : List.of("نمی", "می")) {
      if (word.startsWith(beginning) && word.length() > beginning.length() + 2) {
        String rest = word.substring(beginning.length());
        boolean person = rest.endsWith("ند") || rest.endsWith("یم") || rest.endsWith("ید");
        if (person && listed(rest) != UNKNOWN) {
          return 1 << beginning.length();
        }
      }
    }
    return UNKNOWN;
  }

  private int compound(String word, int depth) {
    for (int i = 2; i < word.length() - 1; i++) {
      if (house.endings.contains(word.substring(i))) {
        int places = part(word.substring(0, i), depth);
        if (places != UNKNOWN) {
          return places | 1 << i;
        }
      }
    }
    for (int i = 2; i < word.length() - 1; i++) {
      if (house.names.contains(word.substring(i)) && (i > 2 || word.length() - i > 3)) {
        return Math.max(part(word.substring(0, i), depth), 0) | 1 << i;
      }
    }
    for (int i = word.length() - 3; i >= 2; i--) {
      if (house.beginnings.contains(word.substring(0, i))) {
        int places = part(word.substring(i), depth);
        if (places != UNKNOWN) {
          return 1 << i | places << i;
        }
      }
    }
    return twoWords(word);
  }

  private int part(String word, int depth) {
    return word.length() < 2
        ? UNKNOWN
        : word.length() < 3 ? listed(word) : analyse(word, "", depth + 1);
  }

  /** Two words of the list written as one, where the join would hide the border. */
  private int twoWords(String word) {
    for (int i = word.length() - 3; i >= 3; i--) {
      if (Letters.joins(word.charAt(i - 1))) {
        int first = listed(word.substring(0, i));
        int second = first == UNKNOWN ? UNKNOWN : inflected(word.substring(i));
        if (first != UNKNOWN && second != UNKNOWN) {
          return first | 1 << i | second << i;
        }
      }
    }
    return UNKNOWN;
  }

  private static String stem(String word, String ending) {
    return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
  }
}
