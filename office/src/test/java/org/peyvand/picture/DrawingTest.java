package org.peyvand.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DrawingTest {

  /** Red above, blue below. */
  private static byte[] picture(String format, int width, int height, int type) throws IOException {
    BufferedImage image = new BufferedImage(width, height, type);
    Graphics2D brush = image.createGraphics();
    brush.setColor(Color.RED);
    brush.fillRect(0, 0, width, height / 2);
    brush.setColor(Color.BLUE);
    brush.fillRect(0, height / 2, width, height - height / 2);
    brush.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  private static byte[] jpeg(int width, int height) throws IOException {
    return picture("jpeg", width, height, BufferedImage.TYPE_INT_RGB);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  /** A marked segment behind the first two bytes. */
  private static byte[] withSegment(byte[] jpeg, int mark, byte[] inside) {
    byte[] head = {
      (byte) 0xff, (byte) mark, (byte) ((inside.length + 2) >> 8), (byte) (inside.length + 2)
    };
    byte[] start = Arrays.copyOf(jpeg, 2);
    byte[] rest = Arrays.copyOfRange(jpeg, 2, jpeg.length);
    return joined(start, head, inside, rest);
  }

  private static byte[] exif(int orientation) {
    ByteBuffer exif = ByteBuffer.allocate(64);
    exif.put("Exif\0\0".getBytes(ISO_8859_1)).put("MM".getBytes(ISO_8859_1)).putShort((short) 42);
    exif.putInt(8).putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    exif.putShort((short) orientation).putShort((short) 0).putInt(0);
    exif.put("SECRET GPS".getBytes(ISO_8859_1));
    return exif.array();
  }

  private static Drawing.Why refusal(byte[] file) {
    return Drawing.of(file) instanceof Drawing.Refused(var why)
        ? why
        : org.assertj.core.api.Assertions.fail("it was drawn");
  }

  @Test
  void aPhotoStandsUprightInItsSizesAndTellsNothingOfItsCamera() throws IOException {
    Drawing.Drawn drawn = (Drawing.Drawn) Drawing.of(withSegment(jpeg(2000, 1200), 0xe1, exif(6)));
    assertThat(drawn.width()).isEqualTo(1200);
    assertThat(drawn.height()).isEqualTo(2000);
    assertThat(drawn.sizes().keySet()).containsExactly(480, 960, 1200);
    for (var size : drawn.sizes().entrySet()) {
      String bytes = new String(size.getValue(), ISO_8859_1);
      assertThat(bytes).doesNotContain("Exif").doesNotContain("SECRET");
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(size.getValue()));
      assertThat(image.getWidth()).isEqualTo(size.getKey());
      // Held to the right: what was above is at the right hand now.
      Color right = new Color(image.getRGB(image.getWidth() - 5, image.getHeight() / 2));
      assertThat(right.getRed()).isGreaterThan(200);
      assertThat(new Color(image.getRGB(5, 5)).getBlue()).isGreaterThan(200);
    }
  }

  @Test
  void whatShinesThroughStaysPng() throws IOException {
    Drawing.Drawn drawn =
        (Drawing.Drawn) Drawing.of(picture("png", 600, 300, BufferedImage.TYPE_INT_ARGB));
    assertThat(drawn.format()).isEqualTo("png");
    assertThat(drawn.sizes().keySet()).containsExactly(480, 600);
    assertThat(
            ((Drawing.Drawn) Drawing.of(picture("png", 60, 30, BufferedImage.TYPE_INT_RGB)))
                .format())
        .isEqualTo("jpeg");
  }

  @Test
  void programsAndOtherFormatsAreNoPictures() throws IOException {
    assertThat(refusal("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(ISO_8859_1)))
        .isEqualTo(Drawing.Why.NO_PICTURE);
    assertThat(refusal(picture("gif", 10, 10, BufferedImage.TYPE_INT_RGB)))
        .isEqualTo(Drawing.Why.NO_PICTURE);
    assertThat(refusal("<html><script>alert(1)</script>".getBytes(ISO_8859_1)))
        .isEqualTo(Drawing.Why.NO_PICTURE);
    assertThat(refusal(new byte[0])).isEqualTo(Drawing.Why.NO_FILE);
    assertThat(refusal(new byte[Drawing.LARGEST_FILE + 1])).isEqualTo(Drawing.Why.TOO_LARGE);
  }

  @Test
  void whatIsAPageOrAnArchiveAsWellIsRefused() throws IOException {
    byte[] jpeg = jpeg(50, 50);
    byte[] png = picture("png", 50, 50, BufferedImage.TYPE_INT_RGB);
    for (String foreign :
        new String[] {
          "<script>alert(1)</script>", "<HTML>", "<?php system($_GET[1]);", "%PDF-1.7",
          "PK\u0003\u0004rest", "<svg onload=alert(1)>", "javascript:alert(1)", "\u007fELF"
        }) {
      byte[] bytes = foreign.getBytes(ISO_8859_1);
      assertThat(refusal(joined(jpeg, bytes))).as(foreign).isEqualTo(Drawing.Why.DISGUISED);
      assertThat(refusal(withSegment(jpeg, 0xfe, bytes)))
          .as(foreign)
          .isEqualTo(Drawing.Why.DISGUISED);
      assertThat(refusal(joined(png, bytes))).as(foreign).isEqualTo(Drawing.Why.DISGUISED);
    }
  }

  @Test
  void aBombIsRefusedBeforeItIsDecoded() {
    byte[] inside =
        ByteBuffer.allocate(17)
            .put("IHDR".getBytes(ISO_8859_1))
            .putInt(60_000)
            .putInt(60_000)
            .put(new byte[] {8, 2, 0, 0, 0})
            .array();
    CRC32 sum = new CRC32();
    sum.update(inside);
    byte[] bomb =
        joined(
            new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a},
            ByteBuffer.allocate(4).putInt(13).array(),
            inside,
            ByteBuffer.allocate(4).putInt((int) sum.getValue()).array(),
            new byte[] {0, 0, 0, 0, 'I', 'E', 'N', 'D', (byte) 0xae, 0x42, 0x60, (byte) 0x82});
    assertThat(refusal(bomb)).isEqualTo(Drawing.Why.TOO_MANY_PIXELS);
  }

  @Test
  void brokenFilesAreDrawnOrRefusedAndNothingElse() throws IOException {
    Random random = new Random(1403);
    byte[][] whole = {
      withSegment(jpeg(200, 100), 0xe1, exif(3)),
      picture("png", 120, 80, BufferedImage.TYPE_INT_ARGB)
    };
    int rounds = Boolean.getBoolean("peyvand.long") ? 4_000 : 300;
    for (int i = 0; i < rounds; i++) {
      byte[] file = whole[i % 2].clone();
      for (int flips = 1 + random.nextInt(8); flips > 0; flips--) {
        file[3 + random.nextInt(file.length - 3)] = (byte) random.nextInt();
      }
      if (random.nextInt(4) == 0) {
        file = Arrays.copyOf(file, random.nextInt(file.length));
      }
      assertThat(Drawing.of(file)).isInstanceOfAny(Drawing.Drawn.class, Drawing.Refused.class);
    }
  }
}
