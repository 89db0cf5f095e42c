package org.peyvand.signature;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Poppler's opinion on a signed paper. */
final class Pdfsig {

  private Pdfsig() {}

  static boolean isThere() {
    try {
      return new ProcessBuilder("pdfsig", "-v").redirectErrorStream(true).start().waitFor() >= 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static String of(byte[] pdf) throws IOException, InterruptedException {
    Path file = Files.createTempFile("signed", ".pdf");
    try {
      Files.write(file, pdf);
      Process pdfsig =
          new ProcessBuilder("pdfsig", "-nocert", file.toString())
              .redirectErrorStream(true)
              .start();
      String said = new String(pdfsig.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (!pdfsig.waitFor(20, TimeUnit.SECONDS)) {
        pdfsig.destroyForcibly();
      }
      return said;
    } finally {
      Files.delete(file);
    }
  }
}
