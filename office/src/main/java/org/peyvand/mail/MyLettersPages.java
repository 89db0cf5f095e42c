package org.peyvand.mail;

import java.util.Map;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Journal;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.PageLanguage;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where one person gets letters, and whether every day. */
@Controller
class MyLettersPages {

  private final MailRows rows;
  private final SendLetter send;
  private final Journal journal;

  MyLettersPages(MailRows rows, SendLetter send, Journal journal) {
    this.rows = rows;
    this.send = send;
    this.journal = journal;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/me/letters")
  View ask(Frame frame, StaffMember member) {
    Recipients.Recipient recipient =
        rows.recipient(member.id())
            .orElse(new Recipients.Recipient(member.id(), "", frame.language(), true));
    return page(frame, recipient, "");
  }

  /** An empty address ends all letters. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @PostMapping("/desk/me/letters")
  View take(Frame frame, StaffMember member, @RequestParam Map<String, String> sent) {
    String address = sent.getOrDefault("address", "").strip();
    Recipients.Recipient recipient =
        new Recipients.Recipient(
            member.id(),
            address,
            PageLanguage.of(sent.getOrDefault("language", "")).orElse(frame.language()),
            sent.containsKey("daily"));
    if (address.isEmpty()) {
      rows.remove(member.id());
    } else if (Addresses.isOne(address)) {
      rows.put(recipient);
    } else {
      return page(frame, recipient, "mail.problem.address").with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    journal.note(member, "mail.journal.letters");
    return new SeeOther("/desk/me/letters");
  }

  private Html page(Frame frame, Recipients.Recipient recipient, String problem) {
    return Html.of(
        "mail/letters.jte",
        Map.of("frame", frame, "recipient", recipient, "problem", problem, "on", send.isOn()));
  }
}
