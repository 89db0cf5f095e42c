package org.peyvand.paper;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.peyvand.web.PageLanguage;

/**
 * "Page n of m" at the foot of each page, in each of the paper's languages and their digits. Drawn
 * here since the engine counts in Latin digits only.
 */
final class PageNumbers {

  private static final float SIZE = 8.5f;
  private static final float MARGIN = 57f;
  private static final float BASE = 30f;
  private static final float GREY = .35f;

  private PageNumbers() {}

  static void draw(PDDocument document, List<PageLanguage> languages, PDType0Font font)
      throws IOException {
    int pages = document.getNumberOfPages();
    for (int i = 0; i < pages; i++) {
      PDPage page = document.getPage(i);
      try (PDPageContentStream foot =
          new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
        foot.beginMarkedContent(COSName.ARTIFACT);
        foot.setNonStrokingColor(GREY, GREY, GREY);
        for (int place = 0; place < languages.size(); place++) {
          PageLanguage language = languages.get(place);
          String line =
              Directions.visual(
                  ArabicLetters.join(words(i + 1, pages, language)), isRightToLeft(language));
          float width = font.getStringWidth(line) / 1000 * SIZE;
          foot.beginText();
          foot.setFont(font, SIZE);
          foot.newLineAtOffset(start(place, languages, page.getMediaBox(), width), BASE);
          foot.showText(line);
          foot.endText();
        }
        foot.endMarkedContent();
      }
    }
  }

  static String words(int page, int pages, PageLanguage language) {
    String words =
        switch (language) {
          case FA -> "صفحهٔ " + page + " از " + pages;
          case EN -> "Page " + page + " of " + pages;
          case TR -> "Sayfa " + page + " / " + pages;
          case AR -> "الصفحة " + page + " من " + pages;
        };
    return language.digits(words);
  }

  /** One alone in the middle; several spread, the first where its reader begins. */
  private static float start(
      int place, List<PageLanguage> languages, PDRectangle page, float width) {
    float room = page.getWidth() - 2 * MARGIN - width;
    if (languages.size() == 1) {
      return MARGIN + room / 2;
    }
    float along = room * place / (languages.size() - 1);
    return isRightToLeft(languages.getFirst()) ? MARGIN + room - along : MARGIN + along;
  }

  private static boolean isRightToLeft(PageLanguage language) {
    return language.direction().equals("rtl");
  }
}
