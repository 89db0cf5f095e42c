package org.peyvand.app;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Calls go down the arrows, facts go up as events; ARCHITECTURE.md's picture is drawn from here.
 */
class ArchitectureTest {

  private static final Path ROOT = Path.of(System.getProperty("peyvand.root", ".."));
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.peyvand");

  /** The reader's library: text in, claims out. Anything in the office may use the first three. */
  private static final Set<String> LIBRARY = Set.of("text", "date", "gazetteer", "reader");

  /** Each module's own arrows; what those may use, it may use too. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          Map.entry("text", Set.of()),
          Map.entry("date", Set.of("text")),
          Map.entry("gazetteer", Set.of("text")),
          Map.entry("reader", Set.of("date", "gazetteer")),
          Map.entry("command", Set.of()),
          Map.entry("store", Set.of("date", "gazetteer", "command")),
          Map.entry("web", Set.of("date", "gazetteer", "command")),
          Map.entry("search", Set.of("date", "gazetteer", "store", "web")),
          Map.entry("secret", Set.of("store")),
          Map.entry("staff", Set.of("store", "web", "search", "secret")),
          Map.entry("signin", Set.of("staff")),
          Map.entry("settings", Set.of("signin")),
          Map.entry("city", Set.of("settings")),
          Map.entry("procedure", Set.of("city")),
          Map.entry("promise", Set.of("city")),
          Map.entry("dossier", Set.of("city")),
          Map.entry("standing", Set.of("dossier", "procedure", "promise")),
          Map.entry("example", Set.of("dossier")),
          Map.entry("extraction", Set.of()),
          Map.entry("intake", Set.of("dossier", "reader", "extraction")),
          Map.entry("opinion", Set.of("intake")),
          Map.entry("review", Set.of("opinion")),
          Map.entry("inventory", Set.of("review")),
          Map.entry("tie", Set.of("standing")),
          Map.entry("mail", Set.of("settings")),
          Map.entry("paper", Set.of("settings")),
          Map.entry("picture", Set.of("settings")),
          Map.entry("ledger", Set.of("standing", "mail", "intake")),
          Map.entry("agenda", Set.of("ledger")),
          Map.entry("delegation", Set.of("agenda")),
          Map.entry("calendar", Set.of("agenda")),
          Map.entry("contact", Set.of("standing")),
          Map.entry("signature", Set.of("web")),
          Map.entry("archive", Set.of("signature")),
          Map.entry("signing", Set.of("standing", "archive", "paper")),
          Map.entry("docx", Set.of("web")),
          Map.entry("parallel", Set.of("text")),
          Map.entry("parity", Set.of("parallel", "date", "gazetteer")),
          Map.entry("clause", Set.of("dossier")),
          Map.entry("term", Set.of("parity", "clause")),
          Map.entry("memorandum", Set.of("standing", "parallel")),
          Map.entry("drafting", Set.of("memorandum", "term")),
          Map.entry("assent", Set.of("memorandum", "signing", "parity")),
          Map.entry("instrument", Set.of("drafting", "assent", "docx", "agenda")),
          Map.entry("followup", Set.of("memorandum", "signing", "agenda", "term")),
          Map.entry("briefing", Set.of("agenda", "contact", "paper")),
          Map.entry("comment", Set.of("settings", "mail")),
          Map.entry("map", Set.of("standing")),
          Map.entry("newsroom", Set.of("map", "agenda", "comment", "picture")),
          Map.entry("feed", Set.of("newsroom")),
          Map.entry("imports", Set.of("newsroom")),
          Map.entry(
              "desk",
              Set.of("review", "tie", "feed", "followup", "briefing", "delegation", "calendar")),
          Map.entry("app", Set.of("desk", "imports", "signin")));

  @Test
  void callsGoOnlyDownTheArrows() {
    assertThat(CLASSES).as("classes seen").hasSizeGreaterThan(100);
    List<String> wrong = new ArrayList<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String from = module(type);
        String to = module(dependency.getTargetClass());
        if (!to.isEmpty() && !from.equals(to) && !reachable(from).contains(to)) {
          wrong.add(from + " → " + to + ": " + dependency.getDescription());
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyPackageIsAModuleWithArrows() {
    SortedSet<String> seen =
        CLASSES.stream().map(ArchitectureTest::module).collect(toCollection(TreeSet::new));
    assertThat(ARROWS.keySet()).containsAll(seen);
  }

  @Test
  void modulesKeepTheirInsidesToThemselves() {
    ApplicationModules.of(Peyvand.class).verify();
  }

  @Test
  void halfOfTheTypesAtLeastAreHidden() {
    List<JavaClass> own =
        CLASSES.stream()
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().startsWith("Jte"))
            .filter(type -> !type.getSimpleName().equals("package-info"))
            .toList();
    long open =
        own.stream()
            .filter(
                type ->
                    type.getModifiers()
                        .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
            .count();
    assertThat((own.size() - open) * 1.0 / own.size())
        .as("share of hidden types")
        .isGreaterThan(.5);
  }

  @Test
  void noSourceFileIsLongerThanFourHundredLines() throws IOException {
    List<String> long_ = new ArrayList<>();
    for (String part : List.of("reader", "office")) {
      try (var files = Files.walk(ROOT.resolve(part).resolve("src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          long lines = Files.readAllLines(file).size();
          if (lines > 400) {
            long_.add(file.getFileName() + " " + lines);
          }
        }
      }
    }
    assertThat(long_).isEmpty();
  }

  @Test
  void theReaderNeedsNoFrameworkAndNoDatabase() {
    Set<String> foreign =
        CLASSES.stream()
            .filter(type -> LIBRARY.contains(module(type)))
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(dependency -> dependency.getTargetClass().getBaseComponentType().getPackageName())
            .filter(name -> name.contains("."))
            .filter(name -> !name.startsWith("java.") && !name.startsWith("org.peyvand."))
            .filter(name -> !name.startsWith("com.ibm.icu") && !name.startsWith("org.jspecify"))
            .collect(toCollection(TreeSet::new));
    assertThat(foreign).isEmpty();
  }

  @Test
  void thePictureInArchitectureIsDrawnFromTheCode() throws IOException {
    Path page = ROOT.resolve("ARCHITECTURE.md");
    String text = Files.readString(page);
    String begin = "<!-- drawn from the code -->\n";
    String end = "<!-- to here -->";
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end);
    String drawn = text.substring(0, from) + picture() + text.substring(to);
    if (Boolean.getBoolean("peyvand.draw")) {
      Files.writeString(page, drawn);
    }
    assertThat(Files.readString(page)).as("draw it anew with -Dpeyvand.draw=true").isEqualTo(drawn);
  }

  private static String picture() {
    SortedMap<String, SortedSet<String>> uses = new TreeMap<>();
    for (JavaClass type : CLASSES) {
      String from = module(type);
      SortedSet<String> used = uses.computeIfAbsent(from, name -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String to = module(dependency.getTargetClass());
        if (!to.isEmpty() && !to.equals(from)) {
          used.add(to);
        }
      }
    }
    StringBuilder mermaid = new StringBuilder("```mermaid\ngraph TD\n");
    uses.forEach(
        (from, used) -> {
          mermaid.append("  ").append(from).append("\n");
          used.stream()
              .filter(to -> used.stream().noneMatch(via -> !via.equals(to) && uses(uses, via, to)))
              .forEach(
                  to -> mermaid.append("  ").append(from).append(" --> ").append(to).append("\n"));
        });
    return mermaid.append("```\n").toString();
  }

  private static boolean uses(Map<String, SortedSet<String>> uses, String from, String to) {
    SortedSet<String> direct = uses.getOrDefault(from, new TreeSet<>());
    return direct.contains(to) || direct.stream().anyMatch(via -> uses(uses, via, to));
  }

  private static Set<String> reachable(String from) {
    Set<String> reached = new TreeSet<>();
    for (String to : ARROWS.getOrDefault(from, Set.of())) {
      reached.add(to);
      reached.addAll(reachable(to));
    }
    return reached;
  }

  /** The word after {@code org.peyvand.}, or empty for a type of somebody else's. */
  private static String module(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return name.startsWith("org.peyvand.")
        ? name.substring("org.peyvand.".length()).replaceFirst("[.].*", "")
        : "";
  }
}
