package org.peyvand.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * The letters of an export on their way to the XML reader. Exports hold signs that XML forbids, and
 * blank lines before their first line that some plugin printed: both would stop a whole import.
 */
final class XmlText extends FilterReader {

  private boolean begun;

  XmlText(Reader from) {
    super(from);
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] into, int from, int length) throws IOException {
    int count = in.read(into, from, length);
    int skip = 0;
    while (!begun && count > 0) {
      skip = 0;
      while (skip < count && (into[from + skip] == '\uFEFF' || into[from + skip] <= ' ')) {
        skip++;
      }
      begun = skip < count;
      if (!begun) {
        count = in.read(into, from, length);
      }
    }
    if (count > 0 && skip > 0) {
      count -= skip;
      System.arraycopy(into, from + skip, into, from, count);
    }
    for (int i = from; i < from + count; i++) {
      char c = into[i];
      if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c >= '\uFFFE') {
        into[i] = ' ';
      }
    }
    return count;
  }
}
