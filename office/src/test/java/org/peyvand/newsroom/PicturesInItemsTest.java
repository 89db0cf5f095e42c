package org.peyvand.newsroom;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.peyvand.staff.Role;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A picture from the editor's form to the reader's page. */
@OfficeTest
class PicturesInItemsTest {

  @LocalServerPort private int port;
  @Autowired private JdbcClient jdbc;
  @Autowired private Newsroom newsroom;

  private static byte[] photo(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
    return bytes.toByteArray();
  }

  private static HttpResponse<String> send(
      Browser editor, String path, Map<String, String> fields, byte[] file) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put("_form", editor.token());
    all.forEach(
        (name, value) ->
            body.writeBytes(
                ("--limit\r\nContent-Disposition: form-data; name=\""
                        + name
                        + "\"\r\n\r\n"
                        + value
                        + "\r\n")
                    .getBytes(UTF_8)));
    body.writeBytes(
        """
        --limit
        Content-Disposition: form-data; name="picture"; filename="a.jpg"
        Content-Type: image/jpeg

        """
            .replace("\n", "\r\n")
            .getBytes(UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--limit--\r\n".getBytes(ISO_8859_1));
    return editor.send(
        editor
            .request(path)
            .header("Content-Type", "multipart/form-data; boundary=limit")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  @Test
  void aPictureIsUploadedIntoTheTextAndServedInItsWidthsForEver() throws IOException {
    long code = newsroom.draft(PageLanguage.EN, Newsroom.wording("Bridge", "First.\n\nSecond."));
    String path = "/desk/items/" + code + "/en";
    Browser editor = Browser.signedIn(port, jdbc, Role.EDITOR);
    editor.get(path);
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("seen", "1");
    fields.put("headline", "Bridge");
    fields.put("body", "First, now longer.\n\nSecond.");
    fields.put("do", "picture");
    fields.put("place", "3");
    fields.put("picture-alt", "The bridge \"of 33\" [arches]");
    fields.put("picture-caption", "At | night");
    HttpResponse<String> silent = send(editor, path, fields, photo(2000, 1000));
    assertThat(silent.statusCode()).isEqualTo(422);
    assertThat(silent.body())
        .contains("Write what the picture shows, its caption")
        .contains("First, now longer.")
        .contains("value=\"At | night\"");
    fields.put("seen", "2");
    fields.put("picture-credit", "City of Isfahan");
    assertThat(send(editor, path, fields, "<svg/>".getBytes(UTF_8)).body())
        .contains("no JPEG or PNG picture");
    assertThat(send(editor, path, fields, photo(2000, 1000)).statusCode()).isEqualTo(303);
    assertThat(newsroom.text(code, PageLanguage.EN).wording().body())
        .matches("(?s)First, now longer\\.\n\n!\\[.*\\)\n\nSecond\\.");
    newsroom.rewritten(code, PageLanguage.EN, newsroom.text(code, PageLanguage.EN).wording(), null);

    Browser reader = Browser.anonymous(port);
    Document page = Jsoup.parse(reader.get("/n/" + code).body());
    var image = page.expectFirst("figure img");
    assertThat(image.attr("alt")).isEqualTo("The bridge \"of 33\" [arches]");
    assertThat(page.expectFirst("figcaption").text()).isEqualTo("At / night · City of Isfahan");
    assertThat(image.attr("width") + "x" + image.attr("height")).isEqualTo("1600x800");
    assertThat(image.attr("srcset").split(" ?, ", -1)).hasSize(3);
    for (String drawing : image.attr("srcset").split(" ?, ", -1)) {
      HttpResponse<String> answer = reader.get(drawing.split(" ", 2)[0]);
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
      assertThat(answer.headers().firstValue("Cache-Control").orElseThrow())
          .contains("immutable")
          .contains("max-age=31536000");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }
    String whole = image.attr("src").replace("/960", "");
    assertThat(page.expectFirst("meta[property=og:image]").attr("content")).endsWith(whole);
    assertThat(reader.get("/").body()).contains("src=\"" + whole);
    assertThat(reader.get(whole.replaceFirst("[0-9a-f]{6}", "000000")).statusCode()).isEqualTo(404);
  }
}
