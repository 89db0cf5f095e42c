package org.peyvand.command;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code ./peyvand reindex}: writes every disposable table anew from the records. */
@Component
class ReindexCommand implements Command {

  private final List<Rebuilt> all;

  ReindexCommand(List<Rebuilt> all) {
    this.all = List.copyOf(all);
  }

  @Override
  public String name() {
    return "reindex";
  }

  @Override
  public String usage() {
    return "";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (!arguments.isEmpty()) {
      err.println("reindex takes nothing but --data DIR. Type: ./peyvand reindex");
      return WRONG_USAGE;
    }
    for (Rebuilt one : all) {
      out.println(one.name() + ": " + one.rebuild());
    }
    return DONE;
  }
}
