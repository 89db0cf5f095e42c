package org.peyvand.paper;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.util.regex.Pattern;

/** The two directions of a line, for the layout engine. */
final class Directions implements BidiSplitter, BidiReorderer {

  /** Numbers that belong to the Latin word after them: "7 August", "7–10 August". */
  private static final Pattern LATIN_NUMBER =
      Pattern.compile("[0-9]+(?:[-–/.:, ]{1,3}[0-9]+)*(?=[ \u00a0]?\\p{IsLatin})");

  private final Bidi bidi = new Bidi();

  /**
   * Splits as the Unicode algorithm does, except that a number before a Latin word goes with it.
   * The algorithm lets the space between them run with the Persian around, which turns "7 August
   * 2024" into "August 2024 7".
   */
  @Override
  public void setParagraph(String paragraph, byte defaultDirection) {
    String split =
        LATIN_NUMBER.matcher(paragraph).replaceAll(number -> "a".repeat(number.group().length()));
    bidi.setPara(split, defaultDirection, null);
  }

  @Override
  public int countTextRuns() {
    return bidi.countRuns();
  }

  @Override
  public BidiTextRun getVisualRun(int index) {
    BidiRun run = bidi.getVisualRun(index);
    return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
  }

  @Override
  public byte getBaseDirection(String paragraph) {
    return Bidi.getBaseDirection(paragraph);
  }

  @Override
  public String reorderRTLTextToLTR(String text) {
    return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
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

  /** One line as the glyphs stand from left to right. */
  static String visual(String line, boolean rightToLeft) {
    Bidi order = new Bidi();
    order.setPara(
        ArabicLetters.join(line),
        rightToLeft ? Bidi.LEVEL_DEFAULT_RTL : Bidi.LEVEL_DEFAULT_LTR,
        null);
    return order.writeReordered(Bidi.DO_MIRRORING);
  }
}
