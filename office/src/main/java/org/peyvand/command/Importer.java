package org.peyvand.command;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What {@code ./peyvand import WHAT FILE} takes in. A module makes it a bean. Each line of the file
 * stands for itself: bad ones are named with their number, good ones are kept, and a second import
 * of the same file changes nothing.
 */
public interface Importer {

  /** The word after {@code import}, such as {@code news}. */
  String what();

  /**
   * Takes a file in.
   *
   * @param file exists and can be read
   * @param out UTF-8; one line with what was taken
   * @param err UTF-8; a line for each bad line, and progress
   * @return {@link Command#DONE}, or {@link Command#REFUSED} when no line was good
   * @throws Exception a fault; what was committed before it stays, and a second run goes on from
   *     there
   */
  int run(Path file, PrintStream out, PrintStream err) throws Exception;

  /** A first line for a file of this kind, as {@code --template} prints it; empty for none. */
  default String template() {
    return "";
  }

  /**
   * Says what {@link #run} would do, and does nothing: {@code --dry-run}.
   *
   * @return as {@link #run}; {@link Command#WRONG_USAGE} where files of this kind have no preview
   * @throws Exception a fault
   */
  default int preview(Path file, PrintStream out, PrintStream err) throws Exception {
    err.println(
        "There is no preview of " + what() + ". Type: ./peyvand import " + what() + " FILE");
    return Command.WRONG_USAGE;
  }
}
