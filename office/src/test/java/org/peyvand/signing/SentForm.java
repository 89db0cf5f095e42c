package org.peyvand.signing;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.peyvand.staff.Browser;

/** Forms with a file, as a browser sends them. */
final class SentForm {

  private SentForm() {}

  /** A form with a file in it. */
  static HttpResponse<String> sent(
      Browser browser, String path, byte[] file, Map<String, String> fields) {
    String edge = "----edge" + System.nanoTime();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String token = browser.token();
    body.writeBytes(field(edge, "_form", token));
    fields.forEach((name, value) -> body.writeBytes(field(edge, name, value)));
    String name = path.endsWith("/sign") ? "key" : "file";
    body.writeBytes(
        ("--"
                + edge
                + "\r\nContent-Disposition: form-data; name=\""
                + name
                + "\"; filename=\"x\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes(("\r\n--" + edge + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return browser.send(
        browser
            .request(path)
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  private static byte[] field(String edge, String name, String value) {
    return ("--"
            + edge
            + "\r\nContent-Disposition: form-data; name=\""
            + name
            + "\"\r\n\r\n"
            + value
            + "\r\n")
        .getBytes(StandardCharsets.UTF_8);
  }
}
