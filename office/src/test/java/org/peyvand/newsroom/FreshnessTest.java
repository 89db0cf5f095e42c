package org.peyvand.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.peyvand.app.OfficeTest;
import org.peyvand.dossier.ActKind;
import org.peyvand.dossier.Evidence;
import org.peyvand.dossier.Modality;
import org.peyvand.dossier.NewAct;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.RecordAct;
import org.peyvand.dossier.Recording;
import org.peyvand.dossier.Visibility;
import org.peyvand.staff.Browser;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Pages are kept, and never older than what was acknowledged. */
@OfficeTest
class FreshnessTest {

  private static final int PUBLICATIONS = Boolean.getBoolean("peyvand.long") ? 400 : 40;

  @Autowired private Newsroom newsroom;
  @Autowired private RecordAct record;
  @Autowired private JdbcClient jdbc;
  @LocalServerPort private int port;

  @Test
  void aPublicationIsSeenAtOnceEverywhereWhileOthersRead() throws Exception {
    long code =
        newsroom.published(PageLanguage.EN, Newsroom.wording("State 0", "Body 0", "freshness"));
    AtomicBoolean over = new AtomicBoolean();
    List<Thread> readers = new ArrayList<>();
    List<String> failures = java.util.Collections.synchronizedList(new ArrayList<>());
    for (int i = 0; i < 4; i++) {
      readers.add(
          Thread.ofVirtual()
              .start(
                  () -> {
                    Browser reader = Browser.anonymous(port);
                    while (!over.get()) {
                      for (String path : List.of("/", "/n/" + code, "/tag/freshness")) {
                        int status = reader.get(path).statusCode();
                        if (status != 200) {
                          failures.add(path + " " + status);
                        }
                      }
                    }
                  }));
    }
    try {
      for (int i = 1; i <= PUBLICATIONS; i++) {
        newsroom.rewritten(
            code, PageLanguage.EN, Newsroom.wording("State " + i + ".", "Body", "freshness"), null);
        for (String path : List.of("/n/" + code, "/tag/freshness", "/", "/n/" + code + "/print")) {
          assertThat(Browser.anonymous(port).get(path).body())
              .as(path)
              .contains("State " + i + ".");
        }
      }
    } finally {
      over.set(true);
      for (Thread reader : readers) {
        reader.join();
      }
    }
    assertThat(failures).isEmpty();
  }

  @Test
  void aKeptPageIsTheRightOneForEachLanguage() {
    newsroom.published(PageLanguage.EN, Newsroom.wording("Languages apart", "x"));
    for (int round = 0; round < 2; round++) {
      for (PageLanguage language : PageLanguage.values()) {
        Browser reader = Browser.anonymous(port).in(language.code());
        assertThat(reader.get("/").body())
            .startsWith("<!DOCTYPE html>\n<html lang=\"" + language.code() + "\"");
        assertThat(Browser.anonymous(port).get("/?lang=" + language.code()).body())
            .contains("<html lang=\"" + language.code() + "\"");
      }
    }
  }

  @Test
  void aBrowserThatHasThePageIsToldSoAndOthersGetItPacked() throws Exception {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("Known already", "x"));
    Browser reader = Browser.anonymous(port);
    HttpResponse<String> first = reader.get("/n/" + code);
    String tag = first.headers().firstValue("ETag").orElseThrow();
    HttpResponse<String> second =
        reader.send(reader.request("/n/" + code).header("If-None-Match", tag).GET());
    assertThat(second.statusCode()).isEqualTo(304);
    assertThat(second.body()).isEmpty();
    HttpResponse<String> packed =
        reader.send(reader.request("/n/" + code).header("Accept-Encoding", "gzip").GET());
    assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
    assertThat(first.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(second.headers().firstValue("X-Frame-Options")).contains("DENY");
  }

  @Test
  void whoIsSignedInGetsAPageOfTheirOwnAndLeavesNoneBehind() {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("Two readers", "x"));
    Browser member = Browser.signedIn(port, jdbc, org.peyvand.staff.Role.EDITOR);
    String own = member.get("/n/" + code).body();
    assertThat(own).contains(member.member().name());
    assertThat(Browser.anonymous(port).get("/n/" + code).body())
        .doesNotContain(member.member().name());
    assertThat(member.get("/n/" + code).body()).contains(member.member().name());
  }

  @Test
  void aRecordedActIsOnTheRelationsPageAtOnceAndOtherProcessesHearOfIt() {
    Pair pair = Pair.of("isfahan", "yerevan");
    Browser reader = Browser.anonymous(port).in("en");
    record(pair, ActKind.MEETING);
    assertThat(reader.get("/ties/isfahan-yerevan").body()).contains("in contact and no proposal");
    long before = changes();
    record(pair, ActKind.PROPOSAL);
    assertThat(reader.get("/ties/isfahan-yerevan").body())
        .doesNotContain("in contact and no proposal");
    assertThat(changes()).isGreaterThan(before);
  }

  private void record(Pair pair, ActKind kind) {
    Recording recording =
        record.record(
            List.of(
                NewAct.of(pair, kind, Modality.DONE)
                    .withActors(List.of("isfahan"))
                    .withVisibility(new Visibility.Public())
                    .withEvidence(
                        List.of(
                            new Evidence(
                                "The two mayors met.",
                                Evidence.Wording.RETOLD,
                                null,
                                "An example",
                                null,
                                Evidence.StatedBy.SOURCE,
                                "en",
                                List.of())))),
            RecordAct.ANY_POSITION,
            newsroom.editor);
    assertThat(recording).isInstanceOf(Recording.Recorded.class);
  }

  private long changes() {
    return jdbc.sql("select number from newsroom_change").query(Long.class).single();
  }

  @Test
  void aChangeOfAnotherProcessIsHeardOf() throws Exception {
    long code = newsroom.published(PageLanguage.EN, Newsroom.wording("Before", "x"));
    Browser reader = Browser.anonymous(port);
    assertThat(reader.get("/n/" + code).body()).contains("Before");
    jdbc.sql("update newsroom_text set headline = 'After' where code = :code")
        .param("code", code)
        .update();
    assertThat(reader.get("/n/" + code).body()).contains("Before");
    jdbc.sql("update newsroom_change set number = number + 1").update();
    long end = System.nanoTime() + 10_000_000_000L;
    while (!reader.get("/n/" + code).body().contains("After") && System.nanoTime() < end) {
      Thread.sleep(50);
    }
    assertThat(reader.get("/n/" + code).body()).contains("After");
  }
}
