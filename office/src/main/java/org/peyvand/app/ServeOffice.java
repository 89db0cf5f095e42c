package org.peyvand.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.peyvand.command.Command;
import org.peyvand.command.ReadyNotice;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Serves the office's pages until the process is told to stop. */
final class ServeOffice {

  private ServeOffice() {}

  /** Empty when it serves, else the number to end with. */
  static OptionalInt begin(Invocation.Serve serve, PrintStream out, PrintStream err) {
    if (serve.port() != 0 && taken(serve.port())) {
      err.println(
          "Port "
              + serve.port()
              + " is in use; choose another: ./peyvand "
              + (serve.demo() ? "demo" : "start")
              + " --port "
              + (serve.port() < 65_535 ? serve.port() + 1 : 8480));
      return OptionalInt.of(Command.WRONG_USAGE);
    }
    SpringApplication application = new SpringApplication(Peyvand.class);
    application.setLogStartupInfo(false);
    if (serve.demo()) {
      application.setAdditionalProfiles("demo");
    }
    List<String> settings = new ArrayList<>(serve.settings());
    settings.add("--server.port=" + serve.port());
    settings.add("--peyvand.purpose=" + (serve.demo() ? "demo" : "office"));
    ConfigurableApplicationContext context;
    try {
      context = application.run(settings.toArray(String[]::new));
    } catch (RuntimeException e) {
      return OptionalInt.of(Fault.report(e, err));
    }
    String address =
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    out.println("Peyvand is ready at " + address);
    context
        .getBeanProvider(ReadyNotice.class)
        .orderedStream()
        .flatMap(notice -> notice.lines(address).stream())
        .forEach(out::println);
    return OptionalInt.empty();
  }

  private static boolean taken(int port) {
    try (ServerSocket socket =
        new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
      return !socket.isBound();
    } catch (IOException e) {
      return true;
    }
  }
}
