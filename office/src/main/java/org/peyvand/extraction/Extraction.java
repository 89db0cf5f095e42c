package org.peyvand.extraction;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What came out of the bytes of a report. */
public sealed interface Extraction {

  /** The longest text that is taken in, in UTF-16 units; a report is a page or two. */
  int LONGEST_TEXT = 1_000_000;

  /** The largest file that is looked at, in bytes. */
  int LARGEST_FILE = 20 * 1024 * 1024;

  /**
   * Words were found.
   *
   * @param text never blank; line ends are LF; no NUL, no lone surrogate; all else as in the file,
   *     bidi controls too
   * @param format what the bytes are, whatever the file's name says
   * @param stated what the file says of itself beside its words
   * @param attachments files inside the file, kept but not read
   */
  record Words(
      String text,
      Format format,
      Stated stated,
      List<Attachment> attachments,
      Set<Warning> warnings)
      implements Extraction {

    public Words {
      attachments = List.copyOf(attachments);
      warnings = Set.copyOf(warnings);
    }

    Words(String text, Format format, Set<Warning> warnings) {
      this(text, format, Stated.NOTHING, List.of(), warnings);
    }

    Words warned(Warning more) {
      EnumSet<Warning> all = EnumSet.of(more);
      all.addAll(warnings);
      return new Words(text, format, stated, attachments, all);
    }
  }

  /** A picture of a paper: it is kept, and a person types its words beside it. */
  record Scan(Format format) implements Extraction {}

  /** Nothing is taken in. */
  record Refused(Reason reason) implements Extraction {}

  /** A file inside a file, such as an attachment of a letter; its name is already clean. */
  final class Attachment {
    private final FileName name;
    private final String mediaType;
    private final byte[] bytes;

    Attachment(FileName name, String mediaType, byte[] bytes) {
      this.name = name;
      this.mediaType = mediaType;
      this.bytes = bytes.clone();
    }

    public FileName name() {
      return name;
    }

    public String mediaType() {
      return mediaType;
    }

    public byte[] bytes() {
      return bytes.clone();
    }
  }

  /** What an officer should know before keeping the text. */
  enum Warning {
    /** The bytes name no character set; it was recognised by its letters. */
    GUESSED_CHARACTERS,
    /** Signs that no text has (NUL, halves of characters, broken bytes) became U+FFFD. */
    UNREADABLE_SIGNS,
    /** The text holds controls that change the order of what is seen. */
    HIDDEN_CONTROLS,
    /** Only the main part of a page was taken: menus and the like were left out. */
    MAIN_PART_ONLY,
    /** Files inside the file were kept and not read. */
    ATTACHMENTS_NOT_READ,
    /** Words that the writer had struck out as a tracked change were left out. */
    STRUCK_OUT_LEFT_OUT
  }

  /** Why nothing is taken in. */
  enum Reason {
    EMPTY,
    FILE_TOO_LARGE,
    TEXT_TOO_LONG,
    NOT_TEXT,
    LOCKED_PDF,
    BROKEN_PDF,
    TOO_MANY_PAGES,
    UNPACKS_TOO_LARGE,
    BROKEN_DOCUMENT,
    OLD_DOCUMENT,
    /** A document that brings programs of its own. */
    MACROS,
    ARCHIVE,
    BROKEN_MAIL;

    /** The key of its sentence. */
    public String key() {
      return "intake.refused." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
