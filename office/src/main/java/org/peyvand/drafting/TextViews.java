package org.peyvand.drafting;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.clause.Clauses;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActInWords;
import org.peyvand.memorandum.Memoranda;
import org.peyvand.memorandum.Memorandum;
import org.peyvand.memorandum.Papers;
import org.peyvand.memorandum.Version;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.parallel.Party;
import org.peyvand.parity.ParityCheck;
import org.peyvand.settings.Settings;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.text.Language;
import org.peyvand.web.Frame;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** A paper's text in the words of one reader's page. */
@Component
class TextViews {

  private final Papers papers;
  private final Memoranda memoranda;
  private final Remarks remarks;
  private final Dossiers dossiers;
  private final ActInWords words;
  private final Settings settings;

  TextViews(
      Papers papers,
      Memoranda memoranda,
      Remarks remarks,
      Dossiers dossiers,
      ActInWords words,
      Settings settings) {
    this.papers = papers;
    this.memoranda = memoranda;
    this.remarks = remarks;
    this.dossiers = dossiers;
    this.words = words;
    this.settings = settings;
  }

  TextView of(Memorandum paper, Version version, StaffMember viewer, Frame frame) {
    ParallelText text = version.text();
    Map<Long, Act> acts =
        dossiers
            .find(paper.pair(), frame.today(), viewer)
            .map(Dossier::acts)
            .orElse(List.of())
            .stream()
            .collect(Collectors.toMap(Act::id, Function.identity()));
    List<Remark> all = remarks.of(paper.id());
    Findings findings = Findings.of(text);
    List<TextView.Row> articles = new ArrayList<>();
    for (Article article : text.articles()) {
      articles.add(row(paper, text, article, acts, all, findings, frame));
    }
    return new TextView(
        papers.head(paper, text, viewer, frame),
        text.languages().stream().map(language -> parties(text, language)).toList(),
        text.languages().stream()
            .map(
                language ->
                    cell(
                        language,
                        "",
                        "",
                        findings.paragraphs(ParityCheck.OPENING, language, text.opening(language))))
            .toList(),
        articles,
        findings.lines(text, null, frame),
        since(paper, viewer, frame),
        Clauses.shipped().list().stream()
            .map(
                clause ->
                    new TextView.Clause(clause.key(), clause.heading(frame.language().language())))
            .toList());
  }

  private TextView.Row row(
      Memorandum paper,
      ParallelText text,
      Article article,
      Map<Long, Act> acts,
      List<Remark> all,
      Findings findings,
      Frame frame) {
    int number = text.number(article.id());
    List<TextView.RemarkView> own =
        all.stream()
            .filter(remark -> remark.article().equals(article.id()))
            .map(this::remark)
            .toList();
    return new TextView.Row(
        article.id(),
        number,
        text.languages().stream()
            .map(
                language ->
                    cell(
                        language,
                        Papers.label(number, language, frame),
                        article.in(language).heading(),
                        findings.paragraphs(article.id(), language, article.in(language).body())))
            .toList(),
        origin(article, frame),
        article.acts().stream()
            .filter(acts::containsKey)
            .map(acts::get)
            .map(act -> link(paper, act, frame))
            .toList(),
        own,
        (int) own.stream().filter(remark -> !remark.resolved()).count());
  }

  private TextView.ActLink link(Memorandum paper, Act act, Frame frame) {
    return new TextView.ActLink(
        "/desk/ties/" + paper.pair().slug() + "#act-" + act.id(),
        words.sentence(act.said(), frame.language()));
  }

  private static @Nullable String origin(Article article, Frame frame) {
    String clause = article.clause();
    return clause == null
        ? null
        : Clauses.shipped()
            .find(clause)
            .map(found -> found.origin(frame.language().language()))
            .orElse(null);
  }

  private static TextView.Cell cell(
      Language language, String label, String heading, List<TextView.Paragraph> body) {
    return new TextView.Cell(Papers.page(language), label, heading, body);
  }

  private static TextView.Cell parties(ParallelText text, Language language) {
    List<TextView.Paragraph> lines = new ArrayList<>();
    for (Party party : text.parties()) {
      String holder = party.holder(language);
      lines.add(
          new TextView.Paragraph(
              List.of(
                  new TextView.Piece(
                      party.office(language)
                          + (language.rightToLeft() ? "، " : ", ")
                          + (holder.isEmpty() ? "……" : holder),
                      0))));
    }
    return new TextView.Cell(Papers.page(language), "", text.title(language), lines);
  }

  private TextView.RemarkView remark(Remark remark) {
    return new TextView.RemarkView(
        remark.id(),
        remark.words(),
        remark.by(),
        at(remark.written()),
        remark.version(),
        remark.resolved(),
        remark.replies().stream().map(this::remark).toList());
  }

  private TextView.@Nullable Since since(Memorandum paper, StaffMember viewer, Frame frame) {
    int seen = memoranda.read(paper, viewer);
    if (seen == 0 || seen >= paper.latest()) {
      return null;
    }
    return new TextView.Since(
        seen,
        memoranda.versions(paper).stream()
            .filter(version -> version.number() > seen)
            .map(version -> line(version, frame.language()))
            .toList());
  }

  TextView.VersionLine line(Version version, PageLanguage language) {
    return new TextView.VersionLine(
        version.number(),
        version.round(),
        papers.city(version.side(), language),
        version.note(),
        at(version.saved()),
        version.savedBy());
  }

  LocalDateTime at(Instant moment) {
    return LocalDateTime.ofInstant(moment, settings.get().zone());
  }
}
