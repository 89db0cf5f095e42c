package org.peyvand.extraction;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.peyvand.extraction.Extraction.Reason;
import org.peyvand.extraction.Extraction.Refused;
import org.peyvand.extraction.Extraction.Scan;
import org.peyvand.extraction.Extraction.Warning;
import org.peyvand.extraction.Extraction.Words;

class ExtractTextTest {

  private static final String PERSIAN =
      "شهردار اصفهان با شهردار استانبول دیدار کرد.\n\nدو طرف از خواهرخواندگی استقبال کردند.";
  private static final String TURKISH = "İstanbul ile İsfahan kardeş şehir olacak, dedi Başkan.";

  @Test
  void plainTextIsKeptAsItIs() {
    assertThat(words(PERSIAN.getBytes(UTF_8)))
        .returns(PERSIAN, Words::text)
        .returns(Format.PLAIN, Words::format);
    assertThat(words(PERSIAN.getBytes(UTF_8)).warnings()).isEmpty();
  }

  @Test
  void lineEndsBecomeOneKind() {
    assertThat(words("یک\r\nدو\rسه".getBytes(UTF_8)).text()).isEqualTo("یک\nدو\nسه");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertThat(words(("\uFEFF" + PERSIAN).getBytes(UTF_8)).text()).isEqualTo(PERSIAN);
    assertThat(words(("\uFEFF" + PERSIAN).getBytes(UTF_16LE)).text()).isEqualTo(PERSIAN);
  }

  @Test
  void theLettersTellTheCharacterSetOfOldFiles() {
    String arabic = "رئيس بلدية اصفهان استقبل رئيس بلدية اسطنبول، وقال: نرحب بكم";
    assertThat(words(arabic.getBytes(Charset.forName("windows-1256"))))
        .returns(arabic, Words::text)
        .satisfies(words -> assertThat(words.warnings()).contains(Warning.GUESSED_CHARACTERS));
    assertThat(words(TURKISH.getBytes(Charset.forName("windows-1254"))).text()).isEqualTo(TURKISH);
  }

  @Test
  void emptyTextIsRefused() {
    assertThat(reason(new byte[0])).isEqualTo(Reason.EMPTY);
    assertThat(reason(" \n\t\u200C ".getBytes(UTF_8))).isEqualTo(Reason.EMPTY);
  }

  @Test
  void fiveMegabytesOfTextAreRefused() {
    byte[] long0 = PERSIAN.repeat(5 * 1024 * 1024 / PERSIAN.length()).getBytes(UTF_8);
    assertThat(reason(long0)).isEqualTo(Reason.TEXT_TOO_LONG);
  }

  @Test
  void aFileAboveTheLimitIsRefusedUnread() {
    assertThat(reason(new byte[Extraction.LARGEST_FILE + 1])).isEqualTo(Reason.FILE_TOO_LARGE);
  }

  @Test
  void randomBytesAreNoText() {
    Random random = new Random(7);
    for (int size : new int[] {40, 300, 5_000, 200_000}) {
      byte[] bytes = new byte[size];
      random.nextBytes(bytes);
      assertThat(reason(bytes)).as("%d bytes", size).isEqualTo(Reason.NOT_TEXT);
    }
  }

  @Test
  void noBytesWhateverMakeItFall() {
    Random random = new Random(11);
    byte[][] starts = {
      "%PDF-1.7\n".getBytes(UTF_8),
      {'P', 'K', 3, 4},
      "<html><p>".getBytes(UTF_8),
      "From: a\nDate: b\nSubject: c\n\n".getBytes(UTF_8),
      {(byte) 0xFF, (byte) 0xFE}
    };
    for (int round = 0; round < 200; round++) {
      byte[] start = starts[round % starts.length];
      byte[] bytes = Arrays.copyOf(start, start.length + random.nextInt(400));
      for (int i = start.length; i < bytes.length; i++) {
        bytes[i] = (byte) random.nextInt(256);
      }
      assertThat(ExtractText.from(bytes)).isNotNull();
    }
  }

  @Test
  void loneHalvesAndNulsAreReplacedAndTold() {
    String half = "شهردار \uD800 اصفهان گفت\0 و رفت";
    Words pasted = (Words) ExtractText.typed(half);
    assertThat(pasted.text()).isEqualTo("شهردار \uFFFD اصفهان گفت\uFFFD و رفت");
    assertThat(pasted.warnings()).containsExactly(Warning.UNREADABLE_SIGNS);
    byte[] asUtf8 =
        join(
            "شهردار ".getBytes(UTF_8),
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            " اصفهان با همتای خود دیدار کرد".getBytes(UTF_8));
    assertThat(words(asUtf8).text()).contains("اصفهان").contains("\uFFFD");
  }

  @Test
  void hiddenControlsStayInTheTextAndAreTold() {
    String text = "علی \u202Eقاسم‌زاده شهردار اصفهان";
    assertThat(words(text.getBytes(UTF_8)).text()).isEqualTo(text);
    assertThat(words(text.getBytes(UTF_8)).warnings()).containsExactly(Warning.HIDDEN_CONTROLS);
  }

  @Test
  void aFileNameLosesFoldersControlsAndTurnedOrder() {
    assertThat(new FileName("C:\\papers\\letter\u202Efdp.exe").value()).isEqualTo("letterfdp.exe");
    assertThat(new FileName("../../etc/passwd").value()).isEqualTo("passwd");
    assertThat(new FileName("نامه\u200Fی\u2067\u061C۱۲.pdf").value()).isEqualTo("نامهی۱۲.pdf");
    assertThat(new FileName("تفاهم\u200Cنامه\u200C.docx").value())
        .isEqualTo("تفاهم\u200Cنامه.docx");
    assertThat(new FileName(" \0\n").value()).isEqualTo("report");
    assertThat(new FileName("x".repeat(500) + ".pdf").value()).hasSize(120).endsWith(".pdf");
  }

  @Test
  void aPictureIsKeptForTyping() {
    byte[] png = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 1};
    assertThat(ExtractText.from(png)).isEqualTo(new Scan(Format.PNG));
  }

  @Test
  void anOldDocumentAndAnArchiveAreNamedAsSuch() {
    byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0};
    assertThat(reason(old)).isEqualTo(Reason.OLD_DOCUMENT);
    assertThat(reason("{\\rtf1 x}".getBytes(UTF_8))).isEqualTo(Reason.OLD_DOCUMENT);
  }

  private static byte[] join(byte[]... parts) {
    var all = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static Words words(byte[] bytes) {
    Extraction extraction = ExtractText.from(bytes);
    assertThat(extraction).isInstanceOf(Words.class);
    return (Words) extraction;
  }

  private static Reason reason(byte[] bytes) {
    Extraction extraction = ExtractText.from(bytes);
    assertThat(extraction).isInstanceOf(Refused.class);
    return ((Refused) extraction).reason();
  }
}
