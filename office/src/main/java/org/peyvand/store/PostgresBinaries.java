package org.peyvand.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** PostgreSQL's programs, unpacked once from the archive on the class path (about 60 MB). */
final class PostgresBinaries {

  private static final String ARCHIVE = "/postgres-linux-x86_64.txz";

  private final Path folder;

  private PostgresBinaries(Path folder) {
    this.folder = folder;
  }

  Path program(String name) {
    return folder.resolve("bin").resolve(name);
  }

  /** Unpacks below {@code parent}, unless this very archive has been unpacked there before. */
  static PostgresBinaries in(Path parent) throws IOException {
    String machine = System.getProperty("os.name") + " " + System.getProperty("os.arch");
    URL archive = PostgresBinaries.class.getResource(ARCHIVE);
    if (archive == null || !machine.equals("Linux amd64")) {
      throw new StoreFault(
          "There is no PostgreSQL of our own for this machine ("
              + machine
              + "); name yours with --peyvand.database.url=jdbc:postgresql://HOST/NAME.");
    }
    URLConnection connection = archive.openConnection();
    Path folder = parent.resolve("postgresql-" + fingerprint(connection));
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(parent);
      Path side = Files.createTempDirectory(parent, "unpacking-");
      try (InputStream in = connection.getInputStream()) {
        unpack(in, side);
        new ProcessBuilder("sync", "-f", side.toString()).start().waitFor();
        Files.move(side, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (FileAlreadyExistsException e) {
        Folders.delete(side); // somebody was faster
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException(e);
      }
    }
    return new PostgresBinaries(folder);
  }

  private static String fingerprint(URLConnection connection) throws IOException {
    return connection instanceof JarURLConnection jar
        ? Long.toHexString(jar.getJarEntry().getCrc())
        : Long.toHexString(connection.getContentLengthLong());
  }

  private static void unpack(InputStream in, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(in)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
          throw new IOException("the archive names a file outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
          } else if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()));
          } else {
            Files.copy(tar, target);
            boolean runs = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                target, PosixFilePermissions.fromString(runs ? "rwxr-xr-x" : "rw-r--r--"));
          }
        }
      }
    }
  }
}
