package org.peyvand.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ListIterator;

/** One call of {@code ./peyvand}, taken apart. */
sealed interface Invocation {

  /** What beans answer to; a test holds this equal to the beans there are. */
  List<String> COMMANDS =
      List.of("intake", "standing", "verify", "import", "reindex", "backup", "restore");

  /**
   * {@code start} and {@code demo}: serve until stopped.
   *
   * @param demo with an example officer and example content
   * @param settings Spring's, each {@code --name=value}
   */
  record Serve(boolean demo, int port, List<String> settings) implements Invocation {}

  /** A command that answers and ends. */
  record Run(String command, List<String> arguments, List<String> settings) implements Invocation {}

  /** Not understood; the sentence says what is wrong and what to type. */
  record Wrong(String sentence) implements Invocation {}

  int DEFAULT_PORT = 8480;

  static Invocation of(String... line) {
    if (line.length == 0) {
      return new Wrong("Say what to do: " + choices());
    }
    String word = line[0];
    List<String> rest = new ArrayList<>(Arrays.asList(line).subList(1, line.length));
    List<String> settings = new ArrayList<>();
    ListIterator<String> each = rest.listIterator();
    while (each.hasNext()) {
      String argument = each.next();
      if (argument.startsWith("--peyvand.") && argument.contains("=")) {
        settings.add(argument);
        each.remove();
      } else if (argument.equals("--data") || argument.startsWith("--data=")) {
        each.remove();
        String folder = argument.startsWith("--data=") ? argument.substring(7) : next(each);
        if (folder.isBlank()) {
          return new Wrong("--data needs a folder: ./peyvand " + word + " --data DIR");
        }
        settings.add("--peyvand.data=" + folder);
      }
    }
    return switch (word) {
      case "start", "demo" -> serve(word, rest, settings);
      default ->
          COMMANDS.contains(word)
              ? new Run(word, List.copyOf(rest), List.copyOf(settings))
              : new Wrong("There is no " + word + "; type " + choices());
    };
  }

  private static Invocation serve(String word, List<String> rest, List<String> settings) {
    String usage = "./peyvand " + word + " [--port PORT] [--data DIR]";
    int port = DEFAULT_PORT;
    ListIterator<String> each = rest.listIterator();
    while (each.hasNext()) {
      String argument = each.next();
      boolean joined = argument.startsWith("--port=");
      if (!joined && !argument.equals("--port")) {
        return new Wrong(word + " does not know " + argument + ": " + usage);
      }
      String number = joined ? argument.substring(7) : each.hasNext() ? each.next() : "";
      if (!number.matches("[0-9]{1,5}") || Integer.parseInt(number) > 65_535) {
        return new Wrong("--port needs a number from 0 (any free one) to 65535: " + usage);
      }
      port = Integer.parseInt(number);
    }
    return new Serve(word.equals("demo"), port, List.copyOf(settings));
  }

  private static String next(ListIterator<String> each) {
    if (!each.hasNext()) {
      return "";
    }
    String value = each.next();
    each.remove();
    return value;
  }

  private static String choices() {
    return "./peyvand start, demo, read, bench, " + String.join(", ", COMMANDS) + ".";
  }
}
