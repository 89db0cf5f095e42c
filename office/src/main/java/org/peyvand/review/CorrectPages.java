package org.peyvand.review;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.peyvand.city.AddCity;
import org.peyvand.city.Cities;
import org.peyvand.intake.Report;
import org.peyvand.intake.Reports;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Setting a claim right: an act's kind, cities, people, day; a person; a city that is new. */
@Controller
class CorrectPages {

  private final Reports reports;
  private final Claims claims;
  private final Cities cities;
  private final AddCity addCity;
  private final Sheets sheets;
  private final ReviewClaim review;
  private final ClaimInWords words;

  CorrectPages(
      Reports reports,
      Claims claims,
      Cities cities,
      AddCity addCity,
      Sheets sheets,
      ReviewClaim review,
      ClaimInWords words) {
    this.reports = reports;
    this.claims = claims;
    this.cities = cities;
    this.addCity = addCity;
    this.sheets = sheets;
    this.review = review;
    this.words = words;
  }

  @GetMapping({
    "/desk/reports/{id:\\d+}/claims/{claim}",
    "/desk/reports/{id:\\d+}/claims/{claim}/correct"
  })
  @AllowedTo(Role.OFFICER)
  Html form(Frame frame, @PathVariable long id, @PathVariable String claim) {
    Claim found = known(id, claim);
    return page(frame, found, ClaimForm.of(found, this::name, frame.language()), Map.of(), "");
  }

  @PostMapping("/desk/reports/{id:\\d+}/claims/{claim}/correct")
  @AllowedTo(Role.OFFICER)
  View correct(
      Frame frame,
      StaffMember officer,
      @PathVariable long id,
      @PathVariable String claim,
      @RequestParam int version,
      @RequestParam MultiValueMap<String, String> typed) {
    Claim found = known(id, claim);
    Map<String, String> problems = new LinkedHashMap<>();
    ClaimForm form = new ClaimForm(typed, frame.language());
    Content content =
        switch (found.content()) {
          case Content.Deed deed -> form.deed(deed, key(found), officer, problems);
          case Content.Somebody somebody -> form.somebody(key(found), problems);
          case Content.Town town -> town(town, form, officer, problems);
          case Content.Clash clash -> clash;
        };
    if (!problems.isEmpty()) {
      return page(frame, found, form, problems, "").with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    ReviewClaim.Wish wish =
        new ReviewClaim.Wish(
            id, claim, version, frame.t("review.withdrawn", id), null, officer, true);
    return switch (review.correct(wish, content)) {
      case Outcome.Done done ->
          ReviewPages.to(id, sheets.of(reports.get(id), officer, frame).nextOpen(claim));
      case Outcome.Changed changed ->
          page(frame, changed.now(), form, Map.of(), words.changed(changed.now(), frame))
              .with(HttpStatus.CONFLICT);
      case Outcome.Refused refused ->
          page(frame, found, form, Map.of(), frame.t(refused.key()))
              .with(HttpStatus.UNPROCESSABLE_CONTENT);
    };
  }

  /** A city of the register, or one to add to it. */
  private Content town(
      Content.Town town, ClaimForm form, StaffMember officer, Map<String, String> problems) {
    if (form.get("which").equals("known")) {
      String key = key(form.get("city"));
      if (key.isEmpty()) {
        problems.put("city", "review.problem.city");
      }
      return new Content.Town(town.name(), town.country(), key.isEmpty() ? null : key);
    }
    AddCity.Outcome outcome =
        addCity.add(
            new AddCity.NewCity(
                form.get("english"),
                form.orNull("country"),
                form.orNull("persian"),
                form.orNull("turkish"),
                form.orNull("arabic"),
                null,
                null,
                true),
            officer);
    return switch (outcome) {
      case AddCity.Outcome.Added added ->
          new Content.Town(town.name(), added.city().country(), added.city().key());
      case AddCity.Outcome.Known same ->
          new Content.Town(town.name(), same.city().country(), same.city().key());
      case AddCity.Outcome.Refused refused -> {
        problems.put("english", "city.refusal." + refused.why().token());
        yield town;
      }
    };
  }

  /** The key of a city typed by key or by name; empty for an unknown one. */
  private String key(String typed) {
    String name = typed.strip();
    return cities.find(name).or(() -> cities.findByName(name)).map(city -> city.key()).orElse("");
  }

  /** Also a city that only this report knows as yet. */
  private UnaryOperator<String> key(Claim claim) {
    return typed -> {
      String key = key(typed);
      String unknown = Content.unknown(typed.strip());
      boolean inReport =
          claims.list(claim.report()).stream()
              .anyMatch(
                  c -> c.content() instanceof Content.Town t && t.name().equals(typed.strip()));
      return key.isEmpty() && inReport ? unknown : key;
    };
  }

  private String name(String city) {
    return Content.plain(city);
  }

  private Claim known(long id, String claim) {
    return claims.find(id, claim).orElseThrow(() -> new NotFound("review.unknown"));
  }

  private Html page(
      Frame frame, Claim claim, ClaimForm form, Map<String, String> problems, String problem) {
    Report report = reports.get(claim.report());
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("report", report);
    view.put("claim", claim);
    view.put("says", words.says(claim, report, frame));
    view.put("words", ActOfClaim.quotation(claim.spans(), report.text()));
    view.put("form", form);
    view.put("cities", candidates(claim, frame));
    view.put("problems", problems);
    view.put("problem", problem);
    return Html.of("review/correct.jte", view);
  }

  /** The cities that the report's claims name, with their names on this page. */
  private Map<String, String> candidates(Claim claim, Frame frame) {
    Map<String, String> named = new LinkedHashMap<>();
    for (Claim other : claims.list(claim.report())) {
      if (other.content() instanceof Content.Deed deed) {
        for (String city : deed.cities()) {
          named.putIfAbsent(city, words.city(city, frame.language()));
        }
      }
    }
    return named;
  }
}
