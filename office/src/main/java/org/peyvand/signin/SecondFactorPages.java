package org.peyvand.signin;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Seal;
import org.peyvand.secret.Secrets;
import org.peyvand.secret.Totp;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.FreshProof;
import org.peyvand.staff.Journal;
import org.peyvand.staff.People;
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

/** A person's authenticator application: begun with a code, ended, its recovery codes. */
@Controller
class SecondFactorPages {

  private static final Duration HOUR = Duration.ofHours(1);

  /**
   * What to put into the application.
   *
   * @param secret base 32, what the picture says too
   * @param seal so that the secret that comes back is the one given out
   * @param address {@code otpauth://}, for a phone that opens it
   * @param picture path data of the QR code
   * @param size modules a side
   */
  record SecretView(
      String secret,
      String seal,
      String address,
      String picture,
      int size,
      @Nullable String problem) {}

  private final SecondFactor secondFactor;
  private final People people;
  private final Journal journal;
  private final Clock clock;
  private final Seal seal;

  SecondFactorPages(
      SecondFactor secondFactor, People people, Journal journal, Clock clock, Secrets secrets) {
    this.secondFactor = secondFactor;
    this.people = people;
    this.journal = journal;
    this.clock = clock;
    this.seal = new Seal(secrets.get("second factor"), clock);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @FreshProof
  @GetMapping("/desk/me/second-factor")
  View ask(Frame frame, StaffMember member) {
    return page(frame, member, Totp.random(), null);
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @FreshProof
  @PostMapping("/desk/me/second-factor")
  View begin(
      Frame frame,
      StaffMember member,
      @RequestParam(defaultValue = "") String secret,
      @RequestParam(name = "seal", defaultValue = "") String sealed,
      @RequestParam(defaultValue = "") String code) {
    if (!seal.isOf(meaning(member, secret), sealed, HOUR)) {
      return new SeeOther("/desk/me/second-factor");
    }
    Totp totp = Totp.ofBase32(secret);
    OptionalLong step = totp.step(SecondFactor.plain(code), clock.instant().getEpochSecond());
    if (step.isEmpty()) {
      return page(frame, member, totp, frame.t("signin.code.wrong"))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    List<String> codes = secondFactor.begin(member.id(), totp, step.getAsLong());
    journal.note(member, "signin.journal.second-factor");
    return Html.of("signin/recovery-codes.jte", Map.of("frame", frame, "codes", codes));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @FreshProof
  @PostMapping("/desk/me/second-factor/end")
  View end(StaffMember member) {
    secondFactor.end(member.id());
    journal.note(member, "signin.journal.second-factor-ended");
    return new SeeOther("/desk/me");
  }

  private Html page(Frame frame, StaffMember member, Totp totp, @Nullable String problem) {
    String secret = totp.base32();
    String address =
        "otpauth://totp/"
            + encode(frame.site() + ":" + people.get(member.id()).signInName())
            + "?secret="
            + secret
            + "&issuer="
            + encode(frame.site());
    QrPicture picture = QrPicture.of(address);
    SecretView view =
        new SecretView(
            secret,
            seal.of(meaning(member, secret)),
            address,
            picture.path(),
            picture.size(),
            problem);
    return Html.of("signin/second-factor.jte", Map.of("frame", frame, "view", view));
  }

  private static String meaning(StaffMember member, String secret) {
    return "secret of " + member.id() + " " + secret;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
