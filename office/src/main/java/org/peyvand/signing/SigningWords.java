package org.peyvand.signing;

import java.util.ArrayList;
import java.util.List;
import org.peyvand.signature.Finding;
import org.peyvand.signature.SignatureCheck;
import org.peyvand.signature.Verdict;
import org.peyvand.signature.VerdictInWords;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** Outcomes and verdicts for pages. */
@Component
class SigningWords {

  private final Messages messages;
  private final VerdictInWords verdicts;

  SigningWords(Messages messages, VerdictInWords verdicts) {
    this.messages = messages;
    this.verdicts = verdicts;
  }

  /** Why nothing was signed, and what to do. */
  String sentence(Signing.Refused refused, PageLanguage language) {
    Object[] about = refused.about().stream().map(SigningWords::isolated).toArray();
    StringBuilder sentence =
        new StringBuilder(
            messages.text(language, "signing.refusal." + refused.why().token(), about));
    for (Finding finding : refused.findings()) {
      sentence.append(' ').append(verdicts.finding(finding, language));
    }
    return sentence.toString();
  }

  /** Each signature and each finding as a line. */
  List<String> lines(Verdict verdict, PageLanguage language) {
    List<String> lines = new ArrayList<>();
    for (SignatureCheck each : verdict.signatures()) {
      lines.add(verdicts.line(each, language));
      if (each.certificate() != null) {
        String more = String.join(messages.text(language, "signing.comma"), each.more());
        lines.add(
            more.isEmpty()
                ? messages.text(language, "signing.certificate.name-alone")
                : messages.text(language, "signing.certificate.more", isolated(more)));
      }
      each.findings().forEach(finding -> lines.add(verdicts.finding(finding, language)));
    }
    verdict.findings().forEach(finding -> lines.add(verdicts.finding(finding, language)));
    return lines;
  }

  String judgement(Verdict verdict, PageLanguage language) {
    return verdicts.judgement(verdict, language);
  }

  private static String isolated(String name) {
    return "\u2068" + name + "\u2069";
  }
}
