package org.peyvand.picture;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** How a camera was held: the one thing of its notes that is used before they are dropped. */
final class Orientation {

  private static final int ORIENTATION = 0x0112;

  private Orientation() {}

  /** 1 to 8 as EXIF 2.32 tells it; 1 where nothing says otherwise. */
  static int of(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 0xff) == 0xff) {
      int mark = jpeg[at + 1] & 0xff;
      int length = ((jpeg[at + 2] & 0xff) << 8) | (jpeg[at + 3] & 0xff);
      if (mark == 0xda || length < 2 || at + 2 + length > jpeg.length) {
        return 1;
      }
      if (mark == 0xe1
          && length > 16
          && new String(jpeg, at + 4, 4, StandardCharsets.ISO_8859_1).equals("Exif")) {
        return ofExif(ByteBuffer.wrap(jpeg, at + 10, length - 8).slice());
      }
      at += 2 + length;
    }
    return 1;
  }

  private static int ofExif(ByteBuffer exif) {
    try {
      exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int at = exif.getInt(4);
      int entries = exif.getShort(at) & 0xffff;
      for (int i = 0; i < entries; i++) {
        int entry = at + 2 + 12 * i;
        if ((exif.getShort(entry) & 0xffff) == ORIENTATION) {
          int value = exif.getShort(entry + 8) & 0xffff;
          return value >= 1 && value <= 8 ? value : 1;
        }
      }
      return 1;
    } catch (IndexOutOfBoundsException e) {
      return 1;
    }
  }

  static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation == 1) {
      return image;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    boolean lying = orientation > 4;
    AffineTransform turn =
        switch (orientation) {
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
          case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
          default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    BufferedImage to = new BufferedImage(lying ? h : w, lying ? w : h, BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = to.createGraphics();
    brush.drawImage(image, turn, null);
    brush.dispose();
    return to;
  }
}
