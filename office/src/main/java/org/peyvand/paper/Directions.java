package org.peyvand.paper;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Bidi;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The two directions of a line, for the layout engine. */
final class Directions implements BidiSplitter, BidiReorderer {

  /** Numbers that belong to the Latin word after them: "7 August", "7–10 August". */
  private static final Pattern LATIN_NUMBER =
      Pattern.compile("[0-9]+(?:[-–/.:, ]{1,3}[0-9]+)*(?=[ \u00a0]?\\p{IsLatin})");

  private final List<BidiTextRun> runs = new ArrayList<>();

  /**
   * The engine sets runs side by side in the direction of the line and knows no deeper levels. So a
   * right-to-left paragraph is one run, and in a left-to-right one all that is not level 0 is; what
   * such a run holds is put in order by {@link #reorderRTLTextToLTR}, line by line.
   */
  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    runs.clear();
    if (defaultDirection == RTL) {
      runs.add(new BidiTextRun(0, paragraph.length(), RTL));
      return;
    }
    Bidi bidi = resolved(paragraph, Bidi.LTR);
    int start = 0;
    for (int i = 1; i <= paragraph.length(); i++) {
      byte direction = bidi.getLevelAt(start) == 0 ? LTR : RTL;
      if (i == paragraph.length() || (bidi.getLevelAt(i) == 0 ? LTR : RTL) != direction) {
        runs.add(new BidiTextRun(start, i - start, direction));
        start = i;
      }
    }
    if (runs.isEmpty()) {
      runs.add(new BidiTextRun(0, 0, LTR));
    }
  }

  @Override
  public int countTextRuns() {
    return runs.size();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    return runs.get(index);
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return Bidi.getBaseDirection(paragraph);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return visual(text, true);
  }

  @Override
  public String shapeText(String text) {
    return ArabicLetters.join(text);
  }

  @Override
  public String deshapeText(String text) {
    return ArabicLetters.separate(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }

  /** One line of joined letters as the glyphs stand from left to right. */
  static String visual(String line, boolean rightToLeft) {
    if (line.isEmpty()) {
      return line;
    }
    Bidi bidi = resolved(line, rightToLeft ? Bidi.RTL : Bidi.LTR);
    StringBuilder visual = new StringBuilder(line.length());
    for (int at : bidi.getVisualMap()) {
      char c = line.charAt(at);
      boolean backward = bidi.getLevelAt(at) % 2 == 1;
      if (backward && Character.isHighSurrogate(c)) {
        visual.insert(visual.length() - 1, c);
      } else {
        visual.append(backward ? (char) UCharacter.getMirror(c) : c);
      }
    }
    return visual.toString();
  }

  /**
   * Levels as the Unicode algorithm has them, except that a number before a Latin word goes with
   * it: the algorithm lets the space between them run with the Persian around, which turns "7
   * August 2024" into "August 2024 7".
   */
  private static Bidi resolved(String text, byte direction) {
    String likened =
        LATIN_NUMBER.matcher(text).replaceAll(number -> "a".repeat(number.group().length()));
    Bidi bidi = new Bidi();
    bidi.setPara(likened, direction, null);
    return bidi;
  }
}
