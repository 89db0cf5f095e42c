package org.peyvand.newsroom;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;

/** An address as a square code for cameras, drawn as one path. */
final class SquareCode {

  private SquareCode() {}

  /** An SVG picture with the margin that cameras need; black on white whatever the theme. */
  static String svg(String address, String label) {
    BitMatrix dots;
    try {
      dots =
          new QRCodeWriter()
              .encode(address, BarcodeFormat.QR_CODE, 0, 0, Map.of(EncodeHintType.MARGIN, 4));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a square code: " + address, e);
    }
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        if (dots.get(x, y)) {
          int from = x;
          while (x + 1 < dots.getWidth() && dots.get(x + 1, y)) {
            x++;
          }
          int run = x - from + 1;
          path.append('M').append(from).append(' ').append(y).append('h').append(run);
          path.append("v1h-").append(run).append('z');
        }
      }
    }
    int size = dots.getWidth();
    return "<svg class=\"square\" role=\"img\" aria-label=\""
        + label.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;")
        + "\" viewBox=\"0 0 "
        + size
        + " "
        + size
        + "\"><path fill=\"#fff\" d=\"M0 0h"
        + size
        + "v"
        + size
        + "H0z\"/><path fill=\"#000\" d=\""
        + path
        + "\"/></svg>";
  }
}
