package org.peyvand.signin;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/**
 * A QR code as one SVG path with a quiet zone of four modules, as ISO/IEC 18004 asks.
 *
 * @param path data of a path whose unit is one module
 * @param size modules a side, the quiet zone with them
 */
record QrPicture(String path, int size) {

  private static final int QUIET = 4;

  static QrPicture of(String text) {
    try {
      ByteMatrix modules =
          Encoder.encode(
                  text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
              .getMatrix();
      StringBuilder path = new StringBuilder();
      for (int y = 0; y < modules.getHeight(); y++) {
        for (int x = 0; x < modules.getWidth(); x++) {
          if (modules.get(x, y) == 1) {
            path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
          }
        }
      }
      return new QrPicture(path.toString(), modules.getWidth() + 2 * QUIET);
    } catch (WriterException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
