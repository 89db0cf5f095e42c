package org.peyvand.archive;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.peyvand.signature.Finding;
import org.peyvand.signature.Verdict;

/**
 * What an archive's examination came to.
 *
 * @param files how many it holds
 * @param findings about the archive itself
 * @param papers what is to be said of each signed paper in it, by its name
 */
public record ArchiveVerdict(int files, List<Finding> findings, SortedMap<String, Verdict> papers) {

  public ArchiveVerdict {
    findings = List.copyOf(findings);
    papers = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(papers));
  }

  static ArchiveVerdict refused(Finding why) {
    return new ArchiveVerdict(0, List.of(why), new TreeMap<>(Map.of()));
  }

  /** Whether it is whole and every signed paper in it holds. */
  public boolean holds() {
    return findings.isEmpty() && papers.values().stream().allMatch(Verdict::holds);
  }
}
