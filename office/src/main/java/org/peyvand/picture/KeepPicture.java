package org.peyvand.picture;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.peyvand.staff.StaffMember;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a picture in. */
@Component
public class KeepPicture {

  private static final int LONGEST = 500;

  /** They turn the order of letters around. */
  private static final Pattern TURNING =
      Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\u061C]");

  private final JdbcClient jdbc;
  private final Clock clock;

  KeepPicture(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What became of an upload. */
  public sealed interface Outcome {

    /** It is here. */
    record Done(Picture picture) implements Outcome {}

    /** Nothing was kept; the key is of a sentence. */
    record Refused(String key) implements Outcome {}
  }

  /**
   * Draws the picture anew in its sizes and keeps those.
   *
   * @param file as it was uploaded; nothing of it is kept
   */
  @Transactional
  public Outcome keep(byte[] file, String alt, String caption, String credit, StaffMember by) {
    String words = line(alt);
    String below = line(caption);
    String source = line(credit);
    if (words.isEmpty() || below.isEmpty() || source.isEmpty()) {
      return new Outcome.Refused("picture.flaw.words");
    }
    if ((words + below + source).length() > 3 * LONGEST
        || TURNING.matcher(words + below + source).find()) {
      return new Outcome.Refused("picture.flaw.long-words");
    }
    return switch (Drawing.of(file)) {
      case Drawing.Refused(var why) -> new Outcome.Refused(why.key());
      case Drawing.Drawn drawn -> new Outcome.Done(keep(drawn, words, below, source, by));
    };
  }

  private Picture keep(
      Drawing.Drawn drawn, String alt, String caption, String credit, StaffMember by) {
    String hash = hash(drawn.largest());
    jdbc.sql(
            """
            insert into picture_picture (hash, format, width, height, alt, caption, credit,
              taken_in, taken_in_by, taken_in_name)
            values (:hash, :format, :width, :height, :alt, :caption, :credit, :now, :by, :name)
            on conflict do nothing""")
        .param("hash", hash)
        .param("format", drawn.format())
        .param("width", drawn.width())
        .param("height", drawn.height())
        .param("alt", alt)
        .param("caption", caption)
        .param("credit", credit)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by.id())
        .param("name", by.name())
        .update();
    for (Map.Entry<Integer, byte[]> size : drawn.sizes().entrySet()) {
      jdbc.sql(
              """
              insert into picture_size (hash, width, bytes) values (:hash, :width, :bytes)
              on conflict do nothing""")
          .param("hash", hash)
          .param("width", size.getKey())
          .param("bytes", size.getValue())
          .update();
    }
    return new Picture(hash, drawn.width(), drawn.height(), alt, caption, credit);
  }

  private static String line(String typed) {
    return typed.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 10);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
