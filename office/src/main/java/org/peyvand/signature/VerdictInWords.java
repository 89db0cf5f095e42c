package org.peyvand.signature;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.peyvand.web.Days;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** What was found in a paper, in plain words. */
@Component
public final class VerdictInWords {

  private final Messages messages;

  VerdictInWords(Messages messages) {
    this.messages = messages;
  }

  /** Everything, one line each, the judgement last. */
  public List<String> lines(Verdict verdict, PageLanguage language) {
    List<String> lines = new ArrayList<>();
    for (SignatureCheck signature : verdict.signatures()) {
      lines.add(line(signature, language));
      signature.findings().forEach(finding -> lines.add(marked(finding, language)));
    }
    verdict.findings().forEach(finding -> lines.add(marked(finding, language)));
    lines.add(judgement(verdict, language));
    return lines;
  }

  /** One sentence for the whole paper. */
  public String judgement(Verdict verdict, PageLanguage language) {
    return verdict.holds()
        ? messages.text(language, "signature.holds", verdict.signatures().size())
        : messages.text(language, "signature.fails");
  }

  /** A finding as a sentence. */
  public String finding(Finding finding, PageLanguage language) {
    Object[] about =
        finding.about().stream().map(each -> shown(each, language)).toArray(Object[]::new);
    return messages.text(language, "signature.finding." + finding.kind().token(), about);
  }

  /** Who signed, when, by which certificate, and whether it holds. */
  public String line(SignatureCheck signature, PageLanguage language) {
    String number = language.digits(Integer.toString(signature.number()));
    X509Certificate certificate = signature.certificate();
    String what =
        certificate == null || signature.claimed() == null
            ? messages.text(language, "signature.line.unread", number)
            : messages.text(
                language,
                "signature.line",
                number,
                isolated(signature.signer(), language),
                day(signature.claimed().atZone(ZoneOffset.UTC).toLocalDate(), language),
                hour(LocalDateTime.ofInstant(signature.claimed(), ZoneOffset.UTC), language),
                isolated(signature.issuer(), language),
                isolated(number(certificate), language));
    return messages.text(
        language, signature.holds() ? "signature.line.holds" : "signature.line.fails", what);
  }

  /** A certificate's number as its issuer writes it: hexadecimal. */
  public static String number(X509Certificate certificate) {
    return certificate.getSerialNumber().toString(16).toUpperCase(Locale.ROOT);
  }

  private String marked(Finding finding, PageLanguage language) {
    return (finding.kind().isFault() ? "! " : "- ") + finding(finding, language);
  }

  private static String shown(String about, PageLanguage language) {
    if (about.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return day(LocalDate.parse(about), language);
    }
    return about.matches("[\\d, ]+") ? language.digits(about) : isolated(about, language);
  }

  private static String day(LocalDate day, PageLanguage language) {
    return Days.in(language).day(day);
  }

  private static String hour(LocalDateTime at, PageLanguage language) {
    return language.digits("%02d:%02d".formatted(at.getHour(), at.getMinute()));
  }

  /** A name of somebody else's direction does not turn the sentence around it. */
  private static String isolated(String name, PageLanguage language) {
    return language.direction().equals("rtl") ? "\u2068" + name + "\u2069" : name;
  }
}
