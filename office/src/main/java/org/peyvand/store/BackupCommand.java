package org.peyvand.store;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.peyvand.command.Command;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code ./peyvand backup FILE}. A call that is refused starts no database. */
@Component
class BackupCommand implements Command {

  private final ObjectProvider<DataSource> database;
  private final @Nullable String folder;

  BackupCommand(
      ObjectProvider<DataSource> database, @Value("${peyvand.data:}") @Nullable String folder) {
    this.database = database;
    this.folder = folder;
  }

  @Override
  public String name() {
    return "backup";
  }

  @Override
  public String usage() {
    return "FILE [--data DIR]";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception {
    if (arguments.size() != 1 || arguments.getFirst().startsWith("-")) {
      err.println("backup needs one file to write: ./peyvand backup " + usage());
      return WRONG_USAGE;
    }
    Path file = Path.of(arguments.getFirst()).toAbsolutePath();
    if (Files.exists(file)) {
      err.println(file + " exists; name a new file.");
      return REFUSED;
    }
    if (!Files.isWritable(file.getParent())) {
      err.println(file.getParent() + " is not a folder that can be written to.");
      return REFUSED;
    }
    try (Connection connection = database.getObject().getConnection()) {
      Manifest manifest = Backup.write(connection, FolderPurpose.of(DataFolder.open(folder)), file);
      long rows = manifest.tables().stream().mapToLong(Manifest.Table::rows).sum();
      out.println(
          file
              + ": "
              + manifest.tables().size()
              + " tables, "
              + rows
              + " rows, "
              + Files.size(file)
              + " bytes, as of "
              + manifest.made());
    }
    return DONE;
  }
}
