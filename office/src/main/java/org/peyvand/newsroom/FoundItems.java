package org.peyvand.newsroom;

import java.util.List;
import org.peyvand.command.Rebuilt;
import org.peyvand.search.SearchIndex;
import org.peyvand.search.Searchable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What finds the public items, made anew from them. */
@Component
class FoundItems implements Rebuilt {

  private static final int GROUP = 400;

  private final JdbcClient jdbc;
  private final SearchIndex index;

  FoundItems(JdbcClient jdbc, SearchIndex index) {
    this.jdbc = jdbc;
    this.index = index;
  }

  @Override
  public String name() {
    return "items to be found";
  }

  @Override
  @Transactional
  public int rebuild() {
    int all = 0;
    long last = 0;
    List<Searchable> group = group(last);
    while (!group.isEmpty()) {
      index.putAll(group);
      all += group.size();
      last = Long.parseLong(group.getLast().ref());
      group = group(last);
    }
    return all;
  }

  /** Whole items behind a code: all languages of one lie in one group. */
  private List<Searchable> group(long behind) {
    return jdbc.sql(
            """
            select t.code, t.language, t.headline, t.lead, t.plain, t.published,
              array(select name from newsroom_tag where id = any (t.tags)) tags
            from newsroom_text t
            where t.state = 'published' and t.code in (
              select distinct code from newsroom_text
              where state = 'published' and code > :behind order by code limit :most)
            order by t.code""")
        .param("behind", behind)
        .param("most", GROUP)
        .query(PublicCopy::searchable)
        .list();
  }
}
