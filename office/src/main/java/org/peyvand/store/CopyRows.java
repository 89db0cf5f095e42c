package org.peyvand.store;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Rows on their way into a table by PostgreSQL's COPY in its binary form, which neither side has to
 * quote or to parse. It knows no defaults and converts nothing: each field must be of its column's
 * type.
 */
public final class CopyRows {

  private static final byte[] OPENING = {
    'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
  };
  private static final long SECONDS_TO_2000 = 946_684_800L;
  private static final int BIGINT = 20;
  private static final int TEXT = 25;
  private static final int PIECE = 1 << 16;

  private final String table;
  private byte[] bytes = Arrays.copyOf(OPENING, PIECE);
  private int size = OPENING.length;

  /**
   * Rows for a table.
   *
   * @param table the table with its columns, {@code t (a, b)}
   */
  public CopyRows(String table) {
    this.table = table;
  }

  /**
   * Adds a row.
   *
   * @param fields Long for bigint, Integer for int, String for text, Boolean, Instant for
   *     timestamptz, {@code Long[]} and {@code String[]} for arrays, {@code byte[]} for any other
   *     type in its binary form, null
   */
  public void add(@Nullable Object... fields) {
    number(fields.length, 2);
    for (Object field : fields) {
      if (field == null) {
        number(-1, 4);
      } else {
        sized(field);
      }
    }
  }

  /** The value behind its length in bytes. */
  private void sized(Object field) {
    int at = size;
    number(0, 4);
    value(field);
    int end = size;
    size = at;
    number(end - at - 4L, 4);
    size = end;
  }

  private void value(Object field) {
    switch (field) {
      case Long number -> number(number, 8);
      case Integer number -> number(number, 4);
      case Boolean truth -> number(truth ? 1 : 0, 1);
      case String text -> text(text);
      case Instant at -> number(micros(at), 8);
      case Long[] numbers -> array(BIGINT, List.of(numbers));
      case String[] texts -> array(TEXT, List.of(texts));
      case byte[] raw -> put(raw);
      default -> throw new IllegalArgumentException("no column takes a " + field.getClass());
    }
  }

  private static long micros(Instant at) {
    return (at.getEpochSecond() - SECONDS_TO_2000) * 1_000_000 + at.getNano() / 1_000;
  }

  private void array(int type, List<?> elements) {
    number(elements.isEmpty() ? 0 : 1, 4);
    number(0, 4);
    number(type, 4);
    if (!elements.isEmpty()) {
      number(elements.size(), 4);
      number(1, 4);
      elements.forEach(this::sized);
    }
  }

  /** A NUL is no text to PostgreSQL. */
  private void text(String text) {
    put((text.indexOf('\0') < 0 ? text : text.replace('\0', ' ')).getBytes(StandardCharsets.UTF_8));
  }

  private void number(long number, int length) {
    room(length);
    for (int i = length - 1; i >= 0; i--) {
      bytes[size++] = (byte) (number >>> (8 * i));
    }
  }

  private void put(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, size, more.length);
    size += more.length;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
    }
  }

  /** Sends all rows, once, within the transaction of this thread. */
  public void send(JdbcOperations database) {
    number(-1, 2);
    database.execute(
        (ConnectionCallback<Long>)
            connection -> {
              CopyIn copy =
                  connection
                      .unwrap(PGConnection.class)
                      .getCopyAPI()
                      .copyIn("copy " + table + " from stdin binary");
              copy.writeToCopy(bytes, 0, size);
              return copy.endCopy();
            });
  }
}
