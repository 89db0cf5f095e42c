package org.peyvand.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Token;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.peyvand.web.SiteAddress;
import org.peyvand.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The people of the office: who they are, what they may do, who is invited. */
@Controller
class StaffPages {

  /**
   * The page.
   *
   * @param problem one sentence at the form that was refused, or null
   * @param typed the name typed into a refused invitation
   */
  record StaffView(
      List<Person> people,
      List<Invitation> invitations,
      @Nullable String problem,
      String typed,
      Set<Role> chosen) {}

  /** A link to hand over. It is shown this once. */
  record LinkView(String name, String link, long days) {}

  private final People people;
  private final Invitations invitations;
  private final ChangeStaff changeStaff;
  private final SiteAddress site;

  StaffPages(People people, Invitations invitations, ChangeStaff changeStaff, SiteAddress site) {
    this.people = people;
    this.invitations = invitations;
    this.changeStaff = changeStaff;
    this.site = site;
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @GetMapping("/desk/staff")
  View page(Frame frame) {
    return page(frame, null, "", EnumSet.of(Role.OFFICER));
  }

  /** Who is in the office and what each may do; no secret of anybody. */
  @AllowedTo(Role.ADMINISTRATOR)
  @GetMapping("/desk/staff.{format:csv|json}")
  View table(@PathVariable String format, Frame frame) {
    return new Table(
            "staff-" + frame.today(),
            List.of("name", "sign_in_name", "roles", "second_factor"),
            people.list().stream()
                .map(
                    person ->
                        Table.row(
                            person.member().name(),
                            person.signInName(),
                            Roles.column(person.member().roles()),
                            person.totp() == null ? "no" : "yes"))
                .toList())
        .in(format);
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @PostMapping("/desk/staff/invitations")
  View invite(
      Frame frame,
      StaffMember by,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") Set<Role> roles) {
    Optional<ChangeStaff.Refusal> problem = ChangeStaff.problem(name, roles);
    return problem.isPresent()
        ? refused(frame, problem.get(), name, roles)
        : link(frame, name, changeStaff.invite(name, roles, by), request);
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @PostMapping("/desk/staff/invitations/{id}/withdraw")
  View withdraw(StaffMember by, @PathVariable long id) {
    changeStaff.withdraw(id, by);
    return new SeeOther("/desk/staff");
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @FreshProof
  @PostMapping("/desk/staff/{id}/link")
  View renew(Frame frame, StaffMember by, HttpServletRequest request, @PathVariable long id) {
    Token token =
        changeStaff
            .renew(id, by)
            .orElseThrow(() -> new NotFound(ChangeStaff.Refusal.UNKNOWN.key()));
    return link(frame, people.get(id).member().name(), token, request);
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @FreshProof
  @PostMapping("/desk/staff/{id}/roles")
  View setRoles(
      Frame frame,
      StaffMember by,
      @PathVariable long id,
      @RequestParam(defaultValue = "") Set<Role> roles) {
    return answer(frame, changeStaff.setRoles(id, roles, by));
  }

  @AllowedTo(Role.ADMINISTRATOR)
  @FreshProof
  @PostMapping("/desk/staff/{id}/end")
  View end(Frame frame, StaffMember by, @PathVariable long id) {
    return answer(frame, changeStaff.end(id, by));
  }

  private View answer(Frame frame, Optional<ChangeStaff.Refusal> refusal) {
    return refusal.isPresent()
        ? refused(frame, refusal.get(), "", EnumSet.of(Role.OFFICER))
        : new SeeOther("/desk/staff");
  }

  private View refused(Frame frame, ChangeStaff.Refusal refusal, String typed, Set<Role> chosen) {
    return page(frame, frame.t(refusal.key()), typed, chosen)
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private Html page(Frame frame, @Nullable String problem, String typed, Set<Role> chosen) {
    StaffView view = new StaffView(people.list(), invitations.list(), problem, typed, chosen);
    return Html.of("staff/staff.jte", Map.of("frame", frame, "view", view));
  }

  private Html link(Frame frame, String name, Token token, HttpServletRequest request) {
    String here =
        request.getScheme() + "://" + request.getServerName() + ":" + request.getServerPort();
    String link = site.origin().orElse(here) + "/join/" + token.text();
    LinkView view = new LinkView(name, link, Invitations.GOOD_FOR.toDays());
    return Html.of("staff/link.jte", Map.of("frame", frame, "view", view));
  }
}
