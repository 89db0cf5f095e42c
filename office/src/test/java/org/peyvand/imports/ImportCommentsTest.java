package org.peyvand.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peyvand.app.OfficeTest;
import org.peyvand.command.Command;
import org.peyvand.command.Importer;
import org.peyvand.staff.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OfficeTest
class ImportCommentsTest {

  private static final String ITEM =
      """
      {"id": "w%1$d", "code": %1$d, "lang": "fa", "headline": "خبر", "lead": "", "body": [{"t": "p", "x": "متن"}], "tags": [], "category": "", "author": "", "published": "2024-08-06T10:30:00Z"}
      """;
  private static final String COMMENT =
      """
      {"id": %s, "item": %s, "parent": %s, "author": "%s", "email": "", "text": "%s", "published": "2024-08-06T11:30:00Z", "status": "%s"}
      """;

  @Autowired List<Importer> importers;
  @LocalServerPort int port;
  @TempDir Path folder;

  private Imported imported(String what, String text) throws Exception {
    Importer importer =
        importers.stream().filter(each -> each.what().equals(what)).findFirst().orElseThrow();
    return Imported.by(importer, folder, text);
  }

  @Test
  void threadsComeWithTheirItemsAndASecondImportChangesNothing() throws Exception {
    imported("news", ITEM.formatted(880_001));
    String file =
        COMMENT.formatted("3", "\"w880001\"", "2", "Third", "an answer to the answer", "approved")
            + COMMENT.formatted("1", "\"w880001\"", "null", "First", "the beginning", "approved")
            + COMMENT.formatted("2", "\"w880001\"", "\"1\"", "Second", "an answer", "pending")
            + COMMENT.formatted("4", "880001", "null", "Fourth", "by its code", "approved")
            + COMMENT.formatted("5", "\"w880001\"", "null", "Fifth", "buy", "spam");
    Imported run = imported("comments", file);
    assertThat(run)
        .isEqualTo(new Imported(Command.DONE, "5 added, 0 here already, 0 refused\n", run.err()));
    String page = Browser.anonymous(port).get("/n/880001").body();
    assertThat(page.substring(page.indexOf("id=\"comments\"")))
        .containsSubsequence(
            "3 comments", "the beginning", "not shown", "an answer to the answer", "by its code")
        .doesNotContain("Second")
        .doesNotContain("buy");
    assertThat(imported("comments", file).out()).isEqualTo("0 added, 5 here already, 0 refused\n");
  }

  @Test
  void badLinesAreNamedWithTheirNumberAndGoodOnesKept() throws Exception {
    imported("news", ITEM.formatted(880_002));
    Imported run =
        imported(
            "comments",
            COMMENT.formatted("11", "\"w880002\"", "null", "A", "good", "approved")
                + "not json\n\n"
                + COMMENT.formatted("12", "\"nowhere\"", "null", "A", "homeless", "approved")
                + COMMENT.formatted("13", "\"w880002\"", "99", "A", "orphan", "approved")
                + COMMENT.formatted("14", "\"w880002\"", "null", "", "nameless", "approved")
                + COMMENT.formatted("15", "\"w880002\"", "null", "A", "odd", "loved"));
    assertThat(run.out()).isEqualTo("1 added, 0 here already, 5 refused\n");
    assertThat(run.err())
        .contains("line 2 is not JSON")
        .contains("line 4 is about item nowhere, which is not here")
        .contains("line 5 answers 99, which is not there")
        .contains("line 6 has no author")
        .contains("line 7 has an unknown status \"loved\"");
  }
}
