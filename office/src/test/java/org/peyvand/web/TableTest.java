package org.peyvand.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables to take away: safe in a spreadsheet, whole in a program. */
class TableTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+98", "-2", "@SUM(A1)", "\t=1", " =1", "＝1", "|calc", "\u200f=1", "%0A"})
  void noCellIsAFormula(String cell) {
    String line =
        new Table("t", List.of("a"), List.of(List.of(cell)))
            .csv()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    assertThat(line.replaceFirst("^\"", "")).startsWith("'");
  }

  @Test
  void aTableKeepsCommasQuotesAndPersianAndBeginsWithAByteOrderMark() {
    Table table =
        new Table("t", List.of("a", "b"), List.of(List.of("\u2068گفت: «x, \"y\"»\u2069\nz", 5)));
    assertThat(table.csv()).isEqualTo("\ufeffa,b\r\n\"گفت: «x, \"\"y\"\"»\nz\",5\r\n");
    assertThat(table.json()).isEqualTo("[{\"a\":\"گفت: «x, \\\"y\\\"»\\nz\",\"b\":5}]");
  }

  @Test
  void aTableWithoutRowsIsAHeadingOrAnEmptyList() {
    Table table = new Table("t", List.of("a"), List.of());
    assertThat(table.csv()).isEqualTo("\ufeffa\r\n");
    assertThat(table.json()).isEqualTo("[]");
  }

  @Test
  void whatIsNotKnownIsEmptyAndANumberStaysOne() {
    assertThat(new Table("t", List.of("a", "b"), List.of(Table.row(null, 5L))).json())
        .isEqualTo("[{\"a\":\"\",\"b\":5}]");
  }
}
