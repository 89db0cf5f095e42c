package org.peyvand.text;

import java.util.Set;

/** One walk over a text, word by word. */
final class Restoring {

  private static final Set<String> PLURALS =
      Set.of("ها", "های", "هایی", "هایش", "هایشان", "هایمان", "هایم", "هایت", "هایتان");
  private static final Set<String> PERSONS = Set.of("ام", "ای", "ایم", "اید", "اند");

  private final String text;
  private final HouseList house;
  private final WordShape shape;
  private final StringBuilder out;

  Restoring(String text, HouseList house, WordShape shape) {
    this.text = text;
    this.house = house;
    this.shape = shape;
    this.out = new StringBuilder(text.length() + 16);
  }

  String restored() {
    int i = 0;
    while (i < text.length()) {
      if (!Letters.isLetter(text.charAt(i))) {
        int address = addressEnd(i);
        out.append(text, i, address);
        i = address;
      } else {
        i = words(i);
      }
    }
    return out.toString();
  }

  /** After a run without blanks that is an address or a tag; else after one character. */
  private int addressEnd(int from) {
    char c = text.charAt(from);
    boolean begins =
        c == '@' || c == '#' || text.startsWith("://", from) || text.startsWith("www.", from);
    int end = from + 1;
    while (begins && end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** One word, or a phrase of words parted by single spaces. */
  private int words(int from) {
    int end = wordEnd(from);
    int phrase = phrase(from, end);
    if (phrase > 0) {
      return phrase;
    }
    String word = HouseList.joined(text.substring(from, end));
    int nextFrom = end + 1;
    boolean spaced = end < text.length() && text.charAt(end) == ' ' && letterAt(nextFrom);
    int nextEnd = spaced ? wordEnd(nextFrom) : end;
    String next = spaced ? HouseList.joined(text.substring(nextFrom, nextEnd)) : "";
    append(from, end, next);
    if (!spaced) {
      return end;
    }
    return switch (joint(word, next)) {
      case 0 -> end;
      case 1 -> {
        out.append(Letters.HALF_SPACE).append(text, nextFrom, nextEnd);
        yield nextEnd;
      }
      default -> {
        out.append(text, nextFrom, nextEnd);
        yield nextEnd;
      }
    };
  }

  /** What belongs between two words parted by a space: 0 the space, 1 a half-space, 2 nothing. */
  private int joint(String word, String next) {
    char last = word.charAt(word.length() - 1);
    boolean joined =
        ((word.equals("می") || word.equals("نمی")) && shaped(word, next))
            || (PLURALS.contains(next) && word.length() > 1)
            || (next.equals("ترین") && known(word, 0))
            || (next.equals("تر") && known(word, HalfSpaceList.COMPARABLE))
            || (PERSONS.contains(next) && last == 'ه' && known(word, HalfSpaceList.SILENT))
            || (next.equals("ی") && last == 'ه' && known(word, HalfSpaceList.SILENT))
            || (house.bound.contains(next) && shaped(word, next))
            || (isNameEnd(next) && word.length() > 2 && known(word, 0));
    if (!joined) {
      return 0;
    }
    return Letters.joins(last) || house.afterNonJoining ? 1 : 2;
  }

  private static boolean isNameEnd(String next) {
    return next.equals("زاده") || next.equals("اوغلو") || next.equals("نژاد");
  }

  /** Whether the list has the two words as one with a half-space between them. */
  private static boolean shaped(String word, String next) {
    int places = WordList.LILAK.find(word + next);
    return word.length() < 28 && (places & HalfSpaceList.PLACES & 1 << word.length()) != 0;
  }

  private static boolean known(String word, int flag) {
    int found = WordList.LILAK.find(word);
    return found != 0 && (found & flag) == flag;
  }

  private int phrase(int from, int end) {
    int stop = end;
    String phrase = text.substring(from, end);
    for (int words = 1; words < 4; words++) {
      if (stop >= text.length() || text.charAt(stop) != ' ' || !letterAt(stop + 1)) {
        return 0;
      }
      int next = wordEnd(stop + 1);
      phrase = phrase + " " + text.substring(stop + 1, next);
      stop = next;
      String one = house.phrases.get(phrase);
      if (one != null) {
        out.append(one);
        return stop;
      }
    }
    return 0;
  }

  private boolean letterAt(int at) {
    return at < text.length() && Letters.isLetter(text.charAt(at));
  }

  /** Letters, the signs on them and half-spaces between them. */
  private int wordEnd(int from) {
    int end = from + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean inside = c == Letters.HALF_SPACE && letterAt(end + 1);
      if (!Letters.isLetter(c) && !Letters.isSign(c) && !inside) {
        break;
      }
      end++;
    }
    return end;
  }

  /** The word with its half-spaces: each piece between those it has already is looked at alone. */
  private void append(int from, int end, String next) {
    int piece = from;
    while (piece < end) {
      int stop = text.indexOf(Letters.HALF_SPACE, piece);
      stop = stop < 0 || stop > end ? end : stop;
      boolean whole = piece == from && stop == end;
      appendPiece(piece, stop, stop == end ? next : "", whole);
      if (stop < end) {
        out.append(Letters.HALF_SPACE);
      }
      piece = stop + 1;
    }
  }

  private void appendPiece(int from, int end, String next, boolean whole) {
    StringBuilder letters = new StringBuilder(end - from);
    for (int i = from; i < end; i++) {
      if (!Letters.isSign(text.charAt(i))) {
        letters.append(Letters.normal(text.charAt(i)));
      }
    }
    int places = whole || letters.length() > 4 ? shape.places(letters.toString(), next) : 0;
    int letter = 0;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (!Letters.isSign(c)) {
        if (letter > 0 && letter < 31 && (places & 1 << letter) != 0) {
          out.append(Letters.HALF_SPACE);
        }
        letter++;
      }
      out.append(c);
    }
  }
}
