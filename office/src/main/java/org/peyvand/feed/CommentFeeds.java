package org.peyvand.feed;

import static org.peyvand.feed.FeedForms.ordered;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.peyvand.comment.Discussions;
import org.peyvand.comment.Said;
import org.peyvand.comment.Subject;
import org.peyvand.comment.Subjects;
import org.peyvand.newsroom.Addresses;
import org.peyvand.staff.OpenToAll;
import org.peyvand.web.Frame;
import org.peyvand.web.Kept;
import org.peyvand.web.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What readers say, as Atom: under one item, and under all of them. */
@Controller
class CommentFeeds {

  private static final int MOST = 50;

  private final Discussions discussions;
  private final Subjects subjects;
  private final Addresses addresses;

  CommentFeeds(Discussions discussions, Subjects subjects, Addresses addresses) {
    this.discussions = discussions;
    this.subjects = subjects;
    this.addresses = addresses;
  }

  @GetMapping("/comments.xml")
  @OpenToAll
  @Kept
  ResponseEntity<byte[]> site(Frame frame) {
    List<Said> said = discussions.latest(MOST);
    return answer(
        frame,
        frame.t("comment.title") + " · " + frame.site(),
        "/",
        "/comments.xml",
        said,
        subjects.findAll(said.stream().map(Said::item).distinct().toList(), frame.language()));
  }

  @GetMapping("/n/{code:\\d{1,12}}/comments.xml")
  @OpenToAll
  @Kept
  ResponseEntity<byte[]> item(@PathVariable long code, Frame frame) {
    Subject subject =
        subjects
            .find(code, frame.language())
            .orElseThrow(() -> new NotFound("comment.no-item", frame.number(code)));
    String page = "/n/" + code;
    return answer(
        frame,
        frame.t("comment.title") + " · " + subject.headline(),
        page,
        page + "/comments.xml",
        discussions.latestUnder(code, MOST),
        Map.of(code, subject));
  }

  private ResponseEntity<byte[]> answer(
      Frame frame,
      String title,
      String page,
      String self,
      List<Said> said,
      Map<Long, Subject> about) {
    List<Said> shown = said.stream().filter(one -> about.containsKey(one.item())).toList();
    String language = "?lang=" + frame.language().code();
    Xml xml =
        new Xml()
            .open(
                "feed",
                ordered(
                    "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", frame.language().code()))
            .say("id", addresses.of(self + language))
            .say("title", title)
            .say(
                "updated",
                shown.stream()
                    .map(Said::changed)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH)
                    .toString())
            .open("link", ordered("rel", "self", "href", addresses.of(self + language)))
            .close()
            .open("link", ordered("rel", "alternate", "href", addresses.of(page + language)))
            .close();
    for (Said one : shown) {
      Subject subject = about.get(one.item());
      if (subject != null) {
        entry(frame, one, subject, xml);
      }
    }
    return FeedPages.as("application/atom+xml", xml.close().bytes());
  }

  private void entry(Frame frame, Said one, Subject subject, Xml xml) {
    String name = one.office() ? frame.site() : one.name();
    String address = addresses.of("/n/" + one.item() + "#comment-" + one.id());
    xml.open("entry", Map.of("xml:lang", one.language().code()))
        .say("id", address)
        .say("title", frame.t("comment.feed.on", name, subject.headline()))
        .say("published", one.sent().toString())
        .say("updated", one.changed().toString())
        .open("link", ordered("rel", "alternate", "href", address))
        .close()
        .open("author")
        .say("name", name)
        .close()
        .say("content", Map.of("type", "text"), one.words())
        .close();
  }
}
