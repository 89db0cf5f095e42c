package org.peyvand.comment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.secret.Secrets;
import org.peyvand.staff.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many posts from many addresses of one network, and a reader among them. */
@OfficeTest
class FloodTest {

  private static final boolean LONG = Boolean.getBoolean("peyvand.long");
  private static final int POSTS = LONG ? 10_000 : 600;
  private static final int ADDRESSES = LONG ? 200 : 20;
  private static final int A_BLOCK = 6;

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  @Autowired Secrets secrets;

  /** Posts from a loopback address of its own; each claims another forwarded one. */
  private int post(Talk talk, String from, String token, String name, String words, String claimed)
      throws IOException {
    String body =
        "_form="
            + token
            + "&seen="
            + talk.seal()
            + "&name="
            + URLEncoder.encode(name, UTF_8)
            + "&text="
            + URLEncoder.encode(words, UTF_8);
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(from), 0));
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 20_000);
      socket.setSoTimeout(60_000);
      String head =
          "POST /n/"
              + talk.item
              + "/comments HTTP/1.1\r\nHost: 127.0.0.1:"
              + port
              + "\r\nX-Forwarded-For: "
              + claimed
              + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
              + body.length()
              + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write((head + body).getBytes(UTF_8));
      String answer = new String(socket.getInputStream().readNBytes(12), UTF_8);
      socket.getInputStream().skip(Long.MAX_VALUE);
      return Integer.parseInt(answer.substring(9, 12));
    }
  }

  @Test
  void aFloodStoresItsLimitShowsNothingAndKeepsNoHonestReaderWaiting() throws Exception {
    Talk talk = new Talk(context, port);
    Browser page = Browser.anonymous(port);
    page.get("/n/" + talk.item + "/comment");
    String token = page.token();
    AtomicInteger taken = new AtomicInteger();
    AtomicInteger held = new AtomicInteger();
    List<Future<?>> running = new ArrayList<>();
    long slowest = 0;
    try (ExecutorService senders = Executors.newFixedThreadPool(16)) {
      for (int i = 0; i < POSTS; i++) {
        int number = i;
        running.add(
            senders.submit(
                () -> {
                  int status =
                      post(
                          talk,
                          "127.0.1." + (1 + number % ADDRESSES),
                          token,
                          "Flood " + number,
                          "buy number " + number,
                          "203.0." + number % 250 + "." + number / 250);
                  (status == 303 ? taken : held).incrementAndGet();
                  assertThat(status).isIn(303, 429);
                  return null;
                }));
      }
      for (int honest = 0; honest < 4; honest++) {
        long before = System.nanoTime();
        assertThat(post(talk, "127.0.2.1", token, "Honest", "a thought " + honest, "127.0.1.1"))
            .isEqualTo(303);
        slowest = Math.max(slowest, System.nanoTime() - before);
        Thread.sleep(50);
      }
      for (Future<?> each : running) {
        each.get(5, TimeUnit.MINUTES);
      }
    }
    assertThat(taken.get() + held.get()).isEqualTo(POSTS);
    assertThat(taken.get()).isBetween(1, A_BLOCK + 2);
    assertThat(stored("Flood%", "%")).isEqualTo(taken.get());
    assertThat(stored("Honest", "waiting")).isEqualTo(4);
    assertThat(stored("%", "published")).isZero();
    assertThat(talk.page("en")).doesNotContain("buy number").doesNotContain("a thought");
    if (LONG) {
      System.out.println(
          "an honest reader waited at most " + Duration.ofNanos(slowest).toMillis() + " ms");
      assertThat(Duration.ofNanos(slowest)).isLessThan(Duration.ofSeconds(1));
    }
  }

  private long stored(String name, String state) {
    return jdbc.sql(
            """
            select count(*) from comment_comment where name like :name and state like :state
              and item = (select max(item) from comment_comment)""")
        .param("name", name)
        .param("state", state)
        .query(Long.class)
        .single();
  }
}
