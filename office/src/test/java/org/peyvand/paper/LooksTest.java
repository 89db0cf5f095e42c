package org.peyvand.paper;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.web.PageLanguage;

/** A line as our papers draw it, laid over the same line as Chromium prints it. */
class LooksTest {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final int WIDTH = 1600;
  private static final int HEIGHT = 100;
  private static final int NEAR = 4;
  private static final double SAME = .93;

  private static final List<Line> LINES =
      List.of(
          new Line(PageLanguage.FA, "پیشنهاد چای و ژاله، گفت‌وگوی کوچک‌ترین گرگ با پی‌گیری"),
          new Line(PageLanguage.FA, "اصفهان و استانبول در راه خواهرخواندگی؛ اسلام‌شهر و کلاس"),
          new Line(
              PageLanguage.FA, "در تاریخ <bdi>7 August 2024</bdi> نمایشگاه (سیزدهم) گشایش یافت"),
          new Line(PageLanguage.AR, "السلام عليكم، الاتفاقية والأهداف والإدارة في آخر الأمر"),
          new Line(PageLanguage.TR, "İstanbul Büyükşehir Belediyesi, Şişli ve Iğdır, çağrı"));

  private static final List<BufferedImage> CHROMIUMS = new ArrayList<>();

  private record Line(PageLanguage language, String words) {

    String html(String more) {
      return "<p lang='%s' dir='%s'>%s</p>".formatted(language.code(), language.direction(), more);
    }
  }

  @BeforeAll
  static void letChromiumPrint(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(CHROMIUM), "No /usr/bin/chromium: install Debian's chromium.");
    String font;
    try (InputStream ttf = Paper.class.getResourceAsStream("fonts/Vazirmatn-Regular.ttf")) {
      font = Base64.getEncoder().encodeToString(Objects.requireNonNull(ttf).readAllBytes());
    }
    String all = LINES.stream().map(line -> line.html(line.words())).collect(joining());
    String face = "@font-face{font-family:Vazirmatn;src:url(data:font/ttf;base64," + font + ")}";
    Path page = Files.writeString(folder.resolve("lines.html"), page(all, face));
    Path pdf = folder.resolve("lines.pdf");
    Process print =
        new ProcessBuilder(
                CHROMIUM.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-pdf-header-footer",
                "--user-data-dir=" + folder.resolve("profile"),
                "--print-to-pdf=" + pdf,
                page.toUri().toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(print.waitFor(60, TimeUnit.SECONDS)).isTrue();
    } finally {
      print.destroyForcibly();
    }
    CHROMIUMS.addAll(ink(Files.readAllBytes(pdf)));
  }

  @Test
  void linesLookAsChromiumPrintsThem() throws Exception {
    for (int i = 0; i < LINES.size(); i++) {
      Line line = LINES.get(i);
      assertThat(overlap(ours(line, line.words()), CHROMIUMS.get(i)))
          .as(line.words())
          .isGreaterThan(SAME);
    }
  }

  /** What the comparison is worth: the same letters unjoined do not pass for joined ones. */
  @Test
  void lettersThatDoNotJoinAreSeenByTheComparison() throws Exception {
    Line line = LINES.getFirst();
    String unjoined =
        line.words().replaceAll("(?<=[\\u0600-\\u06ff])(?=[\\u0600-\\u06ff])", "\u200c");
    assertThat(overlap(ours(line, unjoined), CHROMIUMS.getFirst())).isLessThan(.8);
  }

  /** A date in Latin letters keeps its order even where nobody isolated it. */
  @Test
  void aLatinDateInPersianKeepsItsOrderUnmarked() throws Exception {
    Line marked = LINES.get(2);
    String bare = marked.words().replaceAll("</?bdi>", "");
    assertThat(overlap(ours(marked, bare), CHROMIUMS.get(2))).isGreaterThan(SAME);
  }

  private static String page(String lines, String face) {
    return "<!DOCTYPE html><html lang='fa' dir='rtl'><head><meta charset='utf-8'><title>l</title><style>"
        + "@page{size:A4;margin:20mm} body{margin:0} p{margin:0;white-space:nowrap;color:#000;"
        + "font:24px/2 Vazirmatn} p+p{page-break-before:always}"
        + face
        + "</style></head><body>"
        + lines
        + "</body></html>";
  }

  private static BufferedImage ours(Line line, String words) throws IOException {
    return ink(PaperPress.print(Sheets.paper(line.language()), page(line.html(words), "")))
        .getFirst();
  }

  /** The line alone, cut to its ink, drawn in a fixed size. */
  private static List<BufferedImage> ink(byte[] pdf) throws IOException {
    List<BufferedImage> lines = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        lines.add(ink(new PDFRenderer(document).renderImageWithDPI(page, 200, ImageType.GRAY)));
      }
    }
    return lines;
  }

  private static BufferedImage ink(BufferedImage page) {
    int top = page.getHeight() / 5;
    int left = page.getWidth();
    int right = 0;
    int high = top;
    int low = 0;
    for (int y = 0; y < top; y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        if (isInk(page, x, y)) {
          left = Math.min(left, x);
          right = Math.max(right, x);
          high = Math.min(high, y);
          low = Math.max(low, y);
        }
      }
    }
    Image cut =
        page.getSubimage(left, high, right - left + 1, low - high + 1)
            .getScaledInstance(WIDTH, HEIGHT, Image.SCALE_SMOOTH);
    BufferedImage line = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = line.createGraphics();
    pen.drawImage(cut, 0, 0, null);
    pen.dispose();
    return line;
  }

  /** The share of each line's ink that lies on or right beside the other's; the smaller one. */
  private static double overlap(BufferedImage one, BufferedImage other) {
    return Math.min(covered(one, other), covered(other, one));
  }

  private static double covered(BufferedImage ink, BufferedImage by) {
    int all = 0;
    int covered = 0;
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        if (isInk(ink, x, y)) {
          all++;
          covered += isNear(by, x, y) ? 1 : 0;
        }
      }
    }
    return (double) covered / all;
  }

  private static boolean isNear(BufferedImage picture, int x, int y) {
    for (int dy = -NEAR; dy <= NEAR; dy++) {
      for (int dx = -NEAR; dx <= NEAR; dx++) {
        int nx = x + dx;
        int ny = y + dy;
        if (nx >= 0 && ny >= 0 && nx < WIDTH && ny < HEIGHT && isInk(picture, nx, ny)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isInk(BufferedImage picture, int x, int y) {
    return picture.getRaster().getSample(x, y, 0) < 128;
  }
}
