package org.peyvand.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Token;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.LocalPath;
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

  /**
   * The form.
   *
   * @param to where to go afterwards
   * @param problem one sentence, or null
   * @param unsafe whether a password typed here can be read on its way
   */
  record SignInView(String to, String name, @Nullable String problem, boolean unsafe) {}

  /** The form for the code after the password. */
  record CodeView(String to, String ticket, @Nullable String problem) {}

  private final SignIn signIn;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Sender sender;

  SignInPages(SignIn signIn, Sessions sessions, SessionCookie cookie, Sender sender) {
    this.signIn = signIn;
    this.sessions = sessions;
    this.cookie = cookie;
    this.sender = sender;
  }

  @OpenToAll
  @GetMapping("/sign-in")
  View ask(
      Frame frame,
      HttpServletRequest request,
      @Nullable StaffMember member,
      @RequestParam(defaultValue = "/desk") String to) {
    return member == null
        ? form(frame, request, to, "", null, HttpStatus.OK)
        : new SeeOther(safe(to));
  }

  @OpenToAll
  @PostMapping("/sign-in")
  View take(
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "/desk") String to,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String password) {
    return switch (signIn.byPassword(
        name, password, sender.address(request), Sender.agent(request))) {
      case SignIn.Outcome.In(Token token, StaffMember member) -> in(request, response, token, to);
      case SignIn.Outcome.CodeNeeded(String ticket) ->
          codeForm(frame, to, ticket, null, HttpStatus.OK);
      case SignIn.Outcome.Wrong() ->
          form(
              frame,
              request,
              to,
              name,
              frame.t("signin.in.wrong"),
              HttpStatus.UNPROCESSABLE_CONTENT);
      case SignIn.Outcome.TooMany(Duration pause) ->
          form(frame, request, to, name, tooMany(frame, pause), HttpStatus.TOO_MANY_REQUESTS);
    };
  }

  @OpenToAll
  @PostMapping("/sign-in/code")
  View takeCode(
      Frame frame,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "/desk") String to,
      @RequestParam(defaultValue = "") String ticket,
      @RequestParam(defaultValue = "") String code) {
    return switch (signIn.byCode(ticket, code, sender.address(request), Sender.agent(request))) {
      case SignIn.Outcome.In(Token token, StaffMember member) -> in(request, response, token, to);
      case SignIn.Outcome.TooMany(Duration pause) ->
          codeForm(frame, to, ticket, tooMany(frame, pause), HttpStatus.TOO_MANY_REQUESTS);
      case SignIn.Outcome.Wrong(), SignIn.Outcome.CodeNeeded(_) ->
          signIn.isOpen(ticket)
              ? codeForm(
                  frame, to, ticket, frame.t("signin.code.wrong"), HttpStatus.UNPROCESSABLE_CONTENT)
              : form(
                  frame,
                  request,
                  to,
                  "",
                  frame.t("signin.code.too-late"),
                  HttpStatus.UNPROCESSABLE_CONTENT);
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
      HttpServletRequest request, HttpServletResponse response, Token token, String to) {
    cookie.write(request, response, token);
    return new SeeOther(safe(to));
  }

  private static Html form(
      Frame frame,
      HttpServletRequest request,
      String to,
      String name,
      @Nullable String problem,
      HttpStatus status) {
    SignInView view = new SignInView(safe(to), name, problem, isUnsafe(request));
    return Html.of("signin/sign-in.jte", Map.of("frame", frame, "view", view)).with(status);
  }

  private static Html codeForm(
      Frame frame, String to, String ticket, @Nullable String problem, HttpStatus status) {
    CodeView view = new CodeView(safe(to), ticket, problem);
    return Html.of("signin/code.jte", Map.of("frame", frame, "view", view)).with(status);
  }

  private static String tooMany(Frame frame, Duration pause) {
    return frame.t("signin.in.too-many", pause.toMinutes() + 1);
  }

  private static String safe(String to) {
    return LocalPath.isLocal(to) ? to : "/desk";
  }

  /** Plain HTTP is fine on this machine and nowhere else. */
  private static boolean isUnsafe(HttpServletRequest request) {
    return !request.isSecure()
        && request.getHeader("X-Forwarded-Proto") == null
        && !request.getServerName().matches("localhost|127(\\.\\d+){3}|\\[?::1]?");
  }
}
