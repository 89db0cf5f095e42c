package org.peyvand.store;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peyvand.command.Command;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code ./peyvand restore FILE}. It asks for no database: it makes one. */
@Component
class RestoreCommand implements Command {

  private final @Nullable String folder;
  private final String outside;

  RestoreCommand(
      @Value("${peyvand.data:}") @Nullable String folder,
      @Value("${peyvand.database.url:}") String outside) {
    this.folder = folder;
    this.outside = outside;
  }

  @Override
  public String name() {
    return "restore";
  }

  @Override
  public String usage() {
    return "FILE [--data DIR]";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception {
    if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
      err.println("restore needs one file to read: ./peyvand restore " + usage());
      return WRONG_USAGE;
    }
    if (!outside.isBlank()) {
      err.println("restore fills an empty data folder (--data DIR), not peyvand.database.url.");
      return WRONG_USAGE;
    }
    Path file = Path.of(arguments.getFirst()).toAbsolutePath();
    Path data = DataFolder.path(folder).toAbsolutePath();
    return switch (Restore.read(file, data, data)) {
      case Restore.Outcome.Refused refused -> {
        err.println(refused.sentence());
        yield REFUSED;
      }
      case Restore.Outcome.Done done -> {
        long rows = done.manifest().tables().stream().mapToLong(Manifest.Table::rows).sum();
        out.println(data + ": " + rows + " rows, as of " + done.manifest().made());
        yield DONE;
      }
    };
  }
}
