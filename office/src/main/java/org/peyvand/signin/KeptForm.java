package org.peyvand.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peyvand.web.LocalPath;

/**
 * What somebody typed into a form that could not be taken yet: carried in the page that asks for
 * the password, and offered again after it. Files are not among it; a browser does not give them
 * twice.
 *
 * @param action the path the form was sent to
 * @param fields in the order sent, without the form token
 * @param files whether files were with it
 */
record KeptForm(String action, List<Field> fields, boolean files) {

  /** One field of a form. */
  record Field(String name, String value) {}

  KeptForm {
    fields = List.copyOf(fields);
  }

  static KeptForm of(HttpServletRequest request, String action) {
    List<Field> fields = new ArrayList<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              for (String value : values) {
                if (!name.equals(FormTokens.PARAMETER)) {
                  fields.add(new Field(name, value));
                }
              }
            });
    String type = request.getContentType();
    return new KeptForm(action, fields, type != null && type.startsWith("multipart/form-data"));
  }

  /** As one line of text for one hidden field. */
  String text() {
    StringBuilder text = new StringBuilder(encode(action)).append(files ? "&1" : "&0");
    for (Field field : fields) {
      text.append('&').append(encode(field.name())).append('=').append(encode(field.value()));
    }
    return text.toString();
  }

  /** Reads {@link #text} back; empty for anything else, and for an action that leads away. */
  static Optional<KeptForm> read(String text) {
    String[] parts = text.split("&", -1);
    if (parts.length < 2) {
      return Optional.empty();
    }
    try {
      List<Field> fields = new ArrayList<>();
      for (int i = 2; i < parts.length; i++) {
        String[] pair = parts[i].split("=", 2);
        if (pair.length < 2) {
          return Optional.empty();
        }
        fields.add(new Field(decode(pair[0]), decode(pair[1])));
      }
      String action = decode(parts[0]);
      return LocalPath.isLocal(action)
          ? Optional.of(new KeptForm(action, fields, parts[1].equals("1")))
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String decode(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
