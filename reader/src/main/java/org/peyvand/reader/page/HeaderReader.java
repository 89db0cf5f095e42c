package org.peyvand.reader.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.date.Basis;
import org.peyvand.date.Dating;
import org.peyvand.date.Period;
import org.peyvand.date.Precision;
import org.peyvand.reader.claim.ReportHeader;
import org.peyvand.reader.lexicon.Hit;
import org.peyvand.text.Tokens;

/** Reads off a page what it says of itself: code, day of publication, outlet, headline, tags. */
public final class HeaderReader {

  private final Page page;
  private final Tokens tokens;
  private final List<Dating> datings;

  /**
   * A reader of this page's header.
   *
   * @param datings the dates of the page, told without a day of publication
   */
  public HeaderReader(Page page, List<Dating> datings) {
    this.page = page;
    this.datings = datings;
    this.tokens = page.tokens();
  }

  /** The header. */
  public ReportHeader read() {
    List<String> headline = page.lines(Zone.HEADLINE);
    List<String> lead = page.lines(Zone.LEAD);
    return new ReportHeader(
        page.rules().language().code(),
        outlet(),
        code(),
        published(),
        headline.isEmpty() ? "" : headline.getFirst(),
        lead.isEmpty() ? null : lead.getFirst(),
        page.lines(Zone.SUBHEAD),
        tags());
  }

  /** The digits behind the first label of a code. */
  private @Nullable String code() {
    int label = page.lexicon().concept("code-label");
    for (Hit hit : page.hits()) {
      boolean labelled = hit.has(label) || hit.has("number-label");
      if (!labelled || page.zoneOf(hit.from()) != Zone.CODE) {
        continue;
      }
      for (int i = hit.to(); i < Math.min(tokens.size(), hit.to() + 3); i++) {
        if (tokens.isNumber(i)
            && tokens.end(i) - tokens.start(i) >= 4
            && tokens.paragraph(i) == tokens.paragraph(hit.from())) {
          return tokens.word(i);
        }
      }
    }
    return null;
  }

  /** A date behind a label of publication, else the first stamp that is not one of an update. */
  private @Nullable LocalDate published() {
    LocalDate stamped = null;
    for (Dating dating : datings) {
      Period period = dating.period();
      Zone zone = page.zoneOf(dating.fromToken());
      boolean furniture =
          zone == Zone.STAMP
              || zone == Zone.CODE
              || zone == Zone.NAVIGATION
              || zone == Zone.FOOTER
              || zone == Zone.KICKER;
      if (period == null
          || period.precision() != Precision.DAY
          || !period.isSingleDay()
          || dating.basis() == Basis.NONE
          || !furniture) {
        continue;
      }
      if (betweenBody(dating.fromToken()) || isUpdate(dating)) {
        continue;
      }
      if (lineHas(dating, "published-label")) {
        return period.start();
      }
      if (labelledOtherwise(dating)) {
        continue;
      }
      boolean stamp = zone == Zone.STAMP || zone == Zone.CODE;
      stamped = stamped == null && stamp ? period.start() : stamped;
    }
    return stamped;
  }

  /** "Time: Tuesday 7 Esfand": the day of a meeting in its minutes, not of the page. */
  private boolean labelledOtherwise(Dating dating) {
    int line = tokens.paragraphStart(tokens.paragraph(dating.fromToken()));
    boolean labelled = false;
    for (int i = line + 1; i < dating.fromToken(); i++) {
      boolean parts = tokens.mark(i) == '|' || tokens.mark(i) == '/' || tokens.isNumber(i);
      boolean label = tokens.mark(i) == ':' && tokens.isWord(i - 1);
      labelled = label || (labelled && !parts);
    }
    return labelled;
  }

  /** Whether the news goes on above and below: such a date belongs to a letter that is quoted. */
  private boolean betweenBody(int token) {
    return tells(0, token) && tells(token, tokens.size());
  }

  private boolean tells(int from, int to) {
    for (int i = from; i < to; i++) {
      if (page.zoneOf(i) == Zone.BODY) {
        return true;
      }
    }
    return false;
  }

  /** "Updated: 3 May", where the label stands right before the day or ends in a colon. */
  private boolean isUpdate(Dating dating) {
    int line = tokens.paragraph(dating.fromToken());
    for (Hit hit : page.hits(tokens.paragraphStart(line), dating.fromToken())) {
      boolean near = dating.fromToken() - hit.to() <= 2 || tokens.mark(hit.to()) == ':';
      if (hit.has("updated-label") && near) {
        return true;
      }
    }
    return false;
  }

  private boolean lineHas(Dating dating, String concept) {
    int line = tokens.paragraph(dating.fromToken());
    int label = page.lexicon().concept(concept);
    for (Hit hit : page.hits(tokens.paragraphStart(line), dating.fromToken())) {
      if (hit.has(label)) {
        return true;
      }
    }
    return false;
  }

  /** "Agency" and the name behind it, up to the next mark; "according to" is no part of it. */
  private @Nullable String outlet() {
    int word = page.lexicon().concept("outlet-word");
    for (Hit hit : page.hits()) {
      if (!hit.has(word)) {
        continue;
      }
      int end = hit.to();
      while (end < tokens.size()
          && end < hit.to() + 3
          && tokens.mark(end) == 0
          && page.isFree(end)) {
        end++;
      }
      if (end > hit.to()) {
        String before = hit.get("before");
        int from = before == null ? hit.from() : hit.from() + Integer.parseInt(before);
        return tokens.source(from, end);
      }
    }
    return null;
  }

  private List<String> tags() {
    List<String> tags = new ArrayList<>();
    int label = page.lexicon().concept("tags-label");
    for (String line : page.lines(Zone.TAGS)) {
      for (String tag : line.split("[:،,|#\\n]", -1)) {
        String own = tag.strip();
        boolean isLabel = page.rules().isWord(own, label);
        if (!own.isEmpty() && !isLabel) {
          tags.add(own);
        }
      }
    }
    return tags;
  }
}
