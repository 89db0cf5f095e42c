package org.peyvand.imports;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A post's HTML as the Markdown in which items are written here. Only what Markdown can say comes
 * through; of pictures and other files the words stay and the addresses are listed: nothing is
 * fetched.
 */
final class PostBody {

  /** Below this the words alone are taken. */
  private static final int DEEPEST = 40;

  private static final MarkdownRenderer MARKDOWN = MarkdownRenderer.builder().build();

  private final List<String> left = new ArrayList<>();

  private PostBody() {}

  /**
   * The body.
   *
   * @param left what stays behind, each with its address
   */
  record Read(String markdown, List<String> left) {}

  /**
   * Reads a post's content.
   *
   * @param site what its relative addresses start from
   */
  static Read of(String html, String site) {
    PostBody body = new PostBody();
    Document document = new Document();
    Element root =
        Jsoup.parseBodyFragment(Shortcodes.away(html, body.left), site)
            .outputSettings(new org.jsoup.nodes.Document.OutputSettings().prettyPrint(false))
            .body();
    body.blocks(root, document, 0);
    return new Read(MARKDOWN.render(document).strip(), List.copyOf(body.left));
  }

  /** What stands in an element as blocks; words between them are paragraphs, cut at blank lines. */
  private void blocks(Element from, org.commonmark.node.Node into, int depth) {
    if (depth > DEEPEST) {
      paragraph(from.text(), into);
      return;
    }
    PostWords words = new PostWords(this::file, into);
    for (Node child : from.childNodes()) {
      switch (child) {
        case TextNode text -> words.typed(text);
        case Element element when PostWords.isInside(element) -> words.add(element);
        case Element element -> {
          words.end();
          block(element, into, depth);
        }
        default -> {}
      }
    }
    words.end();
  }

  private void block(Element element, org.commonmark.node.Node into, int depth) {
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, into);
      case "blockquote" -> within(element, new BlockQuote(), into, depth);
      case "ul" -> list(element, new BulletList(), into, depth);
      case "ol" -> list(element, new OrderedList(), into, depth);
      case "pre" -> {
        FencedCodeBlock code = new FencedCodeBlock();
        code.setLiteral(element.wholeText().strip() + "\n");
        into.appendChild(code);
      }
      case "hr" -> into.appendChild(new ThematicBreak());
      case "table" ->
          element
              .select("tr")
              .forEach(row -> paragraph(String.join(" | ", row.children().eachText()), into));
      case "figure" -> figure(element, into, depth);
      case "iframe", "video", "audio", "embed", "object" -> file(element);
      case "script", "style", "noscript", "template", "form", "svg", "math", "head", "title" -> {}
      default -> blocks(element, into, depth + 1);
    }
  }

  private void heading(Element element, org.commonmark.node.Node into) {
    String words = element.text().strip();
    if (!words.isEmpty()) {
      Heading heading = new Heading();
      heading.setLevel(Math.clamp(element.normalName().charAt(1) - '0', 2, 4));
      heading.appendChild(new Text(words));
      into.appendChild(heading);
    }
  }

  private void within(
      Element element, org.commonmark.node.Node block, org.commonmark.node.Node into, int depth) {
    blocks(element, block, depth + 1);
    if (block.getFirstChild() != null) {
      into.appendChild(block);
    }
  }

  private void list(Element element, ListBlock list, org.commonmark.node.Node into, int depth) {
    list.setTight(true);
    for (Element child : element.children()) {
      within(child, new ListItem(), list, depth);
    }
    if (list.getFirstChild() != null) {
      into.appendChild(list);
    }
  }

  /** A picture with its caption: that is what readers get in its place. */
  private void figure(Element element, org.commonmark.node.Node into, int depth) {
    Element picture = element.selectFirst("img");
    Element caption = element.selectFirst("figcaption");
    if (picture == null || element.select("img").size() > 1) {
      blocks(element, into, depth + 1);
      return;
    }
    String words = caption == null ? "" : caption.text().strip();
    file(picture, words);
    String shown = words.isEmpty() ? picture.attr("alt").strip() : words;
    if (!shown.isEmpty()) {
      Paragraph paragraph = new Paragraph();
      Emphasis emphasis = new Emphasis("*");
      emphasis.appendChild(new Text(shown));
      paragraph.appendChild(emphasis);
      into.appendChild(paragraph);
    }
  }

  private static void paragraph(String words, org.commonmark.node.Node into) {
    if (!words.isBlank()) {
      Paragraph paragraph = new Paragraph();
      paragraph.appendChild(new Text(words.strip()));
      into.appendChild(paragraph);
    }
  }

  private void file(Element element) {
    file(element, "");
  }

  private void file(Element element, String caption) {
    String kind = element.normalName().equals("img") ? "picture " : element.normalName() + " ";
    String address = element.hasAttr("src") ? element.attr("src") : element.attr("data");
    String alt = element.attr("alt").strip();
    left.add(
        kind
            + (address.startsWith("data:") ? "in the text itself" : address.strip())
            + (alt.isEmpty() ? "" : ", in words: " + alt)
            + (caption.isEmpty() ? "" : ", caption: " + caption));
  }
}
