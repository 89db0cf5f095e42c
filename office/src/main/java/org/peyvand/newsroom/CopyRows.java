package org.peyvand.newsroom;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by PostgreSQL's COPY, in its text form. */
final class CopyRows {

  private final String table;
  private final StringBuilder rows = new StringBuilder();

  /**
   * @param table the table with its columns, {@code t (a, b)}
   */
  CopyRows(String table) {
    this.table = table;
  }

  /** Adds a row: numbers, texts, lists of them, null. */
  void add(@Nullable Object... fields) {
    for (int i = 0; i < fields.length; i++) {
      if (i > 0) {
        rows.append('\t');
      }
      Object field = fields[i];
      if (field == null) {
        rows.append("\\N");
      } else if (field instanceof List<?> list) {
        escape(array(list), rows);
      } else {
        escape(field.toString(), rows);
      }
    }
    rows.append('\n');
  }

  /** Sends all rows within the connection's transaction. */
  void send(Connection connection) throws SQLException, IOException {
    byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    CopyIn copy =
        connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
    copy.writeToCopy(bytes, 0, bytes.length);
    copy.endCopy();
  }

  private static String array(List<?> list) {
    StringBuilder literal = new StringBuilder("{");
    for (Object each : list) {
      if (literal.length() > 1) {
        literal.append(',');
      }
      String text = each.toString().replace("\\", "\\\\").replace("\"", "\\\"");
      literal.append('"').append(text).append('"');
    }
    return literal.append('}').toString();
  }

  private static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> out.append("\\\\");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\0' -> out.append(' ');
        default -> out.append(c);
      }
    }
  }
}
