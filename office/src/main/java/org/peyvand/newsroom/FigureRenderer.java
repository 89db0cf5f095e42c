package org.peyvand.newsroom;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/**
 * A picture that stands alone in its paragraph is a figure; the title after its address is the
 * caption, with the credit behind a bar: {@code ![words](/pictures/HASH-1600x900 "caption |
 * credit")}.
 */
final class FigureRenderer implements NodeRenderer {

  private final HtmlNodeRendererContext context;
  private final HtmlWriter out;

  FigureRenderer(HtmlNodeRendererContext context) {
    this.context = context;
    this.out = context.getWriter();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Image.class, Paragraph.class);
  }

  @Override
  public void render(Node node) {
    switch (node) {
      case Image image -> picture(image);
      case Paragraph paragraph when onlyPicture(paragraph) -> figure((Image) node.getFirstChild());
      default -> paragraph(node);
    }
  }

  private static boolean onlyPicture(Paragraph paragraph) {
    return paragraph.getFirstChild() instanceof Image image
        && image.getNext() == null
        && Body.isOwnPicture(image.getDestination());
  }

  private void figure(Image image) {
    out.line();
    out.tag("figure");
    picture(image);
    String title = image.getTitle() == null ? "" : image.getTitle().strip();
    if (!title.isEmpty()) {
      int bar = title.indexOf('|');
      out.tag("figcaption");
      out.text((bar < 0 ? title : title.substring(0, bar)).strip());
      if (bar >= 0) {
        out.text(" · " + title.substring(bar + 1).strip());
      }
      out.tag("/figcaption");
    }
    out.tag("/figure");
    out.line();
  }

  private void picture(Image image) {
    if (!Body.isOwnPicture(image.getDestination())) {
      out.text(Body.words(image));
      return;
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    String address = image.getDestination();
    int[] size = Body.size(address);
    attributes.put("src", size[0] > 960 ? address + "/960" : address);
    if (size[0] > 480) {
      attributes.put(
          "srcset",
          IntStream.of(480, 960, 1600)
              .filter(width -> width == 480 || width / 2 < size[0])
              .map(width -> Math.min(width, size[0]))
              .distinct()
              .mapToObj(width -> address + "/" + wished(width) + " " + width + "w")
              .collect(Collectors.joining(", ")));
      attributes.put("sizes", "(max-width: 46rem) 94vw, 42rem");
    }
    attributes.put("width", Integer.toString(size[0]));
    attributes.put("height", Integer.toString(size[1]));
    attributes.put("alt", Body.words(image));
    attributes.put("loading", "lazy");
    out.tag("img", attributes, true);
  }

  /** The drawings are asked for by the width that they were drawn for. */
  private static int wished(int width) {
    return width <= 480 ? 480 : width <= 960 ? 960 : 1600;
  }

  private void paragraph(Node paragraph) {
    boolean tight =
        paragraph.getParent() != null
            && paragraph.getParent().getParent() instanceof org.commonmark.node.ListBlock list
            && list.isTight();
    if (!tight) {
      out.line();
      out.tag("p");
    }
    for (Node child = paragraph.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    if (!tight) {
      out.tag("/p");
      out.line();
    }
  }
}
