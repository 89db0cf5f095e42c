package org.peyvand.opinion;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import tools.jackson.databind.json.JsonMapper;

/** A service on this machine that speaks OpenAI's protocol and answers as a test tells it to. */
public final class FakeModel implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpServer server;
  private final CountDownLatch end = new CountDownLatch(1);
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> keys = new CopyOnWriteArrayList<>();
  private volatile Reply reply = exchange -> send(exchange, 200, completion("{\"claims\":[]}"));

  /** What it does with a request. */
  private interface Reply {
    void to(HttpExchange exchange) throws IOException;
  }

  /** Begins to listen. */
  public FakeModel() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          String key = exchange.getRequestHeaders().getFirst("Authorization");
          keys.add(key == null ? "" : key);
          asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          try (exchange) {
            reply.to(exchange);
          }
        });
    server.start();
  }

  /** Where its protocol begins. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
  }

  /** Answers with these words. */
  public FakeModel says(String words) {
    reply = exchange -> send(exchange, 200, completion(words));
    return this;
  }

  /** Answers with these claims. */
  public FakeModel claims(Map<?, ?>... claims) {
    return says(JSON.writeValueAsString(Map.of("claims", List.of(claims))));
  }

  /** Answers with a status and a body as they are. */
  public FakeModel sends(int status, String body) {
    reply = exchange -> send(exchange, status, body);
    return this;
  }

  /** Leads elsewhere. */
  public FakeModel leadsTo(String address) {
    reply =
        exchange -> {
          exchange.getResponseHeaders().set("Location", address);
          send(exchange, 307, "");
        };
    return this;
  }

  /** Takes the request and is silent. */
  public FakeModel isSilent() {
    reply = exchange -> await();
    return this;
  }

  /** Begins an answer and never ends it. */
  public FakeModel neverEnds() {
    reply =
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
          await();
        };
    return this;
  }

  /** The bodies of the requests so far. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  /** What came with them as authority. */
  public List<String> keys() {
    return List.copyOf(keys);
  }

  private void await() {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static String completion(String words) {
    return JSON.writeValueAsString(
        Map.of(
            "id",
            "x",
            "object",
            "chat.completion",
            "model",
            "m",
            "choices",
            List.of(
                Map.of(
                    "index",
                    0,
                    "finish_reason",
                    "stop",
                    "message",
                    Map.of("role", "assistant", "content", words)))));
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
  }
}
