package org.peyvand.desk;

import java.util.List;
import java.util.Set;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;

/** The other pages of the office, for those who may open them. */
final class Places {

  private static final Role[] ALL = Role.values();

  private record Way(String word, String path, Set<Role> roles) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("ties", "/desk/ties", Set.of(ALL)),
          new Way("reports", "/desk/reports", Set.of(ALL)),
          new Way("promises", "/desk/promises", Set.of(ALL)),
          new Way("events", "/desk/events", Set.of(ALL)),
          new Way("memoranda", "/desk/memoranda", Set.of(ALL)),
          new Way("papers", "/desk/papers", Set.of(ALL)),
          new Way("procedures", "/desk/procedures", Set.of(ALL)),
          new Way("yearly", "/desk/yearly", Set.of(ALL)),
          new Way("items", "/desk/items", Set.of(Role.EDITOR)),
          new Way("comments", "/desk/comments", Set.of(Role.EDITOR)),
          new Way("staff", "/desk/staff", Set.of(Role.ADMINISTRATOR)));

  private Places() {}

  static List<DeskView.Place> of(StaffMember viewer, Frame frame) {
    return WAYS.stream()
        .filter(way -> viewer.isAny(way.roles().toArray(Role[]::new)))
        .map(way -> new DeskView.Place(frame.t("desk.place." + way.word()), way.path()))
        .toList();
  }
}
