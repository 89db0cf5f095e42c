package org.peyvand.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peyvand.reader.claim.Reading;

/** {@code read [--json] [--explain] FILE...}: prints the claims of reports. */
public final class ReadCommand {

  private static final String USAGE = "Type: ./peyvand read [--json] [--explain] FILE...";

  private ReadCommand() {}

  /** Exit 0 when every file was read, 1 when one could not be, 2 for wrong usage. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out),
            false,
            StandardCharsets.UTF_8);
    PrintStream err =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.err), true, StandardCharsets.UTF_8);
    int status = run(List.of(arguments), out, err);
    out.flush();
    System.exit(status);
  }

  static int run(List<String> arguments, PrintStream out, PrintStream err) {
    boolean json = false;
    boolean explain = false;
    List<String> files = new ArrayList<>();
    for (String argument : arguments) {
      switch (argument) {
        case "--json" -> json = true;
        case "--explain" -> explain = true;
        default -> {
          if (argument.startsWith("--")) {
            err.println("read does not know " + argument + ". " + USAGE);
            return 2;
          }
          files.add(argument);
        }
      }
    }
    if (files.isEmpty()) {
      err.println("read needs a file. " + USAGE);
      return 2;
    }
    int status = 0;
    for (String file : files) {
      status = Math.max(status, read(file, json, explain, out, err));
    }
    return status;
  }

  private static int read(
      String file, boolean json, boolean explain, PrintStream out, PrintStream err) {
    String text;
    try {
      text = new String(Files.readAllBytes(Path.of(file)), StandardCharsets.UTF_8);
    } catch (IOException | java.nio.file.InvalidPathException e) {
      err.println("The file " + file + " cannot be read.");
      return 1;
    }
    Reading reading = Reader.standard().read(new Report(text));
    if (json) {
      Path name = Path.of(file).getFileName();
      out.println(new ReadingJson(explain).line(name == null ? file : name.toString(), reading));
    } else {
      new PlainWords(text, explain).print(file, reading, out);
    }
    return 0;
  }
}
