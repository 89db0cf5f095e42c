package org.peyvand.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.command.Progress;
import org.peyvand.comment.IncomingComment;
import org.peyvand.newsroom.IncomingItem;

/** One run of an import from WordPress: some posts a transaction, and what became of them. */
final class PostsRun {

  private static final int POSTS = 500;
  private static final int COMMENTS = 5_000;

  private final TakePosts take;
  private final Progress progress;
  private final List<Waiting> waiting = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  /** Which code the translations of one post share, by the group's name. */
  private final Map<String, Long> groups = new HashMap<>();

  private final Map<IncomingItem.Key, String> keys = new HashMap<>();
  private final Map<Long, String> holders = new HashMap<>();
  private int waitingComments;
  private int added;
  private int known;
  private int refused;
  private int behind;
  private int commentsAdded;
  private int commentsKnown;
  private int commentsRefused;

  private record Waiting(ExportedPost post, IncomingItem item, String group, Threads threads) {}

  PostsRun(TakePosts take, Progress progress) {
    this.take = take;
    this.progress = progress;
  }

  /** Takes a post, to be written now or with the next ones. */
  void take(ExportedPost post, PostItem.Place place, long read) {
    if (post.field("wp:post_type").equals("attachment")) {
      behind++;
      tell(post, "is a file and is not fetched: " + post.field("wp:attachment_url").strip());
      return;
    }
    try {
      PostItem taken = PostItem.of(post, place);
      if (!ids.add(post.id())) {
        throw new PostItem.Unfit("has the id of a post before it");
      }
      taken.notes().forEach(note -> tell(post, note));
      behind += (int) taken.notes().stream().filter(note -> note.startsWith("leaves")).count();
      String group = post.slug("post_translations");
      IncomingItem item = inGroup(taken.item(), group);
      Threads threads = Threads.of(post, item.origin(), place.zone());
      waiting.add(new Waiting(post, item, group, threads));
      waitingComments += threads.comments().size();
      told(post, threads);
    } catch (PostItem.Unfit unfit) {
      refuse(post, String.valueOf(unfit.getMessage()));
    }
    if (waiting.size() >= POSTS || waitingComments >= COMMENTS) {
      write();
    }
    progress.at(read, added);
  }

  private IncomingItem inGroup(IncomingItem item, String group) {
    Long code = group.isEmpty() ? null : groups.putIfAbsent(group, item.code());
    return code == null ? item : item.under(code);
  }

  private void told(ExportedPost post, Threads threads) {
    threads.bad().forEach((line, why) -> progress.say("line " + line + ": comment " + why));
    threads
        .loose()
        .forEach(
            answer ->
                tell(post, "has no such thread: " + answer + "; its words stand by themselves"));
    commentsRefused += threads.bad().size();
    int beyond = post.manyComments() - post.comments().size();
    if (beyond > 0) {
      commentsRefused += beyond;
      tell(post, "has " + post.manyComments() + " comments; the last " + beyond + " are left out");
    }
  }

  /** Writes what waits. */
  private void write() {
    List<IncomingItem> items = waiting.stream().map(Waiting::item).toList();
    Map<String, Long> here = take.known(items);
    Set<Long> taken = take.taken(items);
    List<IncomingItem> fresh = new ArrayList<>();
    List<IncomingComment> comments = new ArrayList<>();
    for (Waiting each : waiting) {
      if (admits(each, here, taken)) {
        fresh.add(each.item());
        comments.addAll(each.threads().comments());
      } else {
        commentsRefused += each.threads().comments().size();
      }
    }
    int new_ = take.items(fresh);
    added += new_;
    known += fresh.size() - new_;
    Map<String, Integer> count = take.comments(comments);
    commentsAdded += count.getOrDefault("added", 0);
    commentsKnown += count.getOrDefault("known", 0);
    commentsRefused += count.getOrDefault("refused", 0);
    waiting.clear();
    waitingComments = 0;
  }

  /** A news code names one item: other items keep theirs, whether from here or the same file. */
  private boolean admits(Waiting each, Map<String, Long> here, Set<Long> taken) {
    IncomingItem item = each.item();
    String group = each.group().isEmpty() ? item.origin() : each.group();
    Long before = here.get(item.origin());
    String holder = holders.get(item.code());
    boolean foreign =
        before == null
            ? holder == null ? taken.contains(item.code()) : !holder.equals(group)
            : before != item.code();
    if (foreign) {
      refuse(each.post(), "has the news code " + item.code() + ", which another item has");
      return false;
    }
    if (keys.putIfAbsent(item.key(), item.origin()) != null) {
      refuse(each.post(), "is the second in its language under the news code " + item.code());
      return false;
    }
    holders.put(item.code(), group);
    return true;
  }

  private void refuse(ExportedPost post, String why) {
    refused++;
    tell(post, "is not taken: it " + why);
  }

  private void tell(ExportedPost post, String what) {
    progress.say("line " + post.line() + ": post " + post.id() + " " + what);
  }

  /** Writes what waits. */
  void end() {
    if (!waiting.isEmpty()) {
      write();
    }
    progress.end(added);
  }

  String result() {
    return "items: %d added, %d here already, %d refused; ".formatted(added, known, refused)
        + "comments: %d added, %d here already, %d refused; "
            .formatted(commentsAdded, commentsKnown, commentsRefused)
        + "pictures and files: %d not fetched".formatted(behind);
  }

  /** There was something, and nothing of it was good. */
  boolean isInVain() {
    return added + known == 0 && refused > 0;
  }
}
