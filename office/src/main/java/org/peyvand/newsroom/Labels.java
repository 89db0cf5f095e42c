package org.peyvand.newsroom;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Folded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tags and sections: a name as it was first written, under the key that all its spellings share.
 */
@Component
class Labels {

  private final JdbcClient jdbc;

  Labels(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The numbers of some names, by their keys. */
  record Numbers(Map<String, Long> byKey) {

    /** Null for a name without a letter. */
    @Nullable Long of(String name) {
      return byKey.get(Folded.key(name));
    }

    /** In order, each once. */
    Long[] of(List<String> names) {
      List<Long> numbers = new ArrayList<>();
      for (String name : names) {
        Long number = of(name);
        if (number != null && !numbers.contains(number)) {
          numbers.add(number);
        }
      }
      return numbers.toArray(new Long[0]);
    }
  }

  /** The numbers of tags; those that are new get one. */
  Numbers tags(Collection<String> names) {
    return numbers("newsroom_tag", names);
  }

  Numbers sections(Collection<String> names) {
    return numbers("newsroom_section", names);
  }

  private Numbers numbers(String table, Collection<String> names) {
    Map<String, String> keys = new TreeMap<>();
    names.forEach(name -> keys.putIfAbsent(Folded.key(name), name));
    keys.remove("");
    Map<String, Long> known = new HashMap<>();
    if (keys.isEmpty()) {
      return new Numbers(known);
    }
    find(table, keys.keySet(), known);
    keys.keySet().removeAll(known.keySet());
    if (!keys.isEmpty()) {
      jdbc.sql(
              "insert into "
                  + table
                  + " (key, name) select * from unnest(:keys, :names) on conflict do nothing")
          .param("keys", keys.keySet().toArray(new String[0]))
          .param("names", keys.values().toArray(new String[0]))
          .update();
      find(table, keys.keySet(), known);
    }
    return new Numbers(known);
  }

  private void find(String table, Collection<String> keys, Map<String, Long> into) {
    jdbc.sql("select key, id from " + table + " where key = any (:keys)")
        .param("keys", keys.toArray(new String[0]))
        .query((row, number) -> into.put(row.getString("key"), row.getLong("id")))
        .list();
  }
}
