package org.peyvand.opinion;

import java.util.LinkedHashMap;
import java.util.Map;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.FreshProof;
import org.peyvand.staff.Journal;
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

/** Who gives the second opinion, for an administrator, with a sentence to try it. */
@Controller
class OpinionPages {

  private static final String TRIAL =
      "EXAMPLE. The mayor of Isfahan met the mayor of Istanbul on 6 August 2024.";

  private final SettingsRow row;
  private final SecondOpinion second;
  private final Journal journal;

  OpinionPages(SettingsRow row, SecondOpinion second, Journal journal) {
    this.row = row;
    this.second = second;
    this.journal = journal;
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @GetMapping("/desk/settings/opinion")
  View ask(Frame frame) {
    return page(frame, OpinionForm.of(row.settings()), "", "");
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @FreshProof
  @PostMapping("/desk/settings/opinion")
  View take(Frame frame, StaffMember by, @RequestParam Map<String, String> sent) {
    OpinionSettings before = row.settings();
    OpinionForm form = OpinionForm.read(sent, before);
    if (!form.isFine()) {
      return page(frame, form, "", "").with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    row.replace(form.settings(sent.getOrDefault("key", ""), before));
    journal.noteAt(by, "/desk/settings/opinion", "opinion.journal.changed");
    return new SeeOther("/desk/settings/opinion");
  }

  /** Tries the settings that are kept, whether opinions are asked for or not. */
  @AllowedTo(Role.ADMINISTRATOR)
  @PostMapping("/desk/settings/opinion/test")
  View test(Frame frame, StaffMember by) {
    OpinionSettings settings = row.settings();
    OpinionForm form = OpinionForm.of(settings);
    if (settings.address().isEmpty()) {
      return page(frame, form, "opinion.problem.not-set", "")
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    journal.noteAt(by, "/desk/settings/opinion", "opinion.journal.tested");
    return switch (second.read(TRIAL, settings)) {
      case Answer.Given given -> page(frame, form, "", "opinion.test.good");
      case Answer.None none ->
          page(frame, form, "opinion.failed." + none.why().token(), "")
              .with(HttpStatus.BAD_GATEWAY);
    };
  }

  /** Where the trial's own address leads when somebody opens it. */
  @AllowedTo(Role.ADMINISTRATOR)
  @GetMapping("/desk/settings/opinion/test")
  View back() {
    return new SeeOther("/desk/settings/opinion");
  }

  private static Html page(Frame frame, OpinionForm form, String problem, String done) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("frame", frame);
    view.put("form", form);
    view.put("problem", problem);
    view.put("done", done);
    return Html.of("opinion/settings.jte", view);
  }
}
