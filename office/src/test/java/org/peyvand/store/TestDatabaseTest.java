package org.peyvand.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("database")
class TestDatabaseTest {

  @Test
  void twoTestsDoNotSeeEachOthersRows() {
    try (TestDatabase one = TestDatabase.fresh();
        TestDatabase other = TestDatabase.fresh()) {
      one.jdbc().sql("create table here (n int)").update();
      assertThat(seen(one)).isTrue();
      assertThat(seen(other)).isFalse();
    }
  }

  @Test
  void theServerIsTheOneAskedFor() {
    String asked = System.getProperty("peyvand.test.database.url", "");
    try (TestDatabase database = TestDatabase.fresh()) {
      String port = database.jdbc().sql("show port").query(String.class).single();
      String folder = database.jdbc().sql("show data_directory").query(String.class).single();
      assertThat(asked.isEmpty() ? folder : asked)
          .contains(asked.isEmpty() ? "peyvand-test-" : ":" + port + "/");
    }
  }

  private static boolean seen(TestDatabase database) {
    return database
        .jdbc()
        .sql("select to_regclass('here') is not null")
        .query(Boolean.class)
        .single();
  }
}
