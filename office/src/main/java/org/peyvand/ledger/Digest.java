package org.peyvand.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Pair;
import org.peyvand.mail.Letter;
import org.peyvand.mail.Recipients;
import org.peyvand.promise.Promise;
import org.peyvand.standing.Ledger;
import org.peyvand.standing.StandingInWords;
import org.peyvand.web.Days;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.Masthead;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.peyvand.web.SiteAddress;
import org.springframework.stereotype.Component;

/** Writes one person's daily letter: the promises that this person may see and that press. */
@Component
class Digest {

  private static final int MOST = 100;
  private final Ledger ledger;
  private final StandingInWords words;
  private final Messages messages;
  private final Masthead masthead;
  private final SiteAddress site;

  Digest(
      Ledger ledger,
      StandingInWords words,
      Messages messages,
      Masthead masthead,
      SiteAddress site) {
    this.ledger = ledger;
    this.words = words;
    this.messages = messages;
    this.masthead = masthead;
    this.site = site;
  }

  /**
   * A promise in the letter.
   *
   * @param link where it stands, or null while the office has no address
   */
  record Line(String sentence, LocalDate due, @Nullable String link) {}

  /** Promises that press alike. */
  record Part(String title, List<Line> lines, int more) {}

  /** The letter of a day; empty where there is nothing to say. */
  Optional<Letter> letter(Recipients.Reader reader, LocalDate day) {
    List<Ledger.Line> overdue = lines(Promise.Timing.OVERDUE, day, reader);
    List<Ledger.Line> soon = lines(Promise.Timing.DUE_SOON, day, reader);
    if (overdue.isEmpty() && soon.isEmpty()) {
      return Optional.empty();
    }
    PageLanguage language = reader.language();
    Map<String, List<Ledger.Line>> all = new LinkedHashMap<>();
    all.put("ledger.digest.overdue", overdue);
    all.put("ledger.digest.due-soon", soon);
    List<Part> parts =
        all.entrySet().stream()
            .filter(part -> !part.getValue().isEmpty())
            .map(part -> part(part.getKey(), part.getValue(), language))
            .toList();
    String title = messages.text(language, "ledger.digest.title", Days.in(language).full(day));
    String address = site.origin().map(origin -> origin + "/desk/promises").orElse("");
    Frame frame =
        new Frame(
            language, messages, masthead.name(language), "/", "", "", null, null, day, List.of());
    String html =
        Html.of(
                "ledger/digest.jte",
                Map.of("frame", frame, "title", title, "parts", parts, "address", address))
            .text();
    return Optional.of(
        new Letter(
            reader.address(),
            messages.text(language, "ledger.digest.subject", overdue.size(), soon.size()),
            plain(title, parts, address, language),
            html,
            language.code()));
  }

  private List<Ledger.Line> lines(Promise.Timing timing, LocalDate day, Recipients.Reader reader) {
    Ledger.Wanted wanted = new Ledger.Wanted(null, timing, null, null, null);
    return ledger.list(wanted, null, 10_000, day, reader.member());
  }

  private Part part(String title, List<Ledger.Line> lines, PageLanguage language) {
    return new Part(
        messages.text(language, title),
        lines.stream()
            .limit(MOST)
            .map(line -> line(line.pair(), line.promise(), language))
            .toList(),
        Math.max(0, lines.size() - MOST));
  }

  private Line line(Pair pair, Promise promise, PageLanguage language) {
    LocalDate due = promise.due();
    if (due == null) {
      throw new IllegalStateException("a promise without a day presses nobody: " + pair);
    }
    return new Line(
        words.promise(promise, language),
        due,
        site.origin().map(origin -> origin + "/desk/promises/" + promise.act()).orElse(null));
  }

  private String plain(String title, List<Part> parts, String address, PageLanguage language) {
    Days days = Days.in(language);
    StringBuilder text = new StringBuilder(title).append("\n");
    for (Part part : parts) {
      text.append("\n").append(part.title()).append("\n");
      for (Line line : part.lines()) {
        text.append("- ")
            .append(line.sentence())
            .append(" (")
            .append(days.full(line.due()))
            .append(" · ")
            .append(days.other(line.due(), line.due()))
            .append(")\n");
        if (line.link() != null) {
          text.append("  ").append(line.link()).append("\n");
        }
      }
      if (part.more() > 0) {
        text.append(messages.text(language, "ledger.digest.more", part.more())).append("\n");
      }
    }
    if (!address.isEmpty()) {
      text.append("\n").append(messages.text(language, "ledger.digest.all")).append(": ");
      text.append(address).append("\n");
    }
    return text.append("\n")
        .append(messages.text(language, "ledger.digest.why"))
        .append("\n")
        .toString();
  }
}
