package org.peyvand.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.peyvand.newsroom.Body;
import org.peyvand.newsroom.IncomingItem;
import org.peyvand.newsroom.Markdown;
import org.peyvand.newsroom.NewsCode;
import org.peyvand.newsroom.TextState;
import org.peyvand.newsroom.Wording;
import org.peyvand.web.PageLanguage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a file of items, read or refused. */
sealed interface NewsLine {

  /** An item, already public where it comes from. */
  record Good(IncomingItem item) implements NewsLine {}

  /** Not an item; the sentence says why. */
  record Bad(String why) implements NewsLine {}

  /** What is wrong with a line, on the way to {@link Bad}. */
  final class Unfit extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unfit(String why) {
      super(why, null, false, false);
    }
  }

  static NewsLine of(String line, JsonMapper json) {
    try {
      JsonNode node = json.readTree(line);
      return node.isObject() ? new Good(item(node)) : new Bad("is not a JSON object");
    } catch (JacksonException e) {
      return new Bad("is not JSON: " + e.getOriginalMessage());
    } catch (Unfit unfit) {
      return new Bad(String.valueOf(unfit.getMessage()));
    }
  }

  private static IncomingItem item(JsonNode node) {
    OptionalLong code = NewsCode.of(text(node, "code"));
    if (code.isEmpty()) {
      throw new Unfit("has no news code; code is a number of at most 12 digits");
    }
    String lang = text(node, "lang");
    PageLanguage language =
        PageLanguage.of(lang)
            .orElseThrow(() -> new Unfit("has an unknown language \"" + lang + "\""));
    String headline = text(node, "headline").strip();
    if (headline.isEmpty()) {
      throw new Unfit("has no headline");
    }
    List<String> tags = new ArrayList<>();
    for (JsonNode tag : list(node, "tags")) {
      String name = tag.asString("").strip();
      if (!name.isEmpty() && !tags.contains(name)) {
        tags.add(name);
      }
    }
    StringBuilder markdown = new StringBuilder();
    StringBuilder html = new StringBuilder();
    StringBuilder plain = new StringBuilder();
    for (JsonNode block : list(node, "body")) {
      add(block, markdown, html, plain);
    }
    String lead = text(node, "lead").strip();
    Wording wording =
        new Wording(
            "",
            headline,
            lead,
            markdown.toString(),
            text(node, "author").strip(),
            "",
            text(node, "category").strip(),
            tags);
    IncomingItem.flaw(wording)
        .ifPresent(
            why -> {
              throw new Unfit(why);
            });
    String origin = text(node, "id").strip();
    if (origin.length() > 100) {
      throw new Unfit("has an id longer than 100 characters");
    }
    return new IncomingItem(
        origin,
        code.getAsLong(),
        language,
        wording,
        new Body(html.toString(), plain.toString(), Body.count(plain.toString()), null, null),
        TextState.PUBLISHED,
        published(text(node, "published")));
  }

  private static void add(
      JsonNode block, StringBuilder markdown, StringBuilder html, StringBuilder plain) {
    String words = text(block, "x").strip();
    if (words.isEmpty()) {
      return;
    }
    boolean head = text(block, "t").equals("h2");
    String line = words.lines().map(String::strip).collect(Collectors.joining(head ? " " : "\n"));
    if (!markdown.isEmpty()) {
      markdown.append("\n\n");
      html.append('\n');
      plain.append('\n');
    }
    markdown.append(head ? "## " : "").append(Markdown.escape(line));
    html.append(head ? "<h2>" : "<p>");
    html.append(line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    html.append(head ? "</h2>" : "</p>");
    plain.append(line);
  }

  private static Instant published(String written) {
    try {
      Instant at = OffsetDateTime.parse(written).toInstant();
      if (IncomingItem.isSound(at)) {
        return at;
      }
    } catch (DateTimeException e) {
      // refused below
    }
    throw new Unfit("has no time of publication; published is written like 2024-08-06T10:30:00Z");
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (value.isContainer()) {
      throw new Unfit("has a list or object for " + field);
    }
    return value.isNull() || value.isMissingNode() ? "" : value.asString("").replace("\0", "");
  }

  private static JsonNode list(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isArray() && !value.isNull() && !value.isMissingNode()) {
      throw new Unfit("has no list for " + field);
    }
    return value;
  }
}
