package org.peyvand.newsroom;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * A body for readers, from the Markdown it is written in. HTML typed into it stays text; what comes
 * out of the renderer is sieved once more, so that neither alone has to be right.
 *
 * @param html headings from {@code h2} down, pictures of the own site only
 * @param plain the words alone, a line a block
 * @param words how many
 * @param picture path of the first picture, or null
 * @param pictureAlt what stands in its place, or null
 */
public record Body(
    String html, String plain, int words, @Nullable String picture, @Nullable String pictureAlt) {

  /** Pictures that were uploaded; nothing is ever fetched from elsewhere. */
  private static final Pattern PICTURE =
      Pattern.compile("/pictures/[0-9a-f]{20}-([0-9]{1,4})x([0-9]{1,5})");

  private static final Pattern SOURCE = Pattern.compile(PICTURE.pattern() + "(/960)?");

  private static final Pattern DRAWINGS =
      Pattern.compile(
          "(/pictures/[0-9a-f]{20}-[0-9]{1,4}x[0-9]{1,5}/[0-9]{3,4} [0-9]{3,4}w( ?, )?)+");

  private static final Pattern LINK =
      Pattern.compile("(?i)(https?://|mailto:|/(?![/\\\\])|#)[^\\s\\p{Cntrl}]*");

  private static final char FIRST_WIDE_BLANK = '\u1680';

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder()
          .escapeHtml(true)
          .sanitizeUrls(true)
          .softbreak("\n")
          .nodeRendererFactory(FigureRenderer::new)
          .build();
  private static final TextContentRenderer PLAIN = TextContentRenderer.builder().build();
  private static final PolicyFactory SIEVE =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "h2",
              "h3",
              "h4",
              "blockquote",
              "ul",
              "ol",
              "li",
              "em",
              "strong",
              "code",
              "pre",
              "br",
              "hr",
              "a",
              "figure",
              "figcaption",
              "img",
              "span")
          .allowAttributes("href")
          .matching(LINK)
          .onElements("a")
          .allowAttributes("src")
          .matching(SOURCE)
          .onElements("img")
          .allowAttributes("srcset")
          .matching(DRAWINGS)
          .onElements("img")
          .allowAttributes("width", "height")
          .matching(Pattern.compile("[0-9]{1,5}"))
          .onElements("img")
          .allowAttributes("alt", "loading", "sizes")
          .onElements("img")
          .allowAttributes("start")
          .matching(Pattern.compile("[0-9]{1,9}"))
          .onElements("ol")
          .allowUrlProtocols("http", "https", "mailto")
          .requireRelNofollowOnLinks()
          .toFactory();

  /** Renders and sieves. */
  public static Body of(String markdown) {
    Node document = PARSER.parse(markdown.replace("\0", ""));
    Outline outline = new Outline();
    document.accept(outline);
    String plain = PLAIN.render(document).strip();
    return new Body(
        SIEVE.sanitize(HTML.render(document)).strip(),
        plain,
        count(plain),
        outline.picture,
        outline.alt);
  }

  /** How many words a text has. */
  public static int count(String plain) {
    int words = 0;
    boolean inside = false;
    for (int i = 0; i < plain.length(); i++) {
      boolean blank = isBlank(plain.charAt(i));
      if (!blank && !inside) {
        words++;
      }
      inside = !blank;
    }
    return words;
  }

  /** Letters of most scripts are told from blanks at a glance. */
  private static boolean isBlank(char c) {
    return (c <= ' ' || c >= FIRST_WIDE_BLANK) && Character.isWhitespace(c);
  }

  /** The width and height that the address of an own picture says. */
  static int[] size(String address) {
    Matcher said = PICTURE.matcher(address);
    return said.matches()
        ? new int[] {Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2))}
        : new int[] {0, 0};
  }

  /** Whether an image's address is one of the site's own. */
  static boolean isOwnPicture(String address) {
    return PICTURE.matcher(address).matches();
  }

  /** Puts headings below the page's own, and finds the first picture. */
  private static final class Outline extends AbstractVisitor {

    private @Nullable String picture;
    private @Nullable String alt;

    @Override
    public void visit(Heading heading) {
      heading.setLevel(Math.clamp(heading.getLevel(), 2, 4));
      visitChildren(heading);
    }

    @Override
    public void visit(Paragraph paragraph) {
      visitChildren(paragraph);
    }

    @Override
    public void visit(Image image) {
      if (picture == null && isOwnPicture(image.getDestination())) {
        picture = image.getDestination();
        alt = words(image);
      }
    }
  }

  /** The words of a node without their marks. */
  static String words(Node node) {
    StringBuilder words = new StringBuilder();
    node.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text text) {
            words.append(text.getLiteral());
          }
        });
    return words.toString();
  }
}
