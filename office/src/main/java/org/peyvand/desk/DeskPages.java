package org.peyvand.desk;

import java.util.Map;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DeskPages {

  private final DeskViews views;

  DeskPages(DeskViews views) {
    this.views = views;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk")
  Html desk(@RequestParam(name = "find", defaultValue = "") String find, Frame frame) {
    return Html.of("desk/desk.jte", Map.of("frame", frame, "desk", views.of(find, frame)));
  }
}
