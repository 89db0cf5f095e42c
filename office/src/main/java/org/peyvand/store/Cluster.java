package org.peyvand.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The files of the private PostgreSQL in a data folder: {@code cluster} (its own), {@code password}
 * (mode 0600), {@code log}. A cluster is made aside and renamed when whole, so that an interrupted
 * first start leaves nothing that a second one could mistake for a database.
 */
final class Cluster {

  static final String USER = "peyvand";

  private final Path data;
  private final PostgresBinaries binaries;

  Cluster(Path data, PostgresBinaries binaries) {
    this.data = data;
    this.binaries = binaries;
  }

  Path folder() {
    return folder(data);
  }

  static Path folder(Path data) {
    return data.resolve("cluster");
  }

  Path log() {
    return data.resolve("log");
  }

  PidFile pidFile() {
    return pidFile(data);
  }

  static PidFile pidFile(Path data) {
    return new PidFile(folder(data).resolve("postmaster.pid"));
  }

  PostgresBinaries binaries() {
    return binaries;
  }

  static String password(Path data) {
    Path file = data.resolve("password");
    try {
      return Files.readString(file, StandardCharsets.US_ASCII).strip();
    } catch (IOException e) {
      throw new StoreFault("The database's password cannot be read from " + file + ".", e);
    }
  }

  /** Makes the cluster unless it is there. */
  void create() throws IOException {
    Files.createDirectories(log());
    if (Files.isDirectory(folder())) {
      refuseAnothersFiles();
      return;
    }
    Path side = data.resolve("cluster.new");
    Folders.delete(side);
    Path password = data.resolve("password");
    writePassword(password);
    List<String> command =
        AsOrdinaryUser.command(
            List.of(
                binaries.program("initdb").toString(),
                "--pgdata=" + side,
                "--username=" + USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--data-checksums",
                "--encoding=UTF8",
                "--locale-provider=icu",
                "--icu-locale=und",
                "--locale=C.UTF-8"));
    Path said = log().resolve("initdb.log");
    Process process =
        AsOrdinaryUser.builder(command)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new StoreFault(
            "PostgreSQL could not make its files in " + data + "; see " + said + ".");
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new StoreFault("Interrupted while PostgreSQL made its files.", e);
    }
    Files.move(side, folder(), StandardCopyOption.ATOMIC_MOVE);
  }

  private void writePassword(Path file) throws IOException {
    byte[] random = new byte[24];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(file, password, StandardCharsets.US_ASCII, StandardOpenOption.SYNC);
  }

  private void refuseAnothersFiles() throws IOException {
    Object owner = Files.getAttribute(folder(), "unix:uid");
    if (!owner.equals(AsOrdinaryUser.uid())) {
      throw new StoreFault(
          "The data in "
              + data
              + " belongs to "
              + Files.getOwner(folder()).getName()
              + "; start Peyvand as that user or give another folder with --data DIR.");
    }
  }

  /** The address of a database of this cluster on that port. */
  static DatabaseAddress address(Path data, int port, String database) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, USER, password(data));
  }

  /** Content of the file, read anew; a fault to read is a fault. */
  boolean ready(int port) {
    try {
      return pidFile().read().filter(c -> c.ready() && c.port() == port).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
