package org.peyvand.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Who copies from a paper or searches it wants the letters that people type, not the forms that
 * were drawn: the font's table of letters is written anew.
 */
final class TypedLetters {

  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-F]{4})>\\s*<([0-9A-F]{4})>\\s*<([0-9A-F]{4,})>");

  private static final int MOST_IN_BLOCK = 100;

  private static final String HEAD =
      """
      /CIDInit /ProcSet findresource begin
      12 dict begin
      begincmap
      /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
      /CMapName /Adobe-Identity-UCS def
      /CMapType 2 def
      1 begincodespacerange
      <0000> <FFFF>
      endcodespacerange
      """;

  private static final String TAIL =
      """
      endcmap
      CMapName currentdict /CMap defineresource pop
      end
      end
      """;

  private TypedLetters() {}

  /** To be called when the font has been cut down to what is used. */
  static void restore(PDDocument document, PDType0Font font) throws IOException {
    COSDictionary dictionary = font.getCOSObject();
    COSStream table = dictionary.getCOSStream(COSName.TO_UNICODE);
    if (table == null) {
      return;
    }
    byte[] bytes = written(read(table)).getBytes(StandardCharsets.US_ASCII);
    dictionary.setItem(
        COSName.TO_UNICODE,
        new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
  }

  private static Map<Integer, String> read(COSStream table) throws IOException {
    Map<Integer, String> letters = new TreeMap<>();
    Matcher range = RANGE.matcher(table.toTextString());
    while (range.find()) {
      int first = Integer.parseInt(range.group(1), 16);
      int last = Integer.parseInt(range.group(2), 16);
      String text = text(range.group(3));
      for (int glyph = first; glyph <= last; glyph++) {
        int end = text.length() - 1;
        String next = text.substring(0, end) + (char) (text.charAt(end) + glyph - first);
        letters.put(glyph, ArabicLetters.separate(next));
      }
    }
    return letters;
  }

  private static String text(String hexadecimal) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i + 4 <= hexadecimal.length(); i += 4) {
      text.append((char) Integer.parseInt(hexadecimal.substring(i, i + 4), 16));
    }
    return text.toString();
  }

  private static String written(Map<Integer, String> letters) {
    StringBuilder table = new StringBuilder(HEAD);
    List<Map.Entry<Integer, String>> all = new ArrayList<>(letters.entrySet());
    for (int from = 0; from < all.size(); from += MOST_IN_BLOCK) {
      List<Map.Entry<Integer, String>> block =
          all.subList(from, Math.min(all.size(), from + MOST_IN_BLOCK));
      table.append(block.size()).append(" beginbfchar\n");
      block.forEach(
          line ->
              table.append("<%04X> <%s>\n".formatted(line.getKey(), hexadecimal(line.getValue()))));
      table.append("endbfchar\n");
    }
    return table.append(TAIL).toString();
  }

  private static String hexadecimal(String text) {
    return text.chars().mapToObj("%04X"::formatted).collect(Collectors.joining());
  }
}
