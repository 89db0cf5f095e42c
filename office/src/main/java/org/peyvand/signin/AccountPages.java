package org.peyvand.signin;

import java.util.List;
import java.util.Map;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What a person sees and changes of themselves. */
@Controller
class AccountPages {

  /** A person's own page. */
  record AccountView(
      StaffMember member, List<Role> roles, Session current, List<Session> sessions) {}

  private final Sessions sessions;

  AccountPages(Sessions sessions) {
    this.sessions = sessions;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/me")
  View page(Frame frame, Session session) {
    StaffMember member = session.member();
    AccountView view =
        new AccountView(
            member, member.roles().stream().sorted().toList(), session, sessions.list(member.id()));
    return Html.of("signin/account.jte", Map.of("frame", frame, "view", view));
  }
}
