package org.peyvand.signature;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;

/** Where letters stand on a page. Those of a slanting watermark are no words. */
final class Words extends PDFTextStripper {

  private final List<Rectangle2D> letters = new ArrayList<>();

  private Words() {}

  /**
   * The letters' boxes in points, from the page's upper corner at the left.
   *
   * @param page from 1
   */
  static List<Rectangle2D> on(PDDocument document, int page) {
    try {
      Words words = new Words();
      words.setStartPage(page);
      words.setEndPage(page);
      words.writeText(document, Writer.nullWriter());
      return words.letters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    Matrix way = letter.getTextMatrix();
    boolean slanting = Math.abs(way.getShearX()) > .01 && Math.abs(way.getScaleX()) > .01;
    if (!slanting && !letter.getUnicode().isBlank()) {
      letters.add(
          new Rectangle2D.Float(
              letter.getXDirAdj(),
              letter.getYDirAdj() - letter.getHeightDir(),
              Math.max(letter.getWidthDirAdj(), .5f),
              Math.max(letter.getHeightDir(), .5f)));
    }
  }
}
