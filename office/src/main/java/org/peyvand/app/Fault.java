package org.peyvand.app;

import java.io.PrintStream;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;
import org.peyvand.command.Command;
import org.peyvand.store.StoreFault;
import org.springframework.boot.web.server.PortInUseException;

/** Why the application did not start or a command broke off: one sentence for the person. */
final class Fault {

  private Fault() {}

  static int report(Exception fault, PrintStream err) {
    for (Throwable each = fault; each != null; each = each.getCause()) {
      String sentence = sentence(each);
      if (sentence != null) {
        err.println(sentence);
        return Command.WRONG_USAGE;
      }
    }
    Throwable root = fault;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    if (System.getenv("PEYVAND_DEBUG") != null) {
      fault.printStackTrace(err);
    }
    err.println(
        "Peyvand broke off: "
            + root.getMessage()
            + " ("
            + root.getClass().getSimpleName()
            + "); PEYVAND_DEBUG=1 in the environment shows where.");
    return Command.REFUSED;
  }

  private static @Nullable String sentence(Throwable fault) {
    return switch (fault) {
      case StoreFault store -> store.getMessage();
      case PortInUseException port ->
          "Port " + port.getPort() + " is in use; choose another with --port.";
      case FlywayValidateException versions ->
          "The database was made by another version of Peyvand: "
              + String.valueOf(versions.getMessage()).lines().findFirst().orElse("")
              + " Use that version or a newer one.";
      default -> null;
    };
  }
}
