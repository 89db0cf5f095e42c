package org.peyvand.gazetteer;

import java.nio.file.Path;

/** Where the tests find files of the project and of the packages. */
final class TestFiles {

  private TestFiles() {}

  static Path root() {
    return Path.of(System.getProperty("peyvand.root", ".."));
  }

  static Path ofPackage(String path) {
    return root().resolve("node_modules").resolve(path);
  }
}
