package org.peyvand.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.command.Command;
import org.peyvand.command.Importer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@code ./peyvand import WHAT FILE}: hands the file to the module that knows what it is. */
@Component
class ImportCommand implements Command {

  private final ObjectProvider<Importer> importers;

  ImportCommand(ObjectProvider<Importer> importers) {
    this.importers = importers;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public String usage() {
    return String.join("|", kinds()) + " FILE|--template [--dry-run] [--data DIR]";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception {
    Optional<Importer> importer =
        arguments.isEmpty() || arguments.getFirst().equals("--dry-run")
            ? Optional.empty()
            : importers.stream()
                .filter(each -> each.what().equals(arguments.getFirst()))
                .findFirst();
    List<String> rest = new ArrayList<>(arguments);
    boolean preview = rest.remove("--dry-run");
    if (importer.isPresent() && rest.size() == 2 && rest.get(1).equals("--template")) {
      return template(importer.get(), out, err);
    }
    if (importer.isEmpty() || rest.size() != 2) {
      err.println("import needs to know what and from which file: ./peyvand import " + usage());
      return WRONG_USAGE;
    }
    Path file = Path.of(rest.get(1));
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      err.println(file + " is not a file that can be read.");
      return REFUSED;
    }
    return preview ? importer.get().preview(file, out, err) : importer.get().run(file, out, err);
  }

  private static int template(Importer importer, PrintStream out, PrintStream err) {
    if (importer.template().isEmpty()) {
      err.println("There is no template for " + importer.what() + ".");
      return WRONG_USAGE;
    }
    out.println(importer.template());
    return DONE;
  }

  private List<String> kinds() {
    return importers.stream().map(Importer::what).sorted().toList();
  }
}
