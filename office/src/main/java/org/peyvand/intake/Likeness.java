package org.peyvand.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds reports that share many words: the same news from another outlet. Smallest hashes of word
 * groups (Broder 1997), two to a band; reports that share a band are compared word by word.
 */
@Component
class Likeness {

  private static final int BANDS = 16;
  private static final int A_BAND = 2;
  private static final double ALIKE = 0.3;
  private static final int MOST = 20;

  private final JdbcClient jdbc;
  private final Reports reports;

  Likeness(JdbcClient jdbc, Reports reports) {
    this.jdbc = jdbc;
    this.reports = reports;
  }

  void add(long report, String text) {
    List<Long> bands = bands(text);
    for (int band = 0; band < BANDS; band++) {
      jdbc.sql("insert into intake_likeness (report, band, hash) values (?, ?, ?)")
          .params(report, band, bands.get(band))
          .update();
    }
  }

  /** The reports that are most like this one, most alike first. */
  List<AlikeReports.Alike> of(Report report) {
    return jdbc
        .sql(
            """
            select other.report from intake_likeness own
            join intake_likeness other
              on other.band = own.band and other.hash = own.hash and other.report <> own.report
            where own.report = ? group by other.report order by count(*) desc limit ?""")
        .params(report.id(), MOST)
        .query(Long.class)
        .list()
        .stream()
        .map(reports::get)
        .map(other -> new AlikeReports.Alike(other, percent(report, other)))
        .filter(alike -> alike.percent() >= ALIKE * 100)
        .sorted(Comparator.comparingInt(AlikeReports.Alike::percent).reversed())
        .toList();
  }

  private static int percent(Report one, Report other) {
    return (int) Math.round(100 * Words.shared(one.text(), other.text()));
  }

  static List<Long> bands(String text) {
    Set<Long> groups = Words.groups(text);
    List<Long> bands = new ArrayList<>(BANDS);
    for (int band = 0; band < BANDS; band++) {
      long hash = 0;
      for (int row = 0; row < A_BAND; row++) {
        long seed = 31L * band + row + 1;
        hash =
            31 * hash
                + groups.stream()
                    .mapToLong(g -> Words.mixed(g ^ Words.mixed(seed)))
                    .min()
                    .orElse(0);
      }
      bands.add(hash);
    }
    return bands;
  }
}
