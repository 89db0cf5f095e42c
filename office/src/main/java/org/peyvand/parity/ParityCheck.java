package org.peyvand.parity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.parallel.Article;
import org.peyvand.parallel.ParallelText;
import org.peyvand.text.Language;

/**
 * Compares each language of a paper with the leading one, article by article. It knows letters,
 * calendars and names, not meaning: what it finds is a question to the officer, and a paper without
 * findings may still be translated wrong.
 */
public final class ParityCheck {

  /** The article id of what stands before the first article. */
  public static final String OPENING = "head";

  private final ParallelText paper;
  private final NameBook names;
  private final List<Finding> findings = new ArrayList<>();

  private ParityCheck(ParallelText paper, NameBook names) {
    this.paper = paper;
    this.names = names;
  }

  /** All findings, in the order of the paper. */
  public static List<Finding> of(ParallelText paper, NameBook names) {
    ParityCheck check = new ParityCheck(paper, names);
    check.compare(OPENING, paper.opening());
    for (Article article : paper.articles()) {
      Map<Language, String> bodies = new EnumMap<>(Language.class);
      paper.languages().forEach(l -> bodies.put(l, article.in(l).body()));
      check.compare(article.id(), bodies);
    }
    check.prevailing();
    return List.copyOf(check.findings);
  }

  private void compare(String id, Map<Language, String> bodies) {
    Language leading = paper.leading();
    BodyText first = BodyText.of(id, leading, bodies.getOrDefault(leading, ""));
    List<Mention> blanks = Unfinished.blanks(first);
    Set<Mention> reported = new HashSet<>();
    alone(first);
    for (Language language : paper.languages()) {
      if (language == leading) {
        continue;
      }
      BodyText body = BodyText.of(id, language, bodies.getOrDefault(language, ""));
      alone(body);
      if (first.isEmpty() || body.isEmpty()) {
        missing(first, body);
      } else {
        pair(first, body);
        blanks(first, blanks, body, reported);
      }
    }
  }

  private void missing(BodyText first, BodyText body) {
    boolean both = first.isEmpty() && body.isEmpty();
    if (both && first.article().equals(OPENING)) {
      return;
    }
    BodyText written = first.isEmpty() ? body : first;
    BodyText lacks = first.isEmpty() ? first : body;
    findings.add(new Finding(Finding.Kind.MISSING_ARTICLE, written.whole(), lacks.whole(), "", ""));
  }

  /** What one language gets wrong by itself. */
  private void alone(BodyText body) {
    for (Mention date : DateMentions.of(body).contradictions()) {
      findings.add(
          new Finding(
              Finding.Kind.DATE_CONTRADICTS_ITSELF, body.spot(date), null, date.written(), ""));
    }
    for (Mention words : Unfinished.foreign(body)) {
      findings.add(new Finding(Finding.Kind.SCRIPT, body.spot(words), null, words.written(), ""));
    }
    Items items = Items.of(body);
    if (!items.isInOrder()) {
      findings.add(
          new Finding(
              Finding.Kind.NUMBERING,
              body.spot(items.labels().getLast()),
              null,
              items.labels().getLast().written(),
              ""));
    }
  }

  private void pair(BodyText one, BodyText other) {
    int here = one.tokens().paragraphs();
    int there = other.tokens().paragraphs();
    if (here != there) {
      BodyText longer = here > there ? one : other;
      BodyText shorter = here > there ? other : one;
      findings.add(
          new Finding(
              Finding.Kind.PARAGRAPHS,
              Matching.paragraph(longer, Math.min(here, there)),
              shorter.whole(),
              Integer.toString(Math.max(here, there)),
              Integer.toString(Math.min(here, there))));
    }
    Matching matching = new Matching(one, other, findings);
    Items items = Items.of(one);
    Items otherItems = Items.of(other);
    matching.counted(Finding.Kind.NUMBERING, items.labels(), otherItems.labels());
    DateMentions dates = DateMentions.of(one);
    DateMentions otherDates = DateMentions.of(other);
    matching.counted(Finding.Kind.DATE, dates.dates(), otherDates.dates());
    matching.counted(
        Finding.Kind.NUMBER, numbers(one, items, dates), numbers(other, otherItems, otherDates));
    matching.named(
        Finding.Kind.PLACE, NameMentions.places(one, names), NameMentions.places(other, names));
    matching.named(Finding.Kind.OFFICE, NameMentions.offices(one), NameMentions.offices(other));
    matching.named(
        Finding.Kind.PERSON, people(one, other.language()), people(other, one.language()));
  }

  /** Only those whose name the paper has in both languages. */
  private List<Mention> people(BodyText body, Language other) {
    return NameMentions.people(
        body, paper.parties().stream().filter(party -> !party.holder(other).isEmpty()).toList());
  }

  private static List<Mention> numbers(BodyText body, Items items, DateMentions dates) {
    Set<Integer> taken = new HashSet<>(items.tokens());
    taken.addAll(dates.tokens());
    return NumberMentions.of(body, taken);
  }

  /** One finding for a blank that both languages have, one for each that only one has. */
  private void blanks(BodyText first, List<Mention> blanks, BodyText body, Set<Mention> reported) {
    List<Mention> theirs = Unfinished.blanks(body);
    for (int i = 0; i < Math.max(blanks.size(), theirs.size()); i++) {
      Mention one = i < blanks.size() ? blanks.get(i) : null;
      Mention other = i < theirs.size() ? theirs.get(i) : null;
      if (one != null && reported.add(one)) {
        findings.add(
            new Finding(
                Finding.Kind.BLANK,
                first.spot(one),
                other == null ? null : body.spot(other),
                one.written(),
                ""));
      } else if (one == null && other != null) {
        findings.add(new Finding(Finding.Kind.BLANK, body.spot(other), null, other.written(), ""));
      }
    }
  }

  private void prevailing() {
    Map<Language, Prevailing> said = new EnumMap<>(Language.class);
    for (Article article : paper.articles()) {
      for (Language language : paper.languages()) {
        Prevailing found =
            Prevailing.in(BodyText.of(article.id(), language, article.in(language).body()));
        if (found != null) {
          said.put(language, found);
        }
      }
    }
    Prevailing leading = said.get(paper.leading());
    String setting = paper.prevailing() == null ? "equal" : paper.prevailing().code();
    for (Language language : paper.languages()) {
      Prevailing here = said.get(language);
      if (here == null) {
        findings.add(
            new Finding(
                Finding.Kind.PREVAILING_MISSING,
                leading == null ? new Spot("", language, 0, 0) : leading.spot(),
                new Spot(leading == null ? "" : leading.spot().article(), language, 0, 0),
                leading == null ? "" : leading.written(),
                ""));
      } else if (leading != null && !here.word().equals(leading.word())) {
        findings.add(
            new Finding(
                Finding.Kind.PREVAILING_DIFFERS,
                leading.spot(),
                here.spot(),
                leading.written(),
                here.written()));
      } else if (!here.word().equals(setting)) {
        findings.add(
            new Finding(
                Finding.Kind.PREVAILING_SETTING, here.spot(), null, here.written(), setting));
      }
    }
  }
}
