package org.peyvand.intake;

import java.util.List;
import org.springframework.stereotype.Component;

/** What stands beside a report: its files, and reports that share many of its words. */
@Component
public class AlikeReports {

  private final Reports reports;
  private final Likeness likeness;

  AlikeReports(Reports reports, Likeness likeness) {
    this.reports = reports;
    this.likeness = likeness;
  }

  /**
   * A report that is like another.
   *
   * @param percent how many of the word groups of both they share
   */
  public record Alike(Report report, int percent) {}

  /**
   * A file's name, type and size, without its bytes.
   *
   * @param ordinal 0 for the original, then the attachments
   * @param size in bytes
   * @param sha256 in hexadecimal
   */
  public record FileLine(int ordinal, String name, String mediaType, long size, String sha256) {}

  /** Most alike first; another outlet's telling of the same news is among them. */
  public List<Alike> of(Report report) {
    return likeness.of(report);
  }

  /** The original first. */
  public List<FileLine> files(long report) {
    return reports.files(report);
  }
}
