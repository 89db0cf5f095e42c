package org.peyvand.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.FreshProof;
import org.peyvand.staff.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Walks every route of every module: says who may use it, and that nobody else can. Writes the
 * table of {@code docs/acts.md} with {@code -Dpeyvand.draw=true}.
 */
@OfficeTest
class RoutesTest {

  private static final Path PAGE =
      Path.of(System.getProperty("peyvand.root", "..")).resolve("docs/acts.md");
  private static final String BEGIN = "<!-- routes: written from the code -->\n";
  private static final String END = "<!-- to here -->";

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

  private record Route(String method, String path, HandlerMethod handler) {

    RouteRule rule() {
      return RouteRule.of(handler);
    }

    /** The path with something in the place of each variable: of named words the first, else 1. */
    String example() {
      return path.replaceAll("\\{\\w+:([a-z]+)[|][^}/]*}", "$1")
          .replaceAll("\\{(?:[^{}/]|\\{[^{}/]*})*}", "1")
          .replace("**", "x")
          .replace("*", "x");
    }
  }

  private List<Route> routes() {
    SortedMap<String, Route> routes = new TreeMap<>();
    for (Map.Entry<RequestMappingInfo, HandlerMethod> entry :
        requestMappingHandlerMapping.getHandlerMethods().entrySet()) {
      HandlerMethod handler = entry.getValue();
      if (ErrorController.class.isAssignableFrom(handler.getBeanType())) {
        continue;
      }
      Set<String> methods = new LinkedHashSet<>();
      entry.getKey().getMethodsCondition().getMethods().stream()
          .map(RequestMethod::name)
          .forEach(methods::add);
      for (String path : entry.getKey().getPatternValues()) {
        for (String method : methods.isEmpty() ? Set.of("GET", "POST") : methods) {
          routes.put(path + " " + method, new Route(method, path, handler));
        }
      }
    }
    return new ArrayList<>(routes.values());
  }

  @Test
  void everyRouteSaysWhoMayUseIt() {
    List<Route> routes = routes();
    assertThat(routes).as("routes seen").hasSizeGreaterThan(20);
    assertThat(routes)
        .allSatisfy(
            route ->
                assertThat(route.rule())
                    .as(route + ": @AllowedTo or @OpenToAll is missing")
                    .isNotInstanceOf(RouteRule.Unsaid.class));
  }

  @Test
  void withoutSigningInOnlyTheOpenRoutesAnswer() {
    Browser citizen = Browser.anonymous(port);
    for (Route route : routes()) {
      HttpResponse<String> answer = ask(citizen, route);
      if (route.rule() instanceof RouteRule.Open) {
        assertThat(answer.statusCode()).as(route.toString()).isNotIn(401, 403);
        assertThat(answer.statusCode()).as(route.toString()).isLessThan(500);
      } else if (route.path().startsWith("/api/")) {
        assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
      } else if (answer.statusCode() == 303) {
        assertThat(answer.headers().firstValue("Location").orElseThrow())
            .as(route.toString())
            .startsWith("/sign-in?to=");
      } else {
        assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
        assertThat(answer.body()).as(route.toString()).contains("action=\"/sign-in\"");
      }
    }
  }

  @Test
  void eachRoleReachesItsRoutesAndNoOther() {
    for (Role role : Role.values()) {
      for (Route route : routes()) {
        // A route may end the session, so each begins with one of its own.
        HttpResponse<String> answer = ask(Browser.signedIn(port, jdbc, role), route);
        switch (route.rule()) {
          case RouteRule.Open() ->
              assertThat(answer.statusCode()).as(role + " " + route).isLessThan(500);
          case RouteRule.Unsaid() -> assertThat(answer.statusCode()).isEqualTo(403);
          case RouteRule.Allowed(var roles) -> {
            if (roles.contains(role)) {
              assertThat(answer.statusCode()).as(role + " " + route).isNotIn(401, 403);
              assertThat(answer.statusCode()).as(role + " " + route).isLessThan(500);
            } else {
              assertThat(answer.statusCode()).as(role + " " + route).isEqualTo(403);
            }
          }
        }
      }
    }
  }

  @Test
  void everyRouteThatChangesSomethingWantsTheTokenOfItsForm() {
    Browser member = Browser.signedIn(port, jdbc, Role.values());
    for (Route route : routes()) {
      if (!route.method().equals("GET")) {
        HttpResponse<String> answer =
            member.send(
                member
                    .request(route.example())
                    .header("Origin", "https://elsewhere.example")
                    .method(route.method(), HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(route.toString()).isEqualTo(403);
      }
    }
  }

  @Test
  void theTableInActsIsWrittenFromTheCode() throws IOException {
    String text = Files.readString(PAGE);
    int from = text.indexOf(BEGIN) + BEGIN.length();
    int to = text.indexOf(END, from);
    assertThat(to).as("marks in " + PAGE).isGreaterThan(from);
    String written = text.substring(0, from) + table() + text.substring(to);
    if (Boolean.getBoolean("peyvand.draw")) {
      Files.writeString(PAGE, written);
    }
    assertThat(Files.readString(PAGE))
        .as("write it anew with -Dpeyvand.draw=true")
        .isEqualTo(written);
  }

  private String table() {
    StringBuilder table =
        new StringBuilder(
            "| route | | anybody | reader | officer | editor | approver | administrator |\n");
    table.append("|---|---|---|---|---|---|---|---|\n");
    for (Route route : routes()) {
      String path = route.path().replaceAll("\\{(\\w+):[^}]*}", "{$1}");
      table.append("| `").append(path).append("` | ").append(route.method()).append(" | ");
      boolean open = route.rule() instanceof RouteRule.Open;
      table.append(open ? "yes" : "").append(" |");
      Map<Role, String> cells = new EnumMap<>(Role.class);
      if (route.rule() instanceof RouteRule.Allowed(var roles)) {
        String yes =
            route.handler().hasMethodAnnotation(FreshProof.class)
                ? " after the password |"
                : " yes |";
        roles.forEach(role -> cells.put(role, yes));
      }
      for (Role role : Role.values()) {
        table.append(open ? " yes |" : cells.getOrDefault(role, " |"));
      }
      table.append('\n');
    }
    return table.toString();
  }

  private static HttpResponse<String> ask(Browser browser, Route route) {
    return switch (route.method()) {
      case "GET" -> browser.get(route.example());
      case "POST" -> browser.post(route.example(), Map.of());
      default ->
          browser.send(
              browser
                  .request(route.example())
                  .header("X-Form", browser.token())
                  .method(route.method(), HttpRequest.BodyPublishers.noBody()));
    };
  }
}
