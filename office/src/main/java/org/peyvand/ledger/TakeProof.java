package org.peyvand.ledger;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.Evidence;
import org.peyvand.extraction.Controls;
import org.peyvand.extraction.ExtractText;
import org.peyvand.extraction.Extraction;
import org.peyvand.extraction.FileName;
import org.peyvand.extraction.Format;
import org.peyvand.intake.KeepReport;
import org.peyvand.intake.KeptFile;
import org.peyvand.intake.NewReport;
import org.peyvand.intake.Report;
import org.peyvand.intake.ReportKind;
import org.peyvand.intake.Reports;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Digits;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/**
 * What proves that something was kept, as an officer gives it: the words of a report that is here,
 * of a document that is sent along and then kept like a report, or a note that the officer signs.
 */
@Component
public class TakeProof {

  private static final int LONGEST = 4_000;
  private static final Pattern NUMBER =
      Pattern.compile("(?:.*/desk/reports/)?(\\d{1,15})(?:\\D.*)?");

  private final Reports reports;
  private final KeepReport keep;

  TakeProof(Reports reports, KeepReport keep) {
    this.reports = reports;
    this.keep = keep;
  }

  /** A file as it was sent; its name is not trusted. */
  public static final class Sent {
    private final String name;
    private final byte[] bytes;

    public Sent(String name, byte[] bytes) {
      this.name = name;
      this.bytes = bytes.clone();
    }
  }

  /** What came of it. */
  public sealed interface Outcome {

    /**
     * A proof.
     *
     * @param report the report that holds the words; null for a note
     */
    record Taken(Evidence evidence, @Nullable Long report) implements Outcome {}

    /** Nothing to go by: message keys by field. */
    record Missing(Map<String, String> problems) implements Outcome {

      public Missing {
        problems = Map.copyOf(problems);
      }

      static Missing at(String field, String key) {
        return new Missing(Map.of(field, key));
      }
    }
  }

  /**
   * Reads the fields of {@code ledger/proof.jte}.
   *
   * @param sent the document, or null
   * @param today the day on which a note is signed
   */
  public Outcome take(
      Map<String, String> typed,
      @Nullable Sent sent,
      PageLanguage language,
      LocalDate today,
      StaffMember officer) {
    return switch (typed.getOrDefault("proof", "")) {
      case "report" ->
          ofReport(field(typed, "proof-report"), field(typed, "proof-words"), language);
      case "document" -> ofDocument(sent, field(typed, "document-words"), language, officer);
      case "note" -> ofNote(field(typed, "proof-note"), language, today, officer);
      default -> Outcome.Missing.at("proof", "ledger.proof.missing");
    };
  }

  private Outcome ofReport(String number, String words, PageLanguage language) {
    Matcher matcher = NUMBER.matcher(Digits.ascii(number));
    Optional<Report> report =
        matcher.matches() ? reports.find(Long.parseLong(matcher.group(1))) : Optional.empty();
    if (report.isEmpty()) {
      return Outcome.Missing.at("proof-report", "ledger.proof.no-report");
    }
    return quoted(report.get(), words, "proof-words", language);
  }

  private Outcome ofDocument(
      @Nullable Sent sent, String words, PageLanguage language, StaffMember officer) {
    if (sent == null || sent.name.isBlank()) {
      return Outcome.Missing.at("proof-file", "ledger.proof.no-file");
    }
    KeptFile file = new KeptFile(new FileName(sent.name), "application/octet-stream", sent.bytes);
    return switch (ExtractText.from(sent.bytes)) {
      case Extraction.Refused refused -> Outcome.Missing.at("proof-file", refused.reason().key());
      case Extraction.Scan scan ->
          words.isBlank()
              ? Outcome.Missing.at("document-words", "ledger.proof.scan")
              : kept(
                  words, NewReport.TextFrom.TYPED, scan.format(), file, words, language, officer);
      case Extraction.Words text ->
          Words.find(text.text(), words).isEmpty()
              ? Outcome.Missing.at("document-words", "ledger.proof.not-there")
              : kept(
                  text.text(),
                  NewReport.TextFrom.FILE,
                  text.format(),
                  file,
                  words,
                  language,
                  officer);
    };
  }

  private Outcome kept(
      String text,
      NewReport.TextFrom from,
      Format format,
      KeptFile file,
      String words,
      PageLanguage language,
      StaffMember officer) {
    Report.About about =
        new Report.About(ReportKind.MINUTES, null, null, null, null, null, null, null, null, null);
    NewReport paper = new NewReport(text, from, format, file, List.of(), about);
    return switch (keep.keep(paper, officer)) {
      case KeepReport.Outcome.Kept kept -> quoted(kept.report(), words, "document-words", language);
      case KeepReport.Outcome.Known known ->
          quoted(known.first(), words, "document-words", language);
      case KeepReport.Outcome.Refused refused ->
          Outcome.Missing.at("proof-file", refused.why().key());
    };
  }

  private static Outcome quoted(Report report, String words, String field, PageLanguage language) {
    if (words.isBlank()) {
      return Outcome.Missing.at(field, "ledger.proof.no-words");
    }
    Optional<Evidence.Span> span = Words.find(report.text(), words);
    if (span.isEmpty()) {
      return Outcome.Missing.at(field, "ledger.proof.not-there");
    }
    String retold = report.about().retoldAfter();
    return new Outcome.Taken(
        new Evidence(
            plain(words),
            retold == null ? Evidence.Wording.ORIGINAL : Evidence.Wording.RETOLD,
            report.id(),
            retold == null ? report.about().outlet() : retold,
            report.day(),
            report.isDayStated() ? Evidence.StatedBy.OFFICER : Evidence.StatedBy.SOURCE,
            report.language() == null ? language.code() : report.language(),
            List.of(span.get())),
        report.id());
  }

  private static Outcome ofNote(
      String note, PageLanguage language, LocalDate today, StaffMember officer) {
    String plain = plain(note);
    if (plain.isEmpty()) {
      return Outcome.Missing.at("proof-note", "ledger.proof.no-note");
    }
    if (plain.length() > LONGEST) {
      return Outcome.Missing.at("proof-note", "ledger.proof.long-note");
    }
    return new Outcome.Taken(
        new Evidence(
            plain,
            Evidence.Wording.ORIGINAL,
            null,
            officer.name(),
            today,
            Evidence.StatedBy.OFFICER,
            language.code(),
            List.of()),
        null);
  }

  /** The fields as typed, to be shown again after an error. */
  public static Map<String, String> typed(Map<String, String> all) {
    Map<String, String> own = new LinkedHashMap<>();
    Stream.of("proof", "proof-report", "proof-words", "document-words", "proof-note")
        .forEach(field -> own.put(field, all.getOrDefault(field, "")));
    return own;
  }

  private static String field(Map<String, String> typed, String name) {
    return typed.getOrDefault(name, "").strip();
  }

  private static String plain(String words) {
    return Controls.without(words).replaceAll("\\s+", " ").strip();
  }
}
