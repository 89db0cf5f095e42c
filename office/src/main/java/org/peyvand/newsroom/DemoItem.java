package org.peyvand.newsroom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.peyvand.dossier.Act;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Pair;
import org.peyvand.settings.Settings;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.standing.Dossier;
import org.peyvand.standing.Dossiers;
import org.peyvand.web.PageLanguage;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The demo's one item, in all languages and bound to the acts of the demo's report. A second start
 * finds it and adds nothing.
 */
@Component
@Profile("demo")
@Order(100)
class DemoItem implements ApplicationRunner {

  private static final StaffMember DEMO = new StaffMember(0, "Peyvand demo", Set.of(Role.EDITOR));
  private static final Pair PAIR = Pair.of("isfahan", "istanbul");

  private static final Set<ActKind> REPORTED =
      EnumSet.of(
          ActKind.MEETING,
          ActKind.PROPOSAL,
          ActKind.WELCOME,
          ActKind.COURTESY,
          ActKind.EVENT,
          ActKind.COMMITMENT);

  private final WriteItem write;
  private final PublishItem publish;
  private final ItemRows rows;
  private final Dossiers dossiers;
  private final Settings settings;
  private final JdbcClient jdbc;

  DemoItem(
      WriteItem write,
      PublishItem publish,
      ItemRows rows,
      Dossiers dossiers,
      Settings settings,
      JdbcClient jdbc) {
    this.write = write;
    this.publish = publish;
    this.rows = rows;
    this.dossiers = dossiers;
    this.settings = settings;
    this.jdbc = jdbc;
  }

  /** Nothing is added where anything has been written. */
  @Override
  public void run(ApplicationArguments arguments) throws IOException {
    if (jdbc.sql("select exists (select from newsroom_item)").query(Boolean.class).single()) {
      return;
    }
    List<Act> basis =
        dossiers.findPublic(PAIR, settings.today()).map(Dossier::counted).orElse(List.of()).stream()
            .filter(act -> REPORTED.contains(act.kind()))
            .toList();
    PageLanguage[] languages = PageLanguage.values();
    long code = write.begin(ItemKind.NEWS, languages[0], wording(languages[0]), basis, DEMO);
    for (PageLanguage language : languages) {
      write.translate(code, language, wording(language), DEMO);
      publish.publish(rows.find(code, language).orElseThrow(), null, DEMO);
    }
  }

  /** A headline, a lead, a body and a last line of tags. */
  static Wording wording(PageLanguage language) throws IOException {
    String name = "demo_" + language.code() + ".md";
    try (InputStream in = DemoItem.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is not there");
      }
      String[] parts = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip().split("\n\n");
      int last = parts.length - 1;
      return new Wording(
          "",
          parts[0].substring("# ".length()),
          parts[1],
          String.join("\n\n", List.of(parts).subList(2, last)),
          "",
          "IMNA, 768623",
          "",
          List.of(parts[last].substring("tags: ".length()).split("[,،] ")));
    }
  }
}
