package org.peyvand.imports;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The XML of an export, an element at a time. It has no document type, so that nothing in it can
 * name other files, addresses or texts that grow; how deep and long it may be is bounded.
 */
final class ExportXml implements AutoCloseable {

  private static final int DEEPEST = 60;

  private final FileChannel file;
  private final XMLStreamReader xml;
  private int depth;

  ExportXml(Path path) throws IOException, XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    file = FileChannel.open(path);
    xml =
        factory.createXMLStreamReader(
            new XmlText(
                new InputStreamReader(Channels.newInputStream(file), StandardCharsets.UTF_8)));
  }

  /** The file cannot be read further; the sentence says where and why. */
  static final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    Broken(String why) {
      super(why, null, false, false);
    }
  }

  /** How deep the element is that was begun last. */
  int depth() {
    return depth;
  }

  int line() {
    return xml.getLocation().getLineNumber();
  }

  /** Bytes of the file that are read. */
  long read() throws IOException {
    return file.position();
  }

  /** Goes on to the next element that begins at this depth or deeper; false when none follows. */
  boolean begins(int from) throws Broken {
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            if (++depth > DEEPEST) {
              throw broken("has elements more than " + DEEPEST + " deep");
            }
            return true;
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (--depth < from - 1) {
              return false;
            }
          }
          case XMLStreamConstants.DTD ->
              throw broken("has a document type, which no export of WordPress has");
          default -> {}
        }
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken("is not XML");
    }
  }

  /** {@code wp:post_id}, {@code content:encoded}, {@code title}: whatever its letters stand for. */
  String name() {
    String space = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
    String prefix;
    if (space.endsWith("/excerpt/")) {
      prefix = "excerpt:";
    } else if (space.startsWith("http://wordpress.org/export/")) {
      prefix = "wp:";
    } else if (space.endsWith("/content/")) {
      prefix = "content:";
    } else if (space.startsWith("http://purl.org/dc/")) {
      prefix = "dc:";
    } else {
      prefix = space.isEmpty() ? "" : "other:";
    }
    return prefix + xml.getLocalName();
  }

  /** An attribute of the element that was begun last; empty if it has none. */
  String attribute(String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /** The words up to the end of the element that was begun last; of more than so many, those. */
  String text(int longest) throws Broken {
    StringBuilder words = new StringBuilder();
    int inside = 0;
    try {
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
            int room = Math.min(xml.getTextLength(), longest - words.length());
            words.append(xml.getTextCharacters(), xml.getTextStart(), room);
          }
          case XMLStreamConstants.START_ELEMENT -> {
            if (depth + ++inside > DEEPEST) {
              throw broken("has elements more than " + DEEPEST + " deep");
            }
          }
          case XMLStreamConstants.END_ELEMENT -> {
            if (inside-- == 0) {
              depth--;
              return words.toString();
            }
          }
          case XMLStreamConstants.ENTITY_REFERENCE ->
              throw broken("names a text of its own, &" + xml.getLocalName() + ";");
          default -> {}
        }
      }
    } catch (XMLStreamException e) {
      throw broken("is not XML");
    }
    return words.toString();
  }

  private Broken broken(String why) {
    return new Broken("line " + line() + " " + why);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
