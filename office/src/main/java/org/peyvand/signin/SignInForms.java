package org.peyvand.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.LocalPath;
import org.springframework.http.HttpStatus;

/** The pages that ask for name, password and code, and the one that offers a kept form again. */
final class SignInForms {

  /** Where somebody goes after signing in who asked for nothing else. */
  static final String DESK = "/desk";

  /**
   * The form for name and password.
   *
   * @param to where to go afterwards
   * @param kept a form to offer afterwards, or empty
   * @param problem one sentence, or null
   * @param unsafe whether a password typed here can be read on its way
   */
  record SignInView(
      String to, String kept, String name, @Nullable String problem, boolean unsafe) {}

  /** The form for the code after the password. */
  record CodeView(String to, String kept, String ticket, @Nullable String problem) {}

  /** The form for the password of somebody who is in, and the code where there is one. */
  record ProofView(String to, String kept, boolean code, @Nullable String problem) {}

  private SignInForms() {}

  static Html signIn(
      Frame frame,
      HttpServletRequest request,
      String to,
      String kept,
      String name,
      @Nullable String problem) {
    SignInView view = new SignInView(safe(to), kept, name, problem, isUnsafe(request));
    return page("signin/sign-in.jte", frame, view, problem);
  }

  static Html code(Frame frame, String to, String kept, String ticket, @Nullable String problem) {
    return page("signin/code.jte", frame, new CodeView(safe(to), kept, ticket, problem), problem);
  }

  static Html proof(Frame frame, String to, String kept, boolean code, @Nullable String problem) {
    return page("signin/proof.jte", frame, new ProofView(safe(to), kept, code, problem), problem);
  }

  /** A form that was kept, ready to be sent. */
  static Html again(Frame frame, KeptForm kept) {
    return Html.of("signin/again.jte", Map.of("frame", frame, "kept", kept));
  }

  static String tooMany(Frame frame, Duration pause) {
    return frame.t("signin.in.too-many", pause.toMinutes() + 1);
  }

  static String safe(String to) {
    return LocalPath.isLocal(to) ? to : DESK;
  }

  private static Html page(String template, Frame frame, Object view, @Nullable String problem) {
    return Html.of(template, Map.of("frame", frame, "view", view))
        .with(problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
  }

  /** Plain HTTP is fine on this machine and nowhere else. */
  private static boolean isUnsafe(HttpServletRequest request) {
    return !request.isSecure()
        && request.getHeader("X-Forwarded-Proto") == null
        && !request.getServerName().matches("localhost|127(\\.\\d+){3}|\\[?::1]?");
  }
}
