package org.peyvand.imports;

import java.util.List;
import java.util.Map;

/**
 * A post of an export as it stands there.
 *
 * @param line where it begins
 * @param fields texts by the names of their elements, such as {@code wp:status}
 * @param labels categories, tags and what plugins keep as such
 * @param manyLabels how many there were, of which these are the first
 * @param code what stands under the key that holds news codes, or empty
 * @param manyComments as {@code manyLabels}
 */
record ExportedPost(
    int line,
    Map<String, String> fields,
    List<Label> labels,
    int manyLabels,
    String code,
    List<Comment> comments,
    int manyComments) {

  /** A category, tag, language or group of translations, as its domain says. */
  record Label(String domain, String slug, String name) {}

  /** A comment; texts by the names of their elements, such as {@code wp:comment_parent}. */
  record Comment(int line, Map<String, String> fields) {

    String field(String name) {
      return fields.getOrDefault(name, "");
    }

    String id() {
      return field("wp:comment_id").strip();
    }
  }

  String field(String name) {
    return fields.getOrDefault(name, "");
  }

  String id() {
    return field("wp:post_id").strip();
  }

  /** The names of its labels of one kind. */
  List<String> names(String domain) {
    return labels.stream()
        .filter(label -> label.domain().equals(domain))
        .map(label -> label.name().strip())
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  /** The slug of its first label of one kind; empty if it has none. */
  String slug(String domain) {
    return labels.stream()
        .filter(label -> label.domain().equals(domain))
        .map(Label::slug)
        .findFirst()
        .orElse("");
  }
}
