package org.peyvand.signature;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.imageio.ImageIO;

/**
 * What can be seen of a signature on the page. It is drawn here and put in as a picture: the
 * signing library sets Persian letters unjoined and in the wrong order.
 *
 * @param name the signatory's, in large letters
 * @param lines below it: office, day, certificate; each in its own direction
 */
public record Stamp(String name, List<String> lines) {

  private static final float SCALE = 300f / 72;
  private static final Color INK = new Color(0x1e1c17);
  private static final Color TURQUOISE = new Color(0x0b666b);
  private static final Font REGULAR = font("Vazirmatn-Regular.ttf");
  private static final Font BOLD = font("Vazirmatn-Bold.ttf");

  public Stamp {
    lines = List.copyOf(lines);
  }

  /** PNG, 300 points an inch, no transparency: PDF/A allows it everywhere. */
  byte[] picture() {
    int width = Math.round(Stamps.WIDTH * SCALE);
    int height = Math.round(Stamps.HEIGHT * SCALE);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, width, height);
    pen.scale(SCALE, SCALE);
    boolean rightToLeft = isRightToLeft(name);
    pen.setColor(TURQUOISE);
    pen.fill(
        new java.awt.geom.Rectangle2D.Float(
            rightToLeft ? Stamps.WIDTH - 3 : 0, 0, 3, Stamps.HEIGHT));
    draw(pen, name, BOLD, 13, 20, rightToLeft);
    pen.setColor(INK);
    float at = 36;
    for (String line : lines.subList(0, Math.min(4, lines.size()))) {
      draw(pen, line, REGULAR, 8.2f, at, rightToLeft);
      at += 12.2f;
    }
    pen.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  /** One line at the stamp's beginning, made smaller where it would not fit. */
  private static void draw(
      Graphics2D pen, String text, Font font, float size, float baseline, boolean rightToLeft) {
    if (text.isBlank()) {
      return;
    }
    float room = Stamps.WIDTH - 20;
    TextLayout line = layout(pen, text, font, size);
    if (line.getAdvance() > room) {
      line = layout(pen, text, font, Math.max(4, size * room / line.getAdvance()));
    }
    float x = rightToLeft ? Stamps.WIDTH - 10 - line.getAdvance() : 10;
    pen.fill(line.getOutline(java.awt.geom.AffineTransform.getTranslateInstance(x, baseline)));
  }

  private static TextLayout layout(Graphics2D pen, String text, Font font, float size) {
    return new TextLayout(
        text,
        Map.of(
            TextAttribute.FONT,
            font.deriveFont(size),
            TextAttribute.RUN_DIRECTION,
            isRightToLeft(text)
                ? TextAttribute.RUN_DIRECTION_RTL
                : TextAttribute.RUN_DIRECTION_LTR),
        pen.getFontRenderContext());
  }

  private static boolean isRightToLeft(String text) {
    return text.codePoints()
        .map(Character::getDirectionality)
        .filter(
            way ->
                way == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC)
        .mapToObj(way -> way != Character.DIRECTIONALITY_LEFT_TO_RIGHT)
        .findFirst()
        .orElse(false);
  }

  /** The fonts that papers are set in. */
  private static Font font(String name) {
    String path = "/org/peyvand/paper/fonts/" + name;
    try (InputStream file = Stamp.class.getResourceAsStream(path)) {
      return Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(file, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
