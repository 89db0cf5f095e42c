package org.peyvand.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peyvand.signature.Detached;
import org.peyvand.signature.Hash;

/**
 * Makes the archive: the files, a list of their SHA-256, what OpenSSL needs to check the
 * signatures, a README and a script. The same contents always make the same bytes.
 */
public final class WriteArchive {

  private WriteArchive() {}

  /** The archive's bytes. */
  public static byte[] write(ArchiveContents contents) {
    return PlainZip.of(files(contents));
  }

  static SortedMap<String, byte[]> files(ArchiveContents contents) {
    SortedMap<String, byte[]> all = new TreeMap<>(contents.files());
    if (!contents.trust().isEmpty()) {
      all.put("proof/trust.pem", joined(contents.trust()));
    }
    StringBuilder proofs = new StringBuilder();
    for (Map.Entry<String, byte[]> file : contents.files().entrySet()) {
      if (ArchiveContents.isSigned(file.getKey())) {
        List<Detached> signatures = Detached.of(file.getValue());
        for (int i = 0; i < signatures.size(); i++) {
          Detached signature = signatures.get(i);
          String name = "proof/" + file.getKey().replace('/', '_') + "." + (i + 1) + ".p7s";
          all.put(name, signature.container());
          proofs.append(
              "%s %s %d %d %d%n"
                  .formatted(
                      file.getKey(),
                      name,
                      signature.first(),
                      signature.second(),
                      signature.length())
                  .replace(System.lineSeparator(), "\n"));
        }
      }
    }
    all.put("proof/signatures.txt", proofs.toString().getBytes(UTF_8));
    all.put("README.txt", text("readme.txt").replace("{title}", contents.title()).getBytes(UTF_8));
    all.put("check.sh", text("check.sh").getBytes(UTF_8));
    all.put("MANIFEST.sha256", manifest(all));
    return all;
  }

  /** As {@code sha256sum} writes it. */
  static byte[] manifest(SortedMap<String, byte[]> files) {
    StringBuilder lines = new StringBuilder();
    files.forEach(
        (name, bytes) -> {
          if (!name.equals("MANIFEST.sha256")) {
            lines.append(Hash.of(bytes)).append("  ").append(name).append('\n');
          }
        });
    return lines.toString().getBytes(UTF_8);
  }

  private static byte[] joined(List<byte[]> parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    parts.forEach(all::writeBytes);
    return all.toByteArray();
  }

  static String text(String name) {
    try (InputStream file = WriteArchive.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
