package org.peyvand.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.app.OfficeTest;
import org.peyvand.staff.Browser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many comments, and long ones. */
@OfficeTest
class LargeDiscussionsTest {

  @LocalServerPort int port;
  @Autowired JdbcClient jdbc;
  @Autowired ApplicationContext context;
  private Talk talk;

  @BeforeEach
  void begin() {
    talk = new Talk(context, port);
  }

  @Test
  void aLongDiscussionGoesOnOnFurtherPages() {
    jdbc.sql(
            """
            insert into comment_comment (id, item, path, state, shown, language, name, words, sent)
            select n, :item, array[n], 'published', true, 'en', 'N' || n, 'word ' || n, now()
            from (select nextval('comment_number') n from generate_series(1, 230)) all_of_them""")
        .param("item", talk.item)
        .update();
    long first =
        jdbc.sql("select min(id) from comment_comment where item = :item")
            .param("item", talk.item)
            .query(Long.class)
            .single();
    context.getBean(org.peyvand.web.PublicPages.class).changed();
    assertThat(talk.page("en"))
        .contains("230 comments")
        .contains("word " + (first + 99) + "<")
        .doesNotContain("word " + (first + 100) + "<");
    Browser reader = Browser.anonymous(port);
    String second = reader.get("/n/" + talk.item + "/comments?after=" + (first + 99)).body();
    assertThat(second).contains("word " + (first + 100) + "<").contains("after=" + (first + 199));
    assertThat(reader.get("/n/" + talk.item + "/comments?after=" + (first + 199)).body())
        .contains("word " + (first + 229) + "<")
        .doesNotContain("More comments");
  }

  @ParameterizedTest
  @ValueSource(ints = {5_001, 1_000_000, 5_000_000, 30_000_000})
  void aHugeCommentIsAnsweredWithOneSentence(int size) {
    HttpResponse<String> answer = talk.post("en", "A", "x".repeat(size));
    assertThat(answer.statusCode()).isIn(413, 422);
    assertThat(answer.body()).containsAnyOf("is longer than 5,000 characters", "too large");
    assertThat(answer.body()).doesNotContain("Exception").hasSizeLessThan(2 * size + 100_000);
  }
}
