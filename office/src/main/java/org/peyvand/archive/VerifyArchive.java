package org.peyvand.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.peyvand.signature.Finding;
import org.peyvand.signature.Finding.Kind;
import org.peyvand.signature.Hash;
import org.peyvand.signature.Trust;
import org.peyvand.signature.Verdict;
import org.peyvand.signature.VerifyPdf;

/**
 * Says whether an archive is as it was made: every file as its list says, nothing beside them, and
 * the whole the very bytes that would be made of these files again.
 */
public final class VerifyArchive {

  private static final int MOST_FILES = 5_000;
  private static final int LARGEST = 500_000_000;

  private VerifyArchive() {}

  /**
   * Examines an archive. Nothing is written anywhere.
   *
   * @param trust whose signatures count; where it is nobody, those whom the archive itself names
   */
  public static ArchiveVerdict verify(byte[] zip, Trust trust, Instant now) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    Finding refused = unpack(zip, files);
    if (refused != null) {
      return ArchiveVerdict.refused(refused);
    }
    byte[] manifest = files.get("MANIFEST.sha256");
    if (manifest == null) {
      return ArchiveVerdict.refused(Finding.of(Kind.NOT_AN_ARCHIVE));
    }
    List<Finding> findings = new ArrayList<>(compare(manifest, files));
    if (findings.isEmpty()
        && !(Arrays.equals(manifest, WriteArchive.manifest(files))
            && Arrays.equals(zip, PlainZip.of(files)))) {
      findings.add(Finding.of(Kind.ARCHIVE_CHANGED));
    }
    byte[] own = files.get("proof/trust.pem");
    Trust whom = trust.equals(Trust.NOBODY) && own != null ? Trust.read(own).orElse(trust) : trust;
    SortedMap<String, Verdict> papers = new TreeMap<>();
    files.forEach(
        (name, bytes) -> {
          if (ArchiveContents.isSigned(name)) {
            papers.put(name, VerifyPdf.verify(bytes, whom, now));
          }
        });
    return new ArchiveVerdict(files.size(), findings, papers);
  }

  private static @Nullable Finding unpack(byte[] zip, SortedMap<String, byte[]> files) {
    long room = Math.min(LARGEST, zip.length + 1_000_000L);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (!ArchiveContents.isName(name)) {
          return Finding.of(Kind.ENTRY_OUTSIDE, shown(name));
        }
        if (files.size() >= MOST_FILES) {
          return Finding.of(Kind.UNPACKS_TOO_LARGE);
        }
        byte[] bytes = in.readNBytes((int) Math.min(room + 1, Integer.MAX_VALUE - 16));
        room -= bytes.length;
        if (room < 0) {
          return Finding.of(Kind.UNPACKS_TOO_LARGE);
        }
        if (files.put(name, bytes) != null) {
          return Finding.of(Kind.ENTRY_TWICE, name);
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      return Finding.of(Kind.DAMAGED);
    }
    return files.isEmpty() ? Finding.of(Kind.NOT_AN_ARCHIVE) : null;
  }

  private static List<Finding> compare(byte[] manifest, SortedMap<String, byte[]> files) {
    List<Finding> findings = new ArrayList<>();
    Map<String, String> listed = new HashMap<>();
    for (String line : new String(manifest, StandardCharsets.UTF_8).lines().toList()) {
      String[] parts = line.split("  ", 2);
      if (parts.length == 2) {
        listed.put(parts[1], parts[0]);
      }
    }
    listed.forEach(
        (name, hash) -> {
          byte[] bytes = files.get(name);
          if (bytes == null) {
            findings.add(Finding.of(Kind.ENTRY_MISSING, shown(name)));
          } else if (!Hash.of(bytes).equals(hash)) {
            findings.add(Finding.of(Kind.ENTRY_CHANGED, name));
          }
        });
    files.keySet().stream()
        .filter(name -> !name.equals("MANIFEST.sha256") && !listed.containsKey(name))
        .forEach(name -> findings.add(Finding.of(Kind.ENTRY_UNKNOWN, name)));
    return findings;
  }

  private static String shown(String name) {
    return name.replaceAll("[^\\x20-\\x7e]", "?").substring(0, Math.min(120, name.length()));
  }
}
