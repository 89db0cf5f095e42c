package org.peyvand.parallel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.peyvand.text.Language;

/**
 * The one way to write a paper down for machines: JSON after RFC 8785 (keys in order, no blanks,
 * only the escapes that must be), in UTF-8. What a consent approved and a signature signed is the
 * SHA-256 of it. It holds all that the paper says and nothing of how it came about: ids, clauses
 * and acts of the articles are not in it.
 */
public final class CanonicalForm {

  private CanonicalForm() {}

  /** The paper as JSON. */
  public static String json(ParallelText text) {
    Map<String, String> paper = new TreeMap<>();
    paper.put("format", string("peyvand-memorandum-1"));
    paper.put("languages", list(text.languages().stream().map(l -> string(l.code())).toList()));
    paper.put("prevailing", text.prevailing() == null ? "null" : string(text.prevailing().code()));
    paper.put("title", byLanguage(text, text.title()));
    paper.put("opening", byLanguage(text, text.opening()));
    paper.put("parties", list(text.parties().stream().map(p -> party(text, p)).toList()));
    List<String> articles = new ArrayList<>();
    for (Article article : text.articles()) {
      Map<String, String> one = new TreeMap<>();
      for (Language language : text.languages()) {
        Passage passage = article.in(language);
        Map<String, String> said = new TreeMap<>();
        said.put("heading", string(passage.heading()));
        said.put("body", string(passage.body()));
        one.put(language.code(), object(said));
      }
      articles.add(object(one));
    }
    paper.put("articles", list(articles));
    return object(paper);
  }

  /** SHA-256 of {@link #json}, 32 bytes. */
  public static byte[] sha256(ParallelText text) {
    try {
      return MessageDigest.getInstance("SHA-256")
          .digest(json(text).getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String party(ParallelText text, Party party) {
    Map<String, String> one = new TreeMap<>();
    one.put("city", string(party.city()));
    one.put("name", byLanguage(text, party.name()));
    one.put("office", byLanguage(text, party.office()));
    one.put("holder", byLanguage(text, party.holder()));
    return object(one);
  }

  private static String byLanguage(ParallelText text, Map<Language, String> words) {
    Map<String, String> all = new TreeMap<>();
    text.languages().forEach(l -> all.put(l.code(), string(words.getOrDefault(l, ""))));
    return object(all);
  }

  private static String object(Map<String, String> members) {
    return members.entrySet().stream()
        .map(member -> string(member.getKey()) + ":" + member.getValue())
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String list(List<String> items) {
    return "[" + String.join(",", items) + "]";
  }

  private static String string(String text) {
    StringBuilder json = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> json.append("\\\"");
        case '\\' -> json.append("\\\\");
        case '\n' -> json.append("\\n");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ') {
            json.append("\\u%04x".formatted((int) c));
          } else {
            json.append(c);
          }
        }
      }
    }
    return json.append('"').toString();
  }
}
