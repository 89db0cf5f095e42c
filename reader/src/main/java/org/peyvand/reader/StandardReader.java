package org.peyvand.reader;

import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.Remark;
import org.peyvand.reader.claim.ReportHeader;

/** The reader by rules. */
final class StandardReader implements Reader {

  static final StandardReader INSTANCE = new StandardReader();

  private StandardReader() {}

  @Override
  public Reading read(Report report) {
    Remark remark = report.text().isBlank() ? Remark.EMPTY : Remark.OTHER_LANGUAGE;
    return Reading.without(ReportHeader.blank(null), remark);
  }
}
