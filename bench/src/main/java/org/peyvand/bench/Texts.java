package org.peyvand.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The reports that a measurement reads. */
final class Texts {

  private static final String SHIPPED = "org/peyvand/bench/reports";

  private Texts() {}

  /** All {@code .txt} files of a folder. */
  static List<String> of(Path folder) throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  /** The constructed reports that come with the program. */
  static List<String> shipped() throws IOException {
    try {
      URI place = Texts.class.getClassLoader().getResource(SHIPPED).toURI();
      if (!place.getScheme().equals("jar")) {
        return of(Path.of(place));
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        return of(jar.getPath(SHIPPED));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Some of the texts, one after another, cut at about this many characters. */
  static String ofLength(List<String> texts, int characters) {
    StringBuilder text = new StringBuilder(characters + 4000);
    for (int i = 0; text.length() < characters; i++) {
      text.append(texts.get(i % texts.size())).append("\n\n");
    }
    return text.substring(0, characters);
  }
}
