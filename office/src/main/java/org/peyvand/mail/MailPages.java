package org.peyvand.mail;

import java.util.LinkedHashMap;
import java.util.Map;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.FreshProof;
import org.peyvand.staff.Journal;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** How letters leave the house, for an administrator, with a letter to try it. */
@Controller
class MailPages {

  private final MailRows rows;
  private final SendLetter send;
  private final Journal journal;

  MailPages(MailRows rows, SendLetter send, Journal journal) {
    this.rows = rows;
    this.send = send;
    this.journal = journal;
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @GetMapping("/desk/settings/mail")
  View ask(Frame frame) {
    return page(frame, MailForm.of(rows.settings()), "", "", "");
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @FreshProof
  @PostMapping("/desk/settings/mail")
  View take(Frame frame, StaffMember by, @RequestParam Map<String, String> sent) {
    MailSettings before = rows.settings();
    MailForm form = MailForm.read(sent, before);
    if (!form.isFine()) {
      return page(frame, form, "", "", "").with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    rows.replace(form.settings(sent.getOrDefault("password", ""), before));
    journal.noteAt(by, "/desk/settings/mail", "mail.journal.changed");
    return new SeeOther("/desk/settings/mail");
  }

  /** Tries the settings that are kept, whether letters are switched on or not. */
  @AllowedTo(Role.ADMINISTRATOR)
  @PostMapping("/desk/settings/mail/test")
  View test(Frame frame, StaffMember by, @RequestParam Map<String, String> sent) {
    MailSettings settings = rows.settings();
    String to = sent.getOrDefault("to", "").strip();
    if (!Addresses.isOne(to)) {
      return page(frame, MailForm.of(settings), to, "mail.problem.address", "")
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (settings.host().isEmpty()) {
      return page(frame, MailForm.of(settings), to, "mail.problem.not-set", "")
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    SendLetter.Outcome outcome = send.send(testLetter(to, frame), settings);
    journal.noteAt(by, "/desk/settings/mail", "mail.journal.tested");
    return outcome == SendLetter.Outcome.SENT
        ? page(frame, MailForm.of(settings), to, "", "mail.test.sent")
        : page(frame, MailForm.of(settings), to, failed(outcome), "").with(HttpStatus.BAD_GATEWAY);
  }

  private static String failed(SendLetter.Outcome outcome) {
    return switch (outcome) {
      case UNTRUSTED -> "mail.test.untrusted";
      case UNPROTECTED -> "mail.test.unprotected";
      case UNKNOWN -> "mail.test.unknown";
      case SENT, OFF, FAILED -> "mail.test.failed";
    };
  }

  private static Letter testLetter(String to, Frame frame) {
    String subject = frame.t("mail.test.subject", frame.site());
    String words = frame.t("mail.test.words");
    String html =
        Html.of("mail/letter.jte", Map.of("frame", frame, "title", subject, "words", words)).text();
    return new Letter(to, subject, words + "\n", html, frame.language().code());
  }

  private static Html page(Frame frame, MailForm form, String to, String problem, String done) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("form", form);
    view.put("to", to);
    view.put("problem", problem);
    view.put("done", done);
    return Html.of("mail/settings.jte", view);
  }
}
