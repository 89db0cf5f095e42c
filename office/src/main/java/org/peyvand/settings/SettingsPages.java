package org.peyvand.settings;

import java.util.Map;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Journal;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.SeeOther;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The office's settings, for an administrator. */
@Controller
class SettingsPages {

  private final Settings settings;
  private final Journal journal;

  SettingsPages(Settings settings, Journal journal) {
    this.settings = settings;
    this.journal = journal;
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @GetMapping("/desk/settings")
  View ask(Frame frame) {
    return page(frame, OfficeForm.of(settings.get(), frame.language()));
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @PostMapping("/desk/settings")
  View take(Frame frame, StaffMember by, @RequestParam MultiValueMap<String, String> sent) {
    OfficeForm form = OfficeForm.read(sent);
    if (!form.isFine()) {
      return page(frame, form).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    settings.replace(form.settings());
    journal.noteAt(by, "/desk/settings", "settings.journal.changed");
    return new SeeOther("/desk/settings");
  }

  private static Html page(Frame frame, OfficeForm form) {
    return Html.of("settings/settings.jte", Map.of("frame", frame, "form", form));
  }
}
