package org.peyvand.instrument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.Version;
import org.peyvand.paper.Attachment;
import org.peyvand.paper.Paper;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.CanonicalForm;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.parallel.Passage;
import org.peyvand.text.Language;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** A version of a text as the paper that is printed and signed; it carries its canonical form. */
@Component
class PrintedPaper {

  private final Messages messages;

  PrintedPaper(Messages messages) {
    this.messages = messages;
  }

  /** How the languages stand on the page. */
  enum Layout {
    /** Article beside article. */
    COLUMNS,
    /** The whole text in one language, then in the next. */
    AFTER;

    /** As wished by the word {@code columns} or {@code after}; else what suits the text. */
    static Layout of(String wish, ParallelText text) {
      return switch (wish) {
        case "columns" -> COLUMNS;
        case "after" -> AFTER;
        default -> text.languages().size() == 2 ? COLUMNS : AFTER;
      };
    }
  }

  /** A language's column or part. */
  record Part(
      PageLanguage language,
      String title,
      List<String> opening,
      List<Piece> articles,
      List<Signer> signers) {}

  /** An article in one language. */
  record Piece(String label, String heading, List<String> paragraphs) {}

  /** Who signs, as one language writes it. */
  record Signer(String city, String office, String holder) {}

  /**
   * The paper.
   *
   * @param draft whether it is not agreed yet, which every page says
   */
  Paper of(Memorandum memorandum, Version version, Layout layout, boolean draft) {
    ParallelText text = version.text();
    List<PageLanguage> languages = new ArrayList<>();
    languages.add(Papers.page(text.leading()));
    Papers.languages(text).stream().filter(l -> !languages.contains(l)).forEach(languages::add);
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("parts", languages.stream().map(language -> part(text, language)).toList());
    view.put("columns", layout == Layout.COLUMNS);
    view.put("example", memorandum.example());
    view.put("draft", draft);
    view.put("number", version.number());
    view.put("hash", version.sha256());
    view.put("messages", messages);
    Paper paper =
        new Paper("instrument/paper.jte", view, languages, null, List.of())
            .carrying(
                new Attachment(
                    "memorandum.json",
                    "application/json",
                    "The text's canonical form; its SHA-256 names the version",
                    CanonicalForm.json(text)));
    PageLanguage own = languages.getFirst();
    return memorandum.example()
        ? paper.watermarked(messages.text(own, "memorandum.paper.example"))
        : draft ? paper.watermarked(messages.text(own, "memorandum.paper.draft")) : paper;
  }

  private Part part(ParallelText text, PageLanguage page) {
    Language language = page.language();
    List<Piece> articles = new ArrayList<>();
    for (Article article : text.articles()) {
      Passage passage = article.in(language);
      articles.add(
          new Piece(
              messages.text(page, "memorandum.paper.article", text.number(article.id())),
              passage.heading(),
              passage.paragraphs()));
    }
    List<Signer> signers = new ArrayList<>();
    for (Party party : text.parties()) {
      signers.add(new Signer(party.name(language), party.office(language), party.holder(language)));
    }
    return new Part(
        page,
        text.title(language),
        new Passage("", text.opening(language)).paragraphs(),
        articles,
        signers);
  }
}
