package org.peyvand.imports;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Words between blocks, as they become paragraphs. */
final class PostWords {

  private static final int DEEPEST = 20;

  private static final Set<String> INSIDE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "big", "br", "cite", "code", "del", "dfn", "em", "font",
          "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike",
          "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  private final Consumer<Element> files;
  private final Node into;
  private Paragraph paragraph = new Paragraph();

  /**
   * @param files hears of pictures, which stay behind
   */
  PostWords(Consumer<Element> files, Node into) {
    this.files = files;
    this.into = into;
  }

  /** Whether an element stands in a line; one that holds blocks does not. */
  static boolean isInside(Element element) {
    return INSIDE.contains(element.normalName())
        && element.select("p,div,h1,h2,h3,h4,h5,h6,ul,ol,blockquote,figure,table,hr,pre").isEmpty();
  }

  /** Words typed without marks: a blank line begins a paragraph, as in the old editor. */
  void typed(TextNode text) {
    String[] parts = text.getWholeText().split("\\n[\\t\\r ]*\\n\\s*", -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        end();
      }
      lines(parts[i], paragraph);
    }
  }

  void add(Element element) {
    add(element, paragraph, 0);
  }

  /** The paragraph is over. */
  void end() {
    trim();
    if (paragraph.getFirstChild() != null) {
      into.appendChild(paragraph);
    }
    paragraph = new Paragraph();
  }

  private void add(Element element, Node to, int depth) {
    switch (element.normalName()) {
      case "br" -> to.appendChild(new HardLineBreak());
      case "img" -> {
        files.accept(element);
        lines(element.attr("alt"), to);
      }
      case "code", "kbd", "samp", "tt" -> {
        if (!element.text().isBlank()) {
          to.appendChild(new Code(element.text()));
        }
      }
      case "b", "strong" -> marked(element, new StrongEmphasis("**"), to, depth);
      case "i", "em", "cite" -> marked(element, new Emphasis("*"), to, depth);
      case "a" -> {
        String address = address(element);
        if (address.isEmpty() || element.text().isBlank()) {
          children(element, to, depth);
        } else {
          Link link = new Link(address, null);
          children(element, link, depth);
          to.appendChild(link);
        }
      }
      default -> children(element, to, depth);
    }
  }

  private void children(Element element, Node to, int depth) {
    if (depth > DEEPEST) {
      lines(element.text(), to);
      return;
    }
    for (org.jsoup.nodes.Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        lines(text.getWholeText(), to);
      } else if (child instanceof Element inner && isInside(inner)) {
        add(inner, to, depth + 1);
      }
    }
  }

  /**
   * Marks are written only where Markdown reads them as such: around words that begin and end with
   * a letter, in no other mark; blanks at the edge are put outside.
   */
  private void marked(Element element, Node mark, Node to, int depth) {
    String words = element.wholeText();
    String inner = words.strip();
    boolean can =
        !inner.isEmpty()
            && Character.isLetterOrDigit(inner.codePointAt(0))
            && Character.isLetterOrDigit(inner.codePointBefore(inner.length()))
            && element.children().isEmpty()
            && !(to instanceof Emphasis)
            && !(to instanceof StrongEmphasis);
    if (!can) {
      children(element, to, depth);
      return;
    }
    if (Character.isWhitespace(words.charAt(0))) {
      to.appendChild(new Text(" "));
    }
    lines(inner, mark);
    to.appendChild(mark);
    if (Character.isWhitespace(words.charAt(words.length() - 1))) {
      to.appendChild(new Text(" "));
    }
  }

  private static String address(Element link) {
    String address = link.absUrl("href").strip();
    String scheme = address.toLowerCase(Locale.ROOT);
    boolean sound =
        scheme.startsWith("http://")
            || scheme.startsWith("https://")
            || scheme.startsWith("mailto:");
    return sound && !address.matches("(?s).*[\\s<>\\p{Cntrl}].*") ? address : "";
  }

  private static void lines(String typed, Node to) {
    String[] lines = typed.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i].replaceAll("[\\s\\u00A0]+", " ");
      if (i > 0 && to.getLastChild() instanceof Text last) {
        last.setLiteral(last.getLiteral().stripTrailing());
        to.appendChild(new SoftLineBreak());
      }
      if (begins(to)) {
        line = line.stripLeading();
      }
      if (!line.isEmpty()) {
        to.appendChild(new Text(line));
      }
    }
  }

  private static boolean begins(Node to) {
    Node last = to.getLastChild();
    return last == null
        ? to instanceof Paragraph
        : last instanceof SoftLineBreak || last instanceof HardLineBreak;
  }

  /** A paragraph ends with words. */
  private void trim() {
    for (Node last = paragraph.getLastChild();
        last instanceof SoftLineBreak
            || last instanceof HardLineBreak
            || (last instanceof Text text && text.getLiteral().isBlank());
        last = paragraph.getLastChild()) {
      last.unlink();
    }
    if (paragraph.getLastChild() instanceof Text text) {
      text.setLiteral(text.getLiteral().stripTrailing());
    }
  }
}
