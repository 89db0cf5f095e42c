package org.peyvand.signature;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.peyvand.signature.Finding.Kind;

/** Where the visible stamps of signatures lie, and that none covers what was agreed. */
final class Stamps {

  /** Points (1/72 inch). */
  static final float WIDTH = 225;

  static final float HEIGHT = 78;
  private static final float MARGIN = 56;
  private static final float SPACE = 8;

  /** A place for a stamp: page from 1, distances from its upper corner at the left, points. */
  record Place(int page, float x, float y) {

    Rectangle2D area() {
      return new Rectangle2D.Float(x, y, WIDTH, HEIGHT);
    }
  }

  private Stamps() {}

  /**
   * A free place, two beside each other: below the words of the last page, else between them, else
   * on the page before, and so on. Empty if there is none; then the signature stays invisible.
   */
  static Optional<Place> free(PDDocument document) {
    for (int number = document.getNumberOfPages(); number > 0; number--) {
      PDPage page = document.getPage(number - 1);
      PDRectangle box = page.getMediaBox();
      if (page.getRotation() == 0 && box.getLowerLeftX() == 0 && box.getLowerLeftY() == 0) {
        List<Rectangle2D> words = Words.on(document, number);
        List<Rectangle2D> taken = new ArrayList<>(stamps(page));
        taken.addAll(words);
        Optional<Place> place =
            places(number, box, words).stream()
                .filter(each -> taken.stream().noneMatch(wider(each.area())::intersects))
                .findFirst();
        if (place.isPresent()) {
          return place;
        }
      }
    }
    return Optional.empty();
  }

  private static List<Place> places(int number, PDRectangle box, List<Rectangle2D> words) {
    double last =
        words.stream()
            .mapToDouble(Rectangle2D::getMaxY)
            .filter(y -> y < box.getHeight() - MARGIN)
            .max()
            .orElse(0);
    List<Place> places = new ArrayList<>();
    float other = box.getWidth() - MARGIN - WIDTH;
    for (float y = MARGIN; y + HEIGHT + MARGIN <= box.getHeight(); y += 6) {
      if (other > MARGIN + WIDTH) {
        places.add(new Place(number, other, y));
      }
      places.add(new Place(number, MARGIN, y));
    }
    places.sort(Comparator.comparing(place -> place.y() < last));
    return places;
  }

  private static Rectangle2D wider(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX() - SPACE,
        area.getY() - SPACE,
        area.getWidth() + 2 * SPACE,
        area.getHeight() + 2 * SPACE);
  }

  /** Each page on which the stamp of a signature lies over words. */
  static List<Finding> overText(PDDocument document) {
    List<Finding> findings = new ArrayList<>();
    int number = 0;
    for (PDPage page : document.getPages()) {
      number++;
      List<Rectangle2D> stamps = stamps(page);
      if (!stamps.isEmpty()) {
        List<Rectangle2D> words = Words.on(document, number);
        if (stamps.stream().anyMatch(stamp -> words.stream().anyMatch(stamp::intersects))) {
          findings.add(Finding.of(Kind.STAMP_OVER_TEXT, number));
        }
      }
    }
    return findings;
  }

  /** The visible signatures on a page. */
  private static List<Rectangle2D> stamps(PDPage page) {
    List<Rectangle2D> stamps = new ArrayList<>();
    PDRectangle box = page.getCropBox();
    COSArray remarks = page.getCOSObject().getCOSArray(COSName.ANNOTS);
    for (int i = 0; remarks != null && i < remarks.size(); i++) {
      COSArray corners = corners(remarks.getObject(i));
      if (corners != null && corners.size() == 4) {
        PDRectangle area = new PDRectangle(corners);
        if (area.getWidth() > 0 && area.getHeight() > 0) {
          stamps.add(
              new Rectangle2D.Float(
                  area.getLowerLeftX() - box.getLowerLeftX(),
                  box.getUpperRightY() - area.getUpperRightY(),
                  area.getWidth(),
                  area.getHeight()));
        }
      }
    }
    return stamps;
  }

  private static @Nullable COSArray corners(@Nullable COSBase remark) {
    return remark instanceof COSDictionary entries
            && COSName.SIG.equals(entries.getCOSName(COSName.FT))
        ? entries.getCOSArray(COSName.RECT)
        : null;
  }
}
