package org.peyvand.command;

import java.io.PrintStream;
import java.util.List;

/**
 * One word of the command line, such as {@code ./peyvand standing}. A module makes it a bean and it
 * is there: the application starts without a web server, runs it and ends. {@code --data DIR} and
 * settings given as {@code --peyvand.name=value} are taken away before the command sees its
 * arguments.
 */
public interface Command {

  /** Done. */
  int DONE = 0;

  /** Refused or not found; one sentence on {@code err} says what. */
  int REFUSED = 1;

  /** Wrong usage; one line on {@code err} says what is wrong and what to type. */
  int WRONG_USAGE = 2;

  /** The word typed after {@code ./peyvand}. */
  String name();

  /** What may be typed after the name, for example {@code FILE... [--accept none|clean|all]}. */
  String usage();

  /**
   * Does it.
   *
   * @param arguments what stood after the name
   * @param out UTF-8; holds the answer and nothing else
   * @param err UTF-8; sentences for the person, progress
   * @return {@link #DONE}, {@link #REFUSED} or {@link #WRONG_USAGE}
   * @throws Exception a fault, reported as one sentence with the cause in the log
   */
  int run(List<String> arguments, PrintStream out, PrintStream err) throws Exception;
}
