package org.peyvand.desk;

import java.util.Map;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Overview;
import org.peyvand.standing.TieQuery;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class DeskPages {

  private final DeskViews views;
  private final TieLists lists;
  private final Overview overview;

  DeskPages(DeskViews views, TieLists lists, Overview overview) {
    this.views = views;
    this.lists = lists;
    this.overview = overview;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk")
  Html desk(StaffMember viewer, Frame frame) {
    return Html.of("desk/desk.jte", Map.of("frame", frame, "desk", views.of(frame, viewer)));
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties")
  Html ties(
      @RequestParam(defaultValue = "") String find,
      @RequestParam(defaultValue = "") String show,
      @RequestParam(defaultValue = "") String stage,
      @RequestParam(defaultValue = "") String order,
      @RequestParam(defaultValue = "") String page,
      Frame frame) {
    int number = page.matches("\\d{1,5}") ? Integer.parseInt(page) : 0;
    TieQuery query = TieLists.query(find, show, stage, order, number);
    int office = overview.counts(frame.today()).all();
    return Html.of(
        "desk/ties.jte", Map.of("frame", frame, "ties", lists.of(query, find, office, frame)));
  }
}
