package org.peyvand.archive;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.signature.VerdictInWords;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** What was found in an archive, in plain words. */
@Component
public final class ArchiveInWords {

  private final Messages messages;
  private final VerdictInWords papers;

  ArchiveInWords(Messages messages, VerdictInWords papers) {
    this.messages = messages;
    this.papers = papers;
  }

  /** Everything, one line each, the judgement last. */
  public List<String> lines(ArchiveVerdict verdict, PageLanguage language) {
    List<String> lines = new ArrayList<>();
    verdict
        .papers()
        .forEach(
            (name, paper) -> {
              lines.add(messages.text(language, "archive.paper", name));
              lines.addAll(papers.lines(paper, language));
            });
    verdict.findings().forEach(each -> lines.add("! " + papers.finding(each, language)));
    lines.add(
        verdict.holds()
            ? messages.text(language, "archive.holds", verdict.files())
            : messages.text(language, "archive.fails"));
    return lines;
  }
}
