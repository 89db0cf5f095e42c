package org.peyvand.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.peyvand.extraction.Extraction.Reason;
import org.peyvand.extraction.Extraction.Refused;
import org.peyvand.extraction.Extraction.Warning;

/** Bytes to characters, and characters to a text that can be kept. */
final class PlainText {

  /** Above this share of unreadable signs, bytes are no text; a scratched file has fewer. */
  private static final double TOLERATED = 0.02;

  private PlainText() {}

  record Decoded(String text, Set<Warning> warnings) {}

  /** By byte order mark, then strictly as UTF-8, then by the letters of one-byte sets. */
  static Optional<Decoded> decode(byte[] bytes) {
    if (starts(bytes, 0xFF, 0xFE)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16LE));
    }
    if (starts(bytes, 0xFE, 0xFF)) {
      return Optional.of(marked(bytes, 2, StandardCharsets.UTF_16BE));
    }
    if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(marked(bytes, 3, StandardCharsets.UTF_8));
    }
    try {
      return Optional.of(
          new Decoded(
              StandardCharsets.UTF_8
                  .newDecoder()
                  .onMalformedInput(CodingErrorAction.REPORT)
                  .onUnmappableCharacter(CodingErrorAction.REPORT)
                  .decode(ByteBuffer.wrap(bytes))
                  .toString(),
              Set.of()));
    } catch (CharacterCodingException notStrict) {
      String lenient = new String(bytes, StandardCharsets.UTF_8);
      if (unreadable(lenient) <= tolerated(lenient)) {
        return Optional.of(new Decoded(lenient, Set.of()));
      }
      return OneByteLetters.guess(bytes)
          .map(set -> new Decoded(new String(bytes, set), EnumSet.of(Warning.GUESSED_CHARACTERS)));
    }
  }

  /** The text as it may be kept, or why not. */
  static Extraction checked(String given, Set<Warning> warnings) {
    return checked(given, Format.PLAIN, warnings);
  }

  static Extraction checked(String given, Format format, Set<Warning> warnings) {
    String text = given.replace("\r\n", "\n").replace('\r', '\n').replace('\u0085', '\n');
    long unreadable = unreadable(text);
    if (unreadable > tolerated(text)) {
      return new Refused(Reason.NOT_TEXT);
    }
    String kept = unreadable == 0 ? text : replaced(text);
    if (kept.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Refused(Reason.EMPTY);
    }
    if (kept.length() > Extraction.LONGEST_TEXT) {
      return new Refused(Reason.TEXT_TOO_LONG);
    }
    EnumSet<Warning> all = EnumSet.noneOf(Warning.class);
    all.addAll(warnings);
    if (unreadable > 0) {
      all.add(Warning.UNREADABLE_SIGNS);
    }
    if (kept.chars().anyMatch(Controls::turnsOrder)) {
      all.add(Warning.HIDDEN_CONTROLS);
    }
    return new Extraction.Words(kept, format, all);
  }

  private static Decoded marked(byte[] bytes, int mark, Charset set) {
    return new Decoded(new String(bytes, mark, bytes.length - mark, set), Set.of());
  }

  private static long unreadable(String text) {
    return text.codePoints().filter(PlainText::isUnreadable).count();
  }

  private static long tolerated(String text) {
    return Math.max(3, (long) (text.length() * TOLERATED));
  }

  private static String replaced(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints().map(c -> isUnreadable(c) ? 0xFFFD : c).forEach(whole::appendCodePoint);
    return whole.toString();
  }

  /** What no printed text has; a lone half of a pair comes out of {@code codePoints} as itself. */
  private static boolean isUnreadable(int c) {
    return c == 0xFFFD
        || (c < 0x20 && c != '\n' && c != '\t' && c != '\r' && c != '\f')
        || (c >= 0x7F && c <= 0x9F && c != 0x85)
        || (c >= 0xD800 && c <= 0xDFFF)
        || (c & 0xFFFE) == 0xFFFE;
  }

  private static boolean starts(byte[] bytes, int... sign) {
    for (int i = 0; i < sign.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != sign[i]) {
        return false;
      }
    }
    return true;
  }
}
