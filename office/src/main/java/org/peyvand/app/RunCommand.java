package org.peyvand.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.command.Command;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs one command in an application without a web server, in which only what it needs is made. */
final class RunCommand {

  private RunCommand() {}

  static int run(Invocation.Run run, PrintStream out, PrintStream err) {
    SpringApplication application = new SpringApplication(Peyvand.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLazyInitialization(true);
    application.setLogStartupInfo(false);
    List<String> settings = new ArrayList<>(run.settings());
    settings.add("--logging.level.org.peyvand=WARN");
    try (ConfigurableApplicationContext context =
        application.run(settings.toArray(String[]::new))) {
      Optional<Command> command = find(context, run.command());
      if (command.isEmpty()) {
        err.println(
            "This Peyvand has no " + run.command() + "; ./peyvand alone names what it has.");
        return Command.WRONG_USAGE;
      }
      return command.get().run(run.arguments(), out, err);
    } catch (Exception e) {
      return Fault.report(e, err);
    }
  }

  /** By the class's name, so that no other command is made, nor the database that it needs. */
  private static Optional<Command> find(ConfigurableApplicationContext context, String word) {
    for (String bean : context.getBeanNamesForType(Command.class, true, false)) {
      Class<?> type = context.getType(bean);
      if (type != null && type.getSimpleName().equalsIgnoreCase(word + "Command")) {
        return Optional.of(context.getBean(bean, Command.class));
      }
    }
    return Optional.empty();
  }
}
