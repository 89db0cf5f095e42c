package org.peyvand.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The pages that are kept, in memory. A whole shelf is thrown away at every change: a page that was
 * being made meanwhile goes onto the old shelf with it, so what is read after a change is never
 * older than the change.
 */
@Component
public class PublicPages {

  private final long room;
  private final Masthead masthead;
  private volatile Shelf shelf;

  PublicPages(Masthead masthead, @Value("${peyvand.pages.kept-bytes:25000000}") long room) {
    this.masthead = masthead;
    this.room = room;
    this.shelf = new Shelf(LocalDate.MIN);
  }

  /** Something that the public sees has changed; call it when the change is committed. */
  public void changed() {
    shelf = new Shelf(masthead.today());
  }

  /** The shelf of this moment; a page made from now on belongs onto it. */
  Shelf shelf() {
    Shelf now = shelf;
    LocalDate today = masthead.today();
    if (!now.day.equals(today)) {
      now = new Shelf(today);
      shelf = now;
    }
    return now;
  }

  /** Pages of one state of the public site. */
  final class Shelf {

    private final LocalDate day;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();

    private Shelf(LocalDate day) {
      this.day = day;
    }

    @Nullable Page find(String key) {
      return pages.get(key);
    }

    void put(String key, Page page) {
      long size = page.plain.length + page.plain.length / 3 + 2L * key.length() + 400;
      if (size > room / 4) {
        return;
      }
      if (bytes.addAndGet(size) > room) {
        pages.clear();
        bytes.set(size);
      }
      pages.put(key, page);
    }
  }

  /** One page as it goes out: what its maker set, its body twice, and its entity tag. */
  static final class Page {

    private final String contentType;
    private final List<Map.Entry<String, String>> headers;
    private final byte[] plain;
    private volatile byte @Nullable [] packed;
    private final String tag;

    Page(String contentType, List<Map.Entry<String, String>> headers, byte[] plain) {
      this.contentType = contentType;
      this.headers = headers;
      this.plain = plain;
      this.tag = tag(plain);
    }

    String contentType() {
      return contentType;
    }

    List<Map.Entry<String, String>> headers() {
      return headers;
    }

    /** The body, by gzip or as it is; not to be changed. */
    byte[] body(boolean byGzip) {
      if (!byGzip) {
        return plain;
      }
      byte[] bytes = packed;
      if (bytes == null) {
        bytes = packed(plain);
        packed = bytes;
      }
      return bytes;
    }

    String tag() {
      return tag;
    }

    private static byte[] packed(byte[] plain) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3 + 64);
      try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(plain);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return packed.toByteArray();
    }

    private static String tag(byte[] plain) {
      try {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(plain);
        return HexFormat.of().formatHex(hash, 0, 12);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
