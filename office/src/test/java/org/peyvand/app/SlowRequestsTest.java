package org.peyvand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.staff.Browser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Connections that begin a request and never end it. */
@OfficeTest
class SlowRequestsTest {

  private static final String HALF_A_HEAD = "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: ";
  private static final String HALF_A_BODY =
      "POST /n/1/comments HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100000\r\n"
          + "Content-Type: application/x-www-form-urlencoded\r\n\r\nname=";

  @LocalServerPort private int port;

  @Test
  void readersAreAnsweredWhileHundredsOfRequestsHangAndThoseAreEnded() throws Exception {
    List<Socket> hanging = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        hanging.add(begun(i % 2 == 0 ? HALF_A_HEAD : HALF_A_BODY));
      }
      assertThat(Browser.anonymous(port).get("/").statusCode()).isEqualTo(200);
      for (Socket each : hanging) {
        assertThat(isEnded(each)).isTrue();
      }
    } finally {
      for (Socket each : hanging) {
        each.close();
      }
    }
  }

  private Socket begun(String request) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    socket.setSoTimeout(60_000);
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  /** The server says so, or hangs up; a read that ends by itself is neither. */
  private static boolean isEnded(Socket socket) throws IOException {
    try {
      byte[] answer = socket.getInputStream().readAllBytes();
      return answer.length == 0
          || new String(answer, StandardCharsets.US_ASCII).startsWith("HTTP/1.1 4");
    } catch (java.net.SocketTimeoutException e) {
      return false;
    } catch (java.net.SocketException reset) {
      return true;
    }
  }
}
