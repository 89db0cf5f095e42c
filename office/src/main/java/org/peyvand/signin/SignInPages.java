package org.peyvand.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Token;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.SeeOther;
import org.peyvand.web.Sender;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** In and out. */
@Controller
class SignInPages {

  private final SignIn signIn;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final FormTokens forms;
  private final Sender sender;

  SignInPages(
      SignIn signIn, Sessions sessions, SessionCookie cookie, FormTokens forms, Sender sender) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.cookie = cookie;
    this.forms = forms;
    this.sender = sender;
  }

  @OpenToAll
  @GetMapping("/sign-in")
  View ask(
      Frame frame,
      HttpServletRequest request,
      @Nullable StaffMember member,
      @RequestParam(defaultValue = SignInForms.DESK) String to) {
    return member == null
        ? SignInForms.signIn(frame, request, to, "", "", null)
        : new SeeOther(SignInForms.safe(to));
  }

  @OpenToAll
  @PostMapping("/sign-in")
  View take(
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = SignInForms.DESK) String to,
      @RequestParam(defaultValue = "") String kept,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password) {
    return switch (signIn.byPassword(
        name, password, sender.address(request), Sender.agent(request))) {
      case SignIn.Outcome.In in -> in(frame, request, response, in, to, kept);
      case SignIn.Outcome.CodeNeeded(String ticket) ->
          SignInForms.code(frame, to, kept, ticket, null);
      case SignIn.Outcome.Wrong() ->
          SignInForms.signIn(frame, request, to, kept, name, frame.t("signin.in.wrong"));
      case SignIn.Outcome.TooMany(Duration pause) ->
          SignInForms.signIn(frame, request, to, kept, name, SignInForms.tooMany(frame, pause))
              .with(HttpStatus.TOO_MANY_REQUESTS);
    };
  }

  @OpenToAll
  @PostMapping("/sign-in/code")
  View takeCode(
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = SignInForms.DESK) String to,
      @RequestParam(defaultValue = "") String kept,
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "") String code) {
    return switch (signIn.byCode(ticket, code, sender.address(request), Sender.agent(request))) {
      case SignIn.Outcome.In in -> in(frame, request, response, in, to, kept);
      case SignIn.Outcome.TooMany(Duration pause) ->
          SignInForms.code(frame, to, kept, ticket, SignInForms.tooMany(frame, pause))
              .with(HttpStatus.TOO_MANY_REQUESTS);
      case SignIn.Outcome.Wrong(), SignIn.Outcome.CodeNeeded(_) ->
          signIn.isOpen(ticket)
              ? SignInForms.code(frame, to, kept, ticket, frame.t("signin.code.wrong"))
              : SignInForms.signIn(frame, request, to, kept, "", frame.t("signin.code.too-late"));
    };
  }

  @OpenToAll
  @PostMapping("/sign-out")
  View out(HttpServletRequest request, HttpServletResponse response, @Nullable Session session) {
    if (session != null) {
      sessions.end(session.id(), session.member().id());
    }
    cookie.clear(request, response);
    return new SeeOther("/");
  }

  private View in(
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      SignIn.Outcome.In in,
      String to,
      String kept) {
    Token token = in.token();
    cookie.write(request, response, token);
    Optional<KeptForm> form = KeptForm.read(kept);
    if (form.isEmpty()) {
      return new SeeOther(SignInForms.safe(to));
    }
    return SignInForms.again(frame.with(forms.of(token), in.member().name()), form.get());
  }
}
