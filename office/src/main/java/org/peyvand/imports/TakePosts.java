package org.peyvand.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peyvand.comment.AddComments;
import org.peyvand.comment.IncomingComment;
import org.peyvand.comment.Subjects;
import org.peyvand.newsroom.AddNews;
import org.peyvand.newsroom.IncomingItem;
import org.peyvand.search.SearchIndex;
import org.springframework.stereotype.Component;

/** Puts posts of an export among the items, and their comments below them. */
@Component
class TakePosts {

  private static final int COMMENTS = 1_000;

  private final AddNews news;
  private final AddComments comments;
  private final Subjects subjects;
  private final SearchIndex index;

  TakePosts(AddNews news, AddComments comments, Subjects subjects, SearchIndex index) {
    this.news = news;
    this.comments = comments;
    this.subjects = subjects;
    this.index = index;
  }

  /** Under which codes posts are here already, by their origins. */
  Map<String, Long> known(List<IncomingItem> items) {
    return subjects.codesOfOrigins(items.stream().map(IncomingItem::origin).toList());
  }

  /** Which of their codes other items have. */
  Set<Long> taken(List<IncomingItem> items) {
    return news.taken(items.stream().map(IncomingItem::code).toList());
  }

  /** Adds those that are not here yet; how many. */
  int items(List<IncomingItem> items) {
    return items.isEmpty()
        ? 0
        : news.add(items.parallelStream().map(item -> item.ready(index)).toList());
  }

  /** Adds comments, each behind what it answers; how many are new, known and not taken. */
  Map<String, Integer> comments(List<IncomingComment> all) {
    Map<String, Integer> count = new HashMap<>();
    for (int i = 0; i < all.size(); i += COMMENTS) {
      List<IncomingComment> group =
          new ArrayList<>(all.subList(i, Math.min(all.size(), i + COMMENTS)));
      AddComments.Added added = comments.add(group);
      count.merge("added", added.added(), Integer::sum);
      count.merge("known", added.known(), Integer::sum);
      count.merge("refused", added.early().size() + added.homeless().size(), Integer::sum);
    }
    return count;
  }
}
