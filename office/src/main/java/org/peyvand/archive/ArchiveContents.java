package org.peyvand.archive;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What goes into an archive. A signed PDF among the files is judged along with it if its name ends
 * in {@code .pdf} and it lies below {@code signed/}.
 *
 * @param title one line for the README
 * @param files bytes by their path in the archive: ASCII letters, digits and {@code ._-}, folders
 *     parted by {@code /}
 * @param trust the certificates agreed for the relation, PEM; empty where there are none
 */
public record ArchiveContents(String title, SortedMap<String, byte[]> files, List<byte[]> trust) {

  /** Where signed papers lie. */
  public static final String SIGNED = "signed/";

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*(?:/[A-Za-z0-9_][A-Za-z0-9._-]*){0,5}");
  private static final int LONGEST_NAME = 150;

  /** What every archive holds beside its contents. */
  static final List<String> OWN = List.of("MANIFEST.sha256", "README.txt", "check.sh");

  public ArchiveContents {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    trust = List.copyOf(trust);
    for (String name : files.keySet()) {
      if (!isName(name) || OWN.contains(name) || name.startsWith("proof/")) {
        throw new IllegalArgumentException("not a name for a file in an archive: " + name);
      }
    }
  }

  /** From files by name. */
  public static ArchiveContents of(String title, Map<String, byte[]> files, List<byte[]> trust) {
    return new ArchiveContents(title, new TreeMap<>(files), trust);
  }

  static boolean isName(String name) {
    return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
  }

  static boolean isSigned(String name) {
    return name.startsWith(SIGNED) && name.endsWith(".pdf");
  }
}
