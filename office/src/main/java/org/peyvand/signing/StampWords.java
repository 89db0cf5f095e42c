package org.peyvand.signing;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peyvand.signature.Stamp;
import org.peyvand.signature.Trust;
import org.peyvand.web.Days;
import org.peyvand.web.Masthead;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;

/** What a signature's stamp says, in the language of the signatory's name. */
@Component
class StampWords {

  private final Messages messages;
  private final Masthead masthead;

  StampWords(Messages messages, Masthead masthead) {
    this.messages = messages;
    this.masthead = masthead;
  }

  Stamp of(Signatory signatory, X509Certificate certificate) {
    PageLanguage language =
        signatory.name().codePoints().anyMatch(c -> c >= 0x600 && c < 0x700)
            ? PageLanguage.FA
            : PageLanguage.EN;
    Days days = Days.in(language);
    LocalDate today = masthead.today();
    List<String> lines = new ArrayList<>();
    lines.add(signatory.title());
    lines.add(messages.text(language, "signing.stamp.on", days.day(today)));
    lines.add(days.other(today, today));
    lines.add(
        messages.text(
            language, "signing.stamp.by", Trust.name(certificate.getIssuerX500Principal())));
    lines.removeIf(String::isBlank);
    return new Stamp(signatory.name(), lines);
  }
}
