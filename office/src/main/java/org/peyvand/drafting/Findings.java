package org.peyvand.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.memorandum.Papers;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parity.Finding;
import org.peyvand.parity.GazetteerNames;
import org.peyvand.parity.ParityCheck;
import org.peyvand.parity.Spot;
import org.peyvand.text.Language;
import org.peyvand.web.Frame;

/**
 * What the parity check says of a text, in words and as marks in its paragraphs.
 *
 * @param all in the order of the paper
 */
record Findings(List<Finding> all) {

  static Findings of(ParallelText text) {
    return new Findings(ParityCheck.of(text, GazetteerNames.of(text)));
  }

  /** Those that mark an article, in words; numbered as in the whole paper. */
  List<TextView.FindingLine> lines(ParallelText text, @Nullable String article, Frame frame) {
    List<TextView.FindingLine> lines = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Finding finding = all.get(i);
      String row = finding.one().article();
      if (article == null || article.equals(row)) {
        int number = text.number(row);
        String label =
            number == 0
                ? frame.t("memorandum.part.head")
                : frame.t("memorandum.paper.article", number);
        lines.add(
            new TextView.FindingLine(
                i + 1, row.isEmpty() ? "head" : row, label, sentence(finding, frame)));
      }
    }
    return lines;
  }

  /** The paragraphs of a body, cut at the marks. */
  List<TextView.Paragraph> paragraphs(String article, Language language, String body) {
    List<Mark> marks = marks(article, language);
    List<TextView.Paragraph> paragraphs = new ArrayList<>();
    int start = 0;
    for (String line : body.split("\n", -1)) {
      if (!line.isBlank()) {
        paragraphs.add(new TextView.Paragraph(pieces(line, start, marks)));
      }
      start += line.length() + 1;
    }
    return paragraphs;
  }

  private record Mark(int start, int end, int number) {}

  /** Shortest first where two begin together, so that the exact words stay marked. */
  private List<Mark> marks(String article, Language language) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (Spot spot : all.get(i).spots()) {
        if (spot.article().equals(article) && spot.language() == language && !spot.isWhole()) {
          marks.add(new Mark(spot.start(), spot.end(), i + 1));
        }
      }
    }
    marks.sort(Comparator.comparingInt((Mark mark) -> mark.end() - mark.start()));
    List<Mark> apart = new ArrayList<>();
    for (Mark mark : marks) {
      if (apart.stream().noneMatch(m -> m.start() < mark.end() && mark.start() < m.end())) {
        apart.add(mark);
      }
    }
    apart.sort(Comparator.comparingInt(Mark::start));
    return apart;
  }

  private static List<TextView.Piece> pieces(String line, int offset, List<Mark> marks) {
    List<TextView.Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      int start = Math.clamp(mark.start() - offset, at, line.length());
      int end = Math.clamp(mark.end() - offset, at, line.length());
      if (end > start) {
        if (start > at) {
          pieces.add(new TextView.Piece(line.substring(at, start), 0));
        }
        pieces.add(new TextView.Piece(line.substring(start, end), mark.number()));
        at = end;
      }
    }
    if (at < line.length()) {
      pieces.add(new TextView.Piece(line.substring(at), 0));
    }
    return pieces;
  }

  private static String sentence(Finding finding, Frame frame) {
    Spot other = finding.other();
    String here = name(finding.one().language());
    String there = other == null ? "" : name(other.language());
    String said = isolated(finding.said());
    return switch (finding.kind()) {
      case MISSING_ARTICLE -> frame.t("memorandum.finding.missing-article", there);
      case PARAGRAPHS ->
          frame.t(
              "memorandum.finding.paragraphs",
              Integer.parseInt(finding.said()),
              here,
              Integer.parseInt(finding.counterpart()),
              there);
      case DATE_CONTRADICTS_ITSELF -> frame.t("memorandum.finding.contradicts", said, here);
      case SCRIPT -> frame.t("memorandum.finding.script", said, here);
      case BLANK -> frame.t("memorandum.finding.blank", here);
      case PREVAILING_MISSING -> frame.t("memorandum.finding.prevailing-missing", there);
      case PREVAILING_SETTING -> frame.t("memorandum.finding.prevailing-setting", here);
      case NUMBERING, DATE, NUMBER, PLACE, OFFICE, PERSON, PREVAILING_DIFFERS -> {
        String kind = frame.t("memorandum.finding.kind." + finding.kind().token());
        if (other == null) {
          yield frame.t("memorandum.finding.order", said, here);
        }
        yield finding.counterpart().isEmpty()
            ? frame.t("memorandum.finding.lacks", kind, said, here, there)
            : frame.t(
                "memorandum.finding.differs",
                kind,
                said,
                here,
                isolated(finding.counterpart()),
                there);
      }
    };
  }

  private static String name(Language language) {
    return isolated(Papers.page(language).ownName());
  }

  private static String isolated(String words) {
    return "\u2068" + words + "\u2069";
  }
}
