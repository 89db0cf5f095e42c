package org.peyvand.reader;

import java.util.Optional;
import org.peyvand.reader.act.ReportReading;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.Remark;
import org.peyvand.reader.claim.ReportHeader;
import org.peyvand.reader.lexicon.LanguageRules;
import org.peyvand.reader.page.Page;
import org.peyvand.text.Folded;
import org.peyvand.text.Language;
import org.peyvand.text.Tokens;

/** The reader by rules. */
final class StandardReader implements Reader {

  static final StandardReader INSTANCE = new StandardReader();

  private StandardReader() {}

  @Override
  public Reading read(Report report) {
    String text = report.text();
    if (text.isBlank()) {
      return Reading.without(ReportHeader.blank(null), Remark.EMPTY);
    }
    if (Markup.isBinary(text)) {
      return Reading.without(ReportHeader.blank(null), Remark.NOT_TEXT);
    }
    Tokens tokens = Tokens.of(Folded.of(Markup.blank(text)));
    Optional<Language> language = Language.of(tokens);
    if (language.isEmpty()) {
      return Reading.without(ReportHeader.blank(null), Remark.OTHER_LANGUAGE);
    }
    return ReportReading.of(Page.of(tokens, LanguageRules.of(language.get())));
  }
}
