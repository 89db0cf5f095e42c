package org.peyvand.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peyvand.imports.ExportXml.Broken;
import org.peyvand.imports.ExportedPost.Comment;
import org.peyvand.imports.ExportedPost.Label;

/** An export of WordPress (WXR), a post at a time; what stands before the first is remembered. */
final class Export {

  private static final int CHANNEL = 2;
  private static final int IN_CHANNEL = 3;
  private static final int IN_ITEM = 4;
  private static final int IN_PART = 5;
  private static final int MOST_LABELS = 500;
  private static final int MOST_COMMENTS = 20_000;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_COMMENT = 150_000;
  private static final int LONGEST_LINE = 2_000;
  private static final int MOST_AUTHORS = 10_000;

  private static final Set<String> LONG = Set.of("content:encoded", "excerpt:encoded");
  private static final Set<String> FIELDS =
      Set.of(
          "title",
          "content:encoded",
          "excerpt:encoded",
          "dc:creator",
          "pubDate",
          "wp:post_id",
          "wp:post_date",
          "wp:post_date_gmt",
          "wp:status",
          "wp:post_type",
          "wp:post_password",
          "wp:attachment_url");

  private static final Set<String> COMMENT_FIELDS =
      Set.of(
          "wp:comment_id",
          "wp:comment_author",
          "wp:comment_author_email",
          "wp:comment_date",
          "wp:comment_date_gmt",
          "wp:comment_content",
          "wp:comment_approved",
          "wp:comment_type",
          "wp:comment_parent");

  private final ExportXml xml;
  private final String codeKey;
  private final Map<String, String> about = new HashMap<>();
  private final Map<String, String> authors = new HashMap<>();

  /**
   * @param codeKey under which its posts keep their news codes; empty for none
   */
  Export(ExportXml xml, String codeKey) throws Broken {
    this.xml = xml;
    this.codeKey = codeKey;
    if (!xml.begins(1) || !xml.name().equals("rss")) {
      throw new Broken("This is no export of WordPress: its first element is not rss.");
    }
  }

  /** Whether it has said that it is one: of WordPress, not of any other feed. */
  boolean isOfWordPress() {
    return about.containsKey("wp:wxr_version");
  }

  /** The language it names, such as {@code fa-IR}; may be empty. */
  String language() {
    return about.getOrDefault("language", "");
  }

  /** Where it comes from. */
  String site() {
    String base = about.getOrDefault("wp:base_site_url", "");
    return base.isEmpty() ? about.getOrDefault("link", "") : base;
  }

  /** The name that readers know somebody by who signs in by another. */
  String author(String login) {
    return authors.getOrDefault(login, login);
  }

  /** The next post; empty behind the last. */
  Optional<ExportedPost> next() throws Broken {
    while (xml.begins(1)) {
      String name = xml.name();
      if (xml.depth() == IN_CHANNEL) {
        switch (name) {
          case "item" -> {
            return Optional.of(post());
          }
          case "wp:author" -> author();
          case "language", "link", "wp:base_site_url", "wp:wxr_version" ->
              about.putIfAbsent(name, xml.text(LONGEST_LINE).strip());
          default -> xml.text(0);
        }
      } else if (xml.depth() != CHANNEL || !name.equals("channel")) {
        xml.text(0);
      }
    }
    return Optional.empty();
  }

  private void author() throws Broken {
    Map<String, String> said = new HashMap<>();
    while (xml.begins(IN_ITEM)) {
      said.put(xml.name(), xml.text(LONGEST_LINE).strip());
    }
    String shown = said.getOrDefault("wp:author_display_name", "");
    if (!shown.isEmpty() && authors.size() < MOST_AUTHORS) {
      authors.put(said.getOrDefault("wp:author_login", ""), shown);
    }
  }

  private ExportedPost post() throws Broken {
    int line = xml.line();
    Map<String, String> fields = new HashMap<>();
    List<Label> labels = new ArrayList<>();
    List<Comment> comments = new ArrayList<>();
    int manyLabels = 0;
    int manyComments = 0;
    String code = "";
    while (xml.begins(IN_ITEM)) {
      String name = xml.name();
      switch (name) {
        case "category" -> {
          Label label =
              new Label(xml.attribute("domain"), xml.attribute("nicename"), xml.text(LONGEST_LINE));
          if (manyLabels++ < MOST_LABELS) {
            labels.add(label);
          }
        }
        case "wp:postmeta" -> code = meta(code);
        case "wp:comment" -> {
          Comment comment = comment();
          if (manyComments++ < MOST_COMMENTS) {
            comments.add(comment);
          }
        }
        default -> {
          int longest = LONG.contains(name) ? LONGEST_TEXT : LONGEST_LINE;
          String text = xml.text(FIELDS.contains(name) ? longest : 0);
          if (FIELDS.contains(name)) {
            fields.putIfAbsent(name, text);
          }
        }
      }
    }
    return new ExportedPost(line, fields, labels, manyLabels, code, comments, manyComments);
  }

  private String meta(String before) throws Broken {
    String key = "";
    String value = "";
    while (xml.begins(IN_PART)) {
      switch (xml.name()) {
        case "wp:meta_key" -> key = xml.text(LONGEST_LINE).strip();
        case "wp:meta_value" -> value = xml.text(LONGEST_LINE).strip();
        default -> xml.text(0);
      }
    }
    return !codeKey.isEmpty() && key.equals(codeKey) ? value : before;
  }

  private Comment comment() throws Broken {
    int line = xml.line();
    Map<String, String> fields = new HashMap<>();
    while (xml.begins(IN_PART)) {
      String name = xml.name();
      int longest = name.equals("wp:comment_content") ? LONGEST_COMMENT : LONGEST_LINE;
      String text = xml.text(COMMENT_FIELDS.contains(name) ? longest : 0);
      if (COMMENT_FIELDS.contains(name)) {
        fields.putIfAbsent(name, text);
      }
    }
    return new Comment(line, fields);
  }
}
