package org.peyvand.contact;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peyvand.city.Cities;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.staff.AllowedTo;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.Frame;
import org.peyvand.web.Html;
import org.peyvand.web.NotFound;
import org.peyvand.web.SeeOther;
import org.peyvand.web.Table;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The contact persons of a relation, for those of the office who may see its dossier. */
@Controller
class ContactPages {

  private static final List<String> COLUMNS =
      List.of("pair", "side", "name", "role", "telephone", "email", "from", "until");

  private final Contacts contacts;
  private final Relations relations;
  private final Dossiers dossiers;
  private final Cities cities;

  ContactPages(Contacts contacts, Relations relations, Dossiers dossiers, Cities cities) {
    this.contacts = contacts;
    this.relations = relations;
    this.dossiers = dossiers;
    this.cities = cities;
  }

  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/contacts")
  Html list(@PathVariable("pair") String slug, StaffMember viewer, Frame frame) {
    return page(known(slug, viewer, frame), ContactForm.empty(), viewer, frame);
  }

  /** The contact persons of a relation to take away, former ones too. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/ties/{pair}/contacts.{format:csv|json}")
  View table(
      @PathVariable("pair") String slug,
      @PathVariable String format,
      StaffMember viewer,
      Frame frame) {
    Pair pair = known(slug, viewer, frame);
    contacts.noteTaken(viewer);
    return table("contacts-" + pair.slug(), List.of(pair)).in(format);
  }

  /** Those of all relations whose dossiers this reader may see. */
  @AllowedTo({Role.READER, Role.OFFICER, Role.EDITOR, Role.APPROVER, Role.ADMINISTRATOR})
  @GetMapping("/desk/export/contacts.{format:csv|json}")
  View all(@PathVariable String format, StaffMember viewer, Frame frame) {
    contacts.noteTaken(viewer);
    return table(
            "contacts-" + frame.today(),
            contacts.pairs().stream()
                .filter(pair -> dossiers.find(pair, frame.today(), viewer).isPresent())
                .toList())
        .in(format);
  }

  private Table table(String name, List<Pair> pairs) {
    return new Table(
        name,
        COLUMNS,
        pairs.stream()
            .flatMap(
                pair ->
                    contacts.list(pair).stream()
                        .map(
                            person ->
                                Table.row(
                                    pair.slug(),
                                    person.city(),
                                    person.name(),
                                    person.role(),
                                    person.telephone(),
                                    person.email(),
                                    person.from(),
                                    person.until())))
            .toList());
  }

  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/ties/{pair}/contacts")
  View add(
      @PathVariable("pair") String slug,
      @RequestParam Map<String, String> typed,
      StaffMember officer,
      Frame frame) {
    Pair pair = known(slug, officer, frame);
    ContactForm.Read read = ContactForm.read(typed, pair, frame.language());
    if (!read.form().problems().isEmpty()) {
      return page(pair, read.form(), officer, frame).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    contacts.add(pair, read.person(), officer);
    return back(pair);
  }

  /** The person's last day is today; the line stays as a former contact. */
  @AllowedTo(Role.OFFICER)
  @PostMapping("/desk/ties/{pair}/contacts/{id:\\d{1,15}}/end")
  View end(
      @PathVariable("pair") String slug, @PathVariable long id, StaffMember officer, Frame frame) {
    Pair pair = known(slug, officer, frame);
    if (!contacts.end(pair, id, frame.today(), officer)) {
      throw new NotFound("contact.unknown");
    }
    return back(pair);
  }

  private static View back(Pair pair) {
    return new SeeOther("/desk/ties/" + pair.slug() + "/contacts");
  }

  /** A pair whose dossier this reader may see; any other is answered like one that is not there. */
  private Pair known(String slug, StaffMember viewer, Frame frame) {
    return relations
        .findPair(slug)
        .filter(pair -> dossiers.find(pair, frame.today(), viewer).isPresent())
        .orElseThrow(() -> new NotFound("contact.no-tie"));
  }

  private Html page(Pair pair, ContactForm form, StaffMember viewer, Frame frame) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<ContactPerson>> sides = new LinkedHashMap<>();
    List<ContactPerson> all = contacts.list(pair);
    for (String key : pair.cities()) {
      names.put(key, cities.find(key).map(city -> city.name(frame.language())).orElse(key));
      sides.put(key, all.stream().filter(person -> person.city().equals(key)).toList());
    }
    Map<String, Object> view = new HashMap<>();
    view.put("frame", frame);
    view.put("slug", pair.slug());
    view.put("names", names);
    view.put("sides", sides);
    view.put("form", form);
    view.put("changes", viewer.isAny(Role.OFFICER));
    return Html.of("contact/contacts.jte", view);
  }
}
