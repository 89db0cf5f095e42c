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

  private static boolean seen(TestDatabase database) {
    return database
        .jdbc()
        .sql("select to_regclass('here') is not null")
        .query(Boolean.class)
        .single();
  }
}
