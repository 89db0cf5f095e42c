package org.peyvand.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.secret.Token;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A person at a browser, for tests over HTTP: keeps cookies, carries the form token of the page it
 * saw last, follows no redirect by itself.
 *
 * <pre>{@code
 * Browser officer = Browser.signedIn(port, jdbc, Role.OFFICER);
 * officer.get("/desk/reports/new");
 * HttpResponse<String> kept = officer.post("/desk/reports", Map.of("text", "..."));
 * }</pre>
 */
public final class Browser {

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static final Pattern TOKEN = Pattern.compile("name=\"_form\" value=\"([^\"]+)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final int port;
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final @Nullable StaffMember member;
  private @Nullable String token;
  private String language = "en";

  private Browser(int port, @Nullable StaffMember member) {
    this.port = port;
    this.member = member;
  }

  /** A citizen's. */
  public static Browser anonymous(int port) {
    return new Browser(port, null);
  }

  /** A new person's with these roles, signed in. */
  public static Browser signedIn(int port, JdbcClient jdbc, Role... roles) {
    StaffMember member = member(jdbc, roles);
    Browser browser = new Browser(port, member);
    Token session = Token.random();
    jdbc.sql(
            """
            insert into staff_session (token_hash, person, started, last_seen, proven, address, agent)
            values (:hash, :person, :now, :now, :now, '127.0.0.1', 'test')
            """)
        .param("hash", session.hash())
        .param("person", member.id())
        .param("now", OffsetDateTime.now(ZoneOffset.UTC))
        .update();
    browser.cookies.put("peyvand", session.text());
    return browser;
  }

  /** A new person of the office with these roles, who cannot sign in. */
  public static StaffMember member(JdbcClient jdbc, Role... roles) {
    String name = "tester" + NUMBER.incrementAndGet() + "-" + Long.toString(System.nanoTime(), 36);
    Set<Role> set = EnumSet.noneOf(Role.class);
    set.addAll(List.of(roles));
    long id =
        jdbc.sql(
                """
                insert into staff_person (name, sign_in_name, password_hash, roles, since)
                values (:name, :name, 'none', :roles, :now) returning id
                """)
            .param("name", name)
            .param("roles", Roles.column(set))
            .param("now", OffsetDateTime.now(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    return new StaffMember(id, name, set);
  }

  /** Asks for pages in another language than English. */
  public Browser in(String code) {
    language = code;
    return this;
  }

  /** Who sits at it. */
  public StaffMember member() {
    if (member == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return member;
  }

  /** The cookies it holds, by name. */
  public Map<String, String> cookies() {
    return cookies;
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form with the token of the page seen last, or of {@code /sign-in}. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("_form", token());
    all.putAll(fields);
    return send(request(path), all);
  }

  /** Sends a form as it is given, without a token. */
  public HttpResponse<String> postBare(String path, Map<String, String> fields) {
    return send(request(path), fields);
  }

  /** A request to change and {@link #send}. */
  public HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("Accept", "text/html")
            .header("Accept-Language", language);
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  public HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      response.headers().allValues("Set-Cookie").forEach(this::keep);
      Matcher found = TOKEN.matcher(response.body());
      if (found.find()) {
        token = found.group(1);
      }
      return response;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The form token of the page seen last; the sign-in page's if there was none. */
  public String token() {
    if (token == null) {
      get(member == null ? "/sign-in" : "/desk/me");
    }
    return token == null ? "" : token;
  }

  private void keep(String setCookie) {
    String pair = setCookie.split(";", 2)[0];
    int equals = pair.indexOf('=');
    String name = pair.substring(0, equals);
    if (setCookie.contains("Max-Age=0")) {
      cookies.remove(name);
    } else {
      cookies.put(name, pair.substring(equals + 1));
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
