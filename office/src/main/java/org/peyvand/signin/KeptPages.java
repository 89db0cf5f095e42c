package org.peyvand.signin;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.OpenToAll;
import org.peyvand.staff.Role;
import org.peyvand.web.Frame;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Where a form is led that came at the wrong time: nothing of it is lost. */
@Controller
class KeptPages {

  private final Prove prove;

  KeptPages(Prove prove) {
    this.prove = prove;
  }

  /** Reached from inside, with the form of somebody who is not signed in any more. */
  @OpenToAll
  @PostMapping(Refusals.SIGN_IN)
  View signIn(Frame frame, HttpServletRequest request) {
    KeptForm kept = forwarded(request);
    return kept == null
        ? new SeeOther("/sign-in")
        : SignInForms.signIn(
                frame, request, SignInForms.DESK, kept.text(), "", frame.t("signin.kept"))
            .with(HttpStatus.UNAUTHORIZED);
  }

  /** Reached from inside, with a form that was made before its person signed in again. */
  @OpenToAll
  @PostMapping(Refusals.AGAIN)
  View again(Frame frame, HttpServletRequest request) {
    KeptForm kept = forwarded(request);
    return kept == null
        ? new SeeOther(SignInForms.DESK)
        : SignInForms.again(frame, kept).with(HttpStatus.CONFLICT);
  }

  /** Asks for the password before something that cannot be taken back. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping(Refusals.PROOF)
  View ask(Frame frame, Session session, @RequestParam(defaultValue = SignInForms.DESK) String to) {
    return SignInForms.proof(frame, to, "", prove.needsCode(session), null);
  }

  /** Takes the password; or, reached from inside, asks for it and keeps the form. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @PostMapping(Refusals.PROOF)
  View take(
      Frame frame,
      HttpServletRequest request,
      Session session,
      @RequestParam(defaultValue = SignInForms.DESK) String to,
      @RequestParam(defaultValue = "") String kept,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(defaultValue = "") String code) {
    boolean needsCode = prove.needsCode(session);
    KeptForm form = forwarded(request);
    if (form != null) {
      return SignInForms.proof(frame, SignInForms.DESK, form.text(), needsCode, null)
          .with(HttpStatus.FORBIDDEN);
    }
    return switch (prove.prove(session, password, code)) {
      case Prove.Outcome.Wrong() ->
          SignInForms.proof(frame, to, kept, needsCode, frame.t("signin.proof.wrong"));
      case Prove.Outcome.TooMany(Duration pause) ->
          SignInForms.proof(frame, to, kept, needsCode, SignInForms.tooMany(frame, pause))
              .with(HttpStatus.TOO_MANY_REQUESTS);
      case Prove.Outcome.Proven() -> {
        Optional<KeptForm> held = KeptForm.read(kept);
        yield held.isPresent()
            ? SignInForms.again(frame, held.get())
            : new SeeOther(SignInForms.safe(to));
      }
    };
  }

  /** The form that a refusal led here, or null when somebody sent one to this very address. */
  private static @Nullable KeptForm forwarded(HttpServletRequest request) {
    if (!(request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String path)) {
      return null;
    }
    Object query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    return KeptForm.of(request, query == null ? path : path + "?" + query);
  }
}
