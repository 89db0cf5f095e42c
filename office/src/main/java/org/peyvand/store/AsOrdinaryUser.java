package org.peyvand.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * PostgreSQL refuses to run as root. Root starts it in a user namespace of its own, where the
 * process sees itself as nobody; its files stay root's and the kernel still knows whose they are.
 */
final class AsOrdinaryUser {

  private AsOrdinaryUser() {}

  static Object uid() throws IOException {
    return Files.getAttribute(Path.of("/proc/self"), "unix:uid");
  }

  static List<String> command(List<String> command) throws IOException {
    if (!uid().equals(0)) {
      return command;
    }
    if (!works(List.of("unshare", "-U", "true"))) {
      throw new StoreFault(
          "PostgreSQL does not run as root and this machine allows no user namespace;"
              + " start Peyvand as an ordinary user or name a database with"
              + " --peyvand.database.url=jdbc:postgresql://HOST/NAME.");
    }
    return Stream.concat(Stream.of("unshare", "-U"), command.stream()).toList();
  }

  /** A builder whose environment holds nothing that steers PostgreSQL aside of the command. */
  static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("TZ", "UTC");
    return builder;
  }

  private static boolean works(List<String> command) {
    try {
      return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
