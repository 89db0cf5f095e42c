package org.peyvand.settings;

import java.util.Map;
import org.peyvand.secret.Token;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the link of the first start opens. */
@Controller
class SetUpPages {

  /** The form: the office, and its first person with what is wrong there. */
  record SetUpView(
      String secret, OfficeForm office, String shown, String name, Map<String, String> problems) {}

  private final FirstStart firstStart;
  private final SetUpOffice setUpOffice;
  private final Settings settings;

  SetUpPages(FirstStart firstStart, SetUpOffice setUpOffice, Settings settings) {
    this.firstStart = firstStart;
    this.setUpOffice = setUpOffice;
    this.settings = settings;
  }

  @OpenToAll
  @GetMapping("/set-up/{secret}")
  View ask(Frame frame, @PathVariable String secret) {
    check(secret);
    OfficeForm office = OfficeForm.of(settings.get(), frame.language());
    return page(frame, new SetUpView(secret, office, "", "", Map.of()));
  }

  @OpenToAll
  @PostMapping("/set-up/{secret}")
  View take(
      Frame frame, @PathVariable String secret, @RequestParam MultiValueMap<String, String> sent) {
    check(secret);
    OfficeForm office = OfficeForm.read(sent);
    SetUpOffice.FirstPerson first =
        new SetUpOffice.FirstPerson(
            text(sent, "shown"), text(sent, "name"), text(sent, "password"), text(sent, "again"));
    Map<String, String> problems = first.problems();
    if (!office.isFine() || !problems.isEmpty()) {
      return page(frame, new SetUpView(secret, office, first.shown(), first.name(), problems))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!setUpOffice.setUp(new Token(secret), office.settings(), first)) {
      throw new NotFound("settings.set-up.gone");
    }
    return new SeeOther("/sign-in");
  }

  private void check(String secret) {
    if (!firstStart.isOpen(new Token(secret))) {
      throw new NotFound("settings.set-up.gone");
    }
  }

  private static String text(MultiValueMap<String, String> sent, String field) {
    String value = sent.getFirst(field);
    return value == null ? "" : value;
  }

  private static Html page(Frame frame, SetUpView view) {
    return Html.of("settings/set-up.jte", Map.of("frame", frame, "view", view));
  }
}
