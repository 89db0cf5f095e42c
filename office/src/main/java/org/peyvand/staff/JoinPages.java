package org.peyvand.staff;

import java.util.Map;
import org.peyvand.secret.Token;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What an invitation's link opens. */
@Controller
class JoinPages {

  /** The form, with what was typed and what is wrong with it. */
  record JoinView(
      String secret, Invitation invitation, String name, Map<String, String> problems) {}

  private final Invitations invitations;
  private final AcceptInvitation acceptInvitation;

  JoinPages(Invitations invitations, AcceptInvitation acceptInvitation) {
    this.invitations = invitations;
    this.acceptInvitation = acceptInvitation;
  }

  @OpenToAll
  @GetMapping("/join/{secret}")
  View ask(Frame frame, @PathVariable String secret) {
    return page(frame, new JoinView(secret, invitation(secret), "", Map.of()));
  }

  @OpenToAll
  @PostMapping("/join/{secret}")
  View take(
      Frame frame,
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String again) {
    Invitation invitation = invitation(secret);
    return switch (acceptInvitation.accept(invitation, name, password, again)) {
      case AcceptInvitation.Outcome.Accepted(_) -> new SeeOther("/sign-in");
      case AcceptInvitation.Outcome.TooLate() -> throw new NotFound("staff.join.gone");
      case AcceptInvitation.Outcome.Refused(var problems) ->
          page(frame, new JoinView(secret, invitation, name, problems))
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  private Invitation invitation(String secret) {
    return invitations.find(new Token(secret)).orElseThrow(() -> new NotFound("staff.join.gone"));
  }

  private static Html page(Frame frame, JoinView view) {
    return Html.of("staff/join.jte", Map.of("frame", frame, "view", view));
  }
}
