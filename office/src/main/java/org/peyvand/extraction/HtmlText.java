package org.peyvand.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.peyvand.extraction.Extraction.Warning;

/**
 * The words of a page, a line a block, as a person who copies its main part would get them: the
 * headline, the date, the body, code, tags and comment form; without menus, scripts and pictures.
 */
final class HtmlText {

  private static final Pattern MARKUP =
      Pattern.compile(
          "\\A\\s*(?:<!doctype html|<html[\\s>]|<\\?xml[^>]*\\?>\\s*<(?:!doctype )?html)|"
              + "<(?:p|div|body|article|br|h[1-6]|table|span|ul)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final String NO_WORDS =
      "script, style, noscript, template, svg, iframe, object, head, nav, footer, aside, button,"
          + " select, textarea, [hidden], [aria-hidden=true], [style*=display:none]";
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "label",
          "legend",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tr",
          "ul");

  private HtmlText() {}

  /** An opening that only a page has, or three block tags; one stray sign in a text is no page. */
  static boolean looksLikeHtml(String text) {
    var tags = MARKUP.matcher(text);
    int found = 0;
    while (tags.find()) {
      if (tags.start() == 0 || ++found >= 3) {
        return true;
      }
    }
    return false;
  }

  static Extraction from(String html, Set<Warning> decoding) {
    Document page = Jsoup.parse(html);
    Stated stated = stated(page);
    Element headline = page.selectFirst("h1");
    Element body = page.body();
    page.select(NO_WORDS).remove();
    body.select("> header").forEach(header -> removeUnlessHeadline(header));
    Element main = mainPart(body);
    removeMenus(main);
    String text = lines(main);
    if (headline != null && !headline.text().isBlank() && !text.contains(headline.text())) {
      text = headline.text() + "\n\n" + text;
    } else if (headline == null && stated.title() != null && !text.contains(stated.title())) {
      text = stated.title() + "\n\n" + text;
    }
    EnumSet<Warning> warnings = EnumSet.of(Warning.MAIN_PART_ONLY);
    warnings.addAll(decoding);
    return switch (PlainText.checked(text, Format.HTML, warnings)) {
      case Extraction.Words words ->
          new Extraction.Words(
              words.text(), words.format(), stated, words.attachments(), words.warnings());
      case Extraction other -> other;
    };
  }

  private static void removeUnlessHeadline(Element header) {
    if (header.selectFirst("h1") == null) {
      header.remove();
    }
  }

  private static Element mainPart(Element body) {
    for (String query : new String[] {"article", "main, [role=main]", "[itemprop=articleBody]"}) {
      var found = body.select(query);
      Element first = found.first();
      if (first != null && found.size() == 1 && first.text().length() >= 200) {
        return first;
      }
    }
    return body;
  }

  /** A list whose words are nearly all links, and no list of tags, leads away from the report. */
  private static void removeMenus(Element main) {
    for (Element list : main.select("ul, ol, [class*=menu], [class*=related], [class*=share]")) {
      var links = list.select("a");
      int linked = links.stream().mapToInt(link -> link.text().length()).sum();
      boolean tags =
          !list.select("[rel=tag]").isEmpty()
              || (list.className() + " " + (list.parent() == null ? "" : list.parent().className()))
                  .toLowerCase(Locale.ROOT)
                  .contains("tag");
      if (!tags && links.size() >= 3 && linked * 10 >= list.text().length() * 8) {
        list.remove();
      }
    }
  }

  private static String lines(Element main) {
    Lines lines = new Lines();
    NodeTraversor.traverse(lines, main);
    return lines
        .text
        .toString()
        .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
        .replaceAll("\\n{3,}", "\n\n")
        .strip();
  }

  private static final class Lines implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        String piece = words.text();
        text.append(endsWithSpace() ? piece.stripLeading() : piece);
      } else if (node instanceof Element element) {
        if (element.nameIs("br")) {
          text.append('\n');
        } else if (element.nameIs("td") || element.nameIs("th")) {
          text.append(endsWithSpace() ? "" : "\t");
        } else if (BLOCKS.contains(element.normalName())) {
          block();
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
        block();
      }
    }

    private void block() {
      if (!text.isEmpty()) {
        text.append("\n\n");
      }
    }

    private boolean endsWithSpace() {
      return text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
    }
  }

  private static Stated stated(Document page) {
    String published = meta(page, "article:published_time", "datePublished", "date", "dc.date");
    String link = meta(page, "og:url");
    Element canonical = page.selectFirst("link[rel=canonical]");
    if (link == null && canonical != null) {
      link = canonical.attr("href");
    }
    return new Stated(
        titleOf(page),
        null,
        meta(page, "og:site_name"),
        link != null && link.matches("https?://\\S{3,500}") ? link : null,
        published == null ? null : day(published));
  }

  private static @Nullable String titleOf(Document page) {
    String shared = meta(page, "og:title");
    return shared != null ? shared : page.title().isBlank() ? null : page.title().strip();
  }

  private static @Nullable String meta(Document page, String... names) {
    for (String name : names) {
      for (Element meta : page.select("meta[content]")) {
        if (name.equalsIgnoreCase(meta.attr("property"))
            || name.equalsIgnoreCase(meta.attr("name"))
            || name.equalsIgnoreCase(meta.attr("itemprop"))) {
          String content = Controls.without(meta.attr("content")).strip();
          return content.isEmpty() || content.length() > 500 ? null : content;
        }
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String published) {
    try {
      return published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
    } catch (DateTimeException notIso) {
      return null;
    }
  }
}
