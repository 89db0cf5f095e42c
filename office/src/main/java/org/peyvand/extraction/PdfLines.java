package org.peyvand.extraction;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Lines of a page joined into paragraphs, so that a sentence is not cut where the paper ended: a
 * larger gap, another size of type or a short last line ends one.
 */
final class PdfLines extends PDFTextStripper {

  private static final int MOST_SIGNS = 2 * Extraction.LONGEST_TEXT;
  private static final int MOST_OPERATORS = 4_000_000;
  private static final double GAP = 1.35;
  private static final double SIZE = 0.12;
  private static final double SHORT = 0.8;

  /**
   * @param y the base line's distance from the page's upper edge, in points
   * @param size of its largest type, in points
   * @param width of its signs together, in points
   */
  private record Line(int page, float y, float size, float width, boolean right, String text) {

    boolean endsSentence() {
      return ".!?؟:»\"".indexOf(text.charAt(text.length() - 1)) >= 0;
    }
  }

  private final List<Line> lines = new ArrayList<>();
  private final List<String> signs = new ArrayList<>();
  private float y;
  private float size;
  private float width;
  private int operators;
  private int count;

  PdfLines() {
    setSortByPosition(true);
  }

  String paragraphs(PDDocument pdf) throws IOException {
    writeText(pdf, Writer.nullWriter());
    endLine();
    float gap = usualGap();
    float widest = (float) lines.stream().mapToDouble(Line::width).max().orElse(0);
    boolean mirror = isMirrored();
    StringBuilder text = new StringBuilder();
    Line before = null;
    for (Line line : lines) {
      if (before != null) {
        text.append(continues(before, line, gap, widest) ? " " : "\n\n");
      }
      text.append(mirror && line.right() ? RightToLeft.mirrored(line.text()) : line.text());
      before = line;
    }
    return text.toString().strip();
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (++operators > MOST_OPERATORS || count > MOST_SIGNS) {
      throw new TooMuch();
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++count <= MOST_SIGNS) {
      super.processTextPosition(text);
    }
  }

  @Override
  protected void writeString(String text, List<TextPosition> positions) {
    for (TextPosition position : positions) {
      signs.add(position.getUnicode());
      y = position.getYDirAdj();
      size = Math.max(size, position.getFontSizeInPt());
      width += position.getWidthDirAdj();
    }
  }

  @Override
  protected void writeWordSeparator() {
    signs.add(" ");
  }

  @Override
  protected void writeLineSeparator() {
    endLine();
  }

  @Override
  protected void writePageEnd() {
    endLine();
  }

  private void endLine() {
    signs.removeIf(String::isEmpty);
    String text = RightToLeft.said(signs).replaceAll("\\s+", " ").strip();
    if (!text.isEmpty()) {
      lines.add(new Line(getCurrentPageNo(), y, size, width, RightToLeft.isMost(signs), text));
    }
    signs.clear();
    size = 0;
    width = 0;
  }

  /** Some writers keep the bracket that was meant, some the one that was drawn. */
  private boolean isMirrored() {
    int asIs = 0;
    int turned = 0;
    for (Line line : lines) {
      if (line.right()) {
        asIs += RightToLeft.balance(line.text());
        turned += RightToLeft.balance(RightToLeft.mirrored(line.text()));
      }
    }
    return turned > asIs;
  }

  private float usualGap() {
    List<Float> gaps = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      float gap = lines.get(i).y() - lines.get(i - 1).y();
      if (lines.get(i).page() == lines.get(i - 1).page() && gap > 0) {
        gaps.add(gap);
      }
    }
    gaps.sort(null);
    // The lower quartile: a paper of short paragraphs has few gaps inside one.
    return gaps.isEmpty() ? Float.MAX_VALUE : gaps.get(gaps.size() / 4);
  }

  private static boolean continues(Line before, Line now, float gap, float widest) {
    if (Math.abs(before.size() - now.size()) > SIZE * before.size()) {
      return false;
    }
    if (before.page() != now.page()) {
      return !before.endsSentence();
    }
    boolean lastLine = before.endsSentence() && before.width() < widest * SHORT;
    return now.y() - before.y() <= gap * GAP && !lastLine;
  }

  /** The pages say more, or do more, than any report needs. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
