package org.peyvand.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * An uploaded picture, drawn anew: upright, without what cameras and editors write into files, in
 * the widths that pages ask for. What it claims to be is looked at before anything is decoded.
 */
sealed interface Drawing {

  int LARGEST_FILE = 15_000_000;
  long MOST_PIXELS = 40_000_000;
  int WIDEST = 1_600;
  List<Integer> SMALLER = List.of(480, 960);

  /**
   * The drawings.
   *
   * @param format {@code jpeg}, or {@code png} where something shines through
   * @param sizes by their width, the last the largest
   */
  record Drawn(String format, int width, int height, TreeMap<Integer, byte[]> sizes)
      implements Drawing {

    byte[] largest() {
      return Objects.requireNonNull(sizes.lastEntry()).getValue();
    }
  }

  /** It is not drawn. */
  record Refused(Why why) implements Drawing {}

  /** Why not. */
  enum Why {
    NO_FILE,
    TOO_LARGE,
    NO_PICTURE,
    TOO_MANY_PIXELS,
    DISGUISED,
    BROKEN;

    String key() {
      return "picture.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Decoded pictures are large: one at a time. */
  Semaphore ONE = new Semaphore(1);

  static Drawing of(byte[] file) {
    if (file.length == 0) {
      return new Refused(Why.NO_FILE);
    }
    if (file.length > LARGEST_FILE) {
      return new Refused(Why.TOO_LARGE);
    }
    FileKind kind = FileKind.of(file);
    if (kind == FileKind.OTHER) {
      return new Refused(Why.NO_PICTURE);
    }
    if (Disguise.isWorn(file, kind)) {
      return new Refused(Why.DISGUISED);
    }
    ONE.acquireUninterruptibly();
    try {
      return read(file, kind);
    } catch (IOException | RuntimeException e) {
      // The JDK's readers answer a broken file with either.
      return new Refused(Why.BROKEN);
    } finally {
      ONE.release();
    }
  }

  private static Drawing read(byte[] file, FileKind kind) throws IOException {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(kind.format());
    ImageReader reader = readers.next();
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      if (width * height > MOST_PIXELS || width < 1 || height < 1) {
        return new Refused(Why.TOO_MANY_PIXELS);
      }
      int orientation = kind == FileKind.JPEG ? Orientation.of(file) : 1;
      long shown = orientation > 4 ? height : width;
      ImageReadParam param = reader.getDefaultReadParam();
      // Twice the width that is needed is enough to draw from.
      int step = (int) Math.max(1, shown / (2L * WIDEST));
      param.setSourceSubsampling(step, step, 0, 0);
      BufferedImage image = Orientation.upright(reader.read(0, param), orientation);
      return drawn(image, kind == FileKind.PNG && image.getColorModel().hasAlpha());
    } finally {
      reader.dispose();
    }
  }

  private static Drawn drawn(BufferedImage image, boolean clear) throws IOException {
    int width = Math.min(WIDEST, image.getWidth());
    int height = height(image, width);
    TreeMap<Integer, byte[]> sizes = new TreeMap<>();
    sizes.put(width, encoded(scaled(image, width, clear), clear));
    for (int smaller : SMALLER) {
      if (smaller < width) {
        sizes.put(smaller, encoded(scaled(image, smaller, clear), clear));
      }
    }
    return new Drawn(clear ? "png" : "jpeg", width, height, sizes);
  }

  private static int height(BufferedImage image, int width) {
    return Math.max(1, (int) Math.round((double) image.getHeight() * width / image.getWidth()));
  }

  /** Halved until the last step is small: the picture stays sharp and shows no steps. */
  private static BufferedImage scaled(BufferedImage image, int width, boolean clear) {
    BufferedImage from = image;
    while (from.getWidth() >= 2 * width) {
      from = drawn(from, Math.max(width, from.getWidth() / 2), clear);
    }
    return drawn(from, width, clear);
  }

  private static BufferedImage drawn(BufferedImage from, int width, boolean clear) {
    int height = height(from, width);
    BufferedImage to =
        new BufferedImage(
            width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D brush = to.createGraphics();
    if (!clear) {
      brush.setColor(Color.WHITE);
      brush.fillRect(0, 0, width, height);
    }
    brush.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    brush.drawImage(
        from,
        AffineTransform.getScaleInstance(
            (double) width / from.getWidth(), (double) height / from.getHeight()),
        null);
    brush.dispose();
    return to;
  }

  private static byte[] encoded(BufferedImage image, boolean clear) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(clear ? "png" : "jpeg").next();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      ImageWriteParam param = writer.getDefaultWriteParam();
      if (!clear) {
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(.82f);
      }
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), param);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
