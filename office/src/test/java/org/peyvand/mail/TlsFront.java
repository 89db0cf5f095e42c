package org.peyvand.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server's door with TLS: from the first byte, or after STARTTLS. Behind it a plain server
 * takes the letters.
 */
final class TlsFront implements AutoCloseable {

  private final ServerSocket door;
  private final SSLContext certificate;
  private final boolean startTls;
  private final int behind;

  TlsFront(SSLContext certificate, boolean startTls, int behind) throws IOException {
    this.certificate = certificate;
    this.startTls = startTls;
    this.behind = behind;
    this.door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::open);
  }

  int port() {
    return door.getLocalPort();
  }

  private void open() {
    while (!door.isClosed()) {
      try {
        Socket guest = door.accept();
        Thread.ofVirtual().start(() -> serve(guest));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket guest) {
    try (guest;
        Socket server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
      if (startTls && !isAskedForTls(guest)) {
        return;
      }
      SSLSocket covered =
          (SSLSocket)
              certificate.getSocketFactory().createSocket(guest, null, guest.getPort(), true);
      covered.setUseClientMode(false);
      covered.startHandshake();
      InputStream answers = server.getInputStream();
      if (startTls) {
        new BufferedReader(new InputStreamReader(answers, StandardCharsets.US_ASCII), 1).readLine();
      }
      Thread back = Thread.ofVirtual().start(() -> copy(answers, covered));
      covered.getInputStream().transferTo(server.getOutputStream());
      server.shutdownOutput();
      back.join();
    } catch (IOException refused) {
      // The guest went away, as it must when it does not trust the certificate.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The open part of the talk; true once the guest asks for TLS. */
  private static boolean isAskedForTls(Socket guest) throws IOException {
    OutputStream out = guest.getOutputStream();
    InputStream in = guest.getInputStream();
    say(out, "220 ready");
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      String word = line.toUpperCase(Locale.ROOT);
      if (word.startsWith("STARTTLS")) {
        say(out, "220 go on");
        return true;
      }
      say(out, word.startsWith("EHLO") ? "250-here\r\n250 STARTTLS" : "530 first STARTTLS");
    }
    return false;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
      line.append((char) c);
    }
    return line.toString().strip();
  }

  private static void say(OutputStream out, String words) throws IOException {
    out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  private static void copy(InputStream from, Socket to) {
    try {
      from.transferTo(to.getOutputStream());
    } catch (IOException gone) {
      // The talk is over.
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
