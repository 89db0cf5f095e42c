package org.peyvand.search;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Every word that occurs in some record. */
@Component
class WordList {

  private static final int MOST_REMEMBERED = 60_000;

  private final JdbcClient jdbc;

  /** Words known to be in the table, to spare asking. */
  private final Set<String> remembered = ConcurrentHashMap.newKeySet();

  WordList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of some words that the table may not have. */
  List<String> unknown(Set<String> words) {
    List<String> unknown = new ArrayList<>();
    for (String word : words) {
      if (!remembered.contains(word)) {
        unknown.add(word);
      }
    }
    return unknown;
  }

  /** Adds words; in order, so that two transactions never wait for each other. */
  void add(Stream<String> words) {
    Set<String> unknown =
        words.filter(word -> !remembered.contains(word)).collect(toCollection(TreeSet::new));
    if (!unknown.isEmpty()) {
      String[] all = unknown.toArray(new String[0]);
      jdbc.sql("insert into search.word select unnest(:words) on conflict do nothing")
          .param("words", all)
          .update();
      afterCommit(all);
    }
  }

  /** What a rolled back transaction wrote must not be taken for known. */
  private void afterCommit(String[] words) {
    if (remembered.size() < MOST_REMEMBERED) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              Collections.addAll(remembered, words);
            }
          });
    }
  }

  /** Those of some words that occur. */
  Set<String> occurring(Set<String> words) {
    Set<String> known = new HashSet<>();
    List<String> asked = new ArrayList<>();
    for (String word : words) {
      if (remembered.contains(word)) {
        known.add(word);
      } else {
        asked.add(word);
      }
    }
    if (!asked.isEmpty()) {
      List<String> found =
          jdbc.sql("select key from search.word where key = any (:words)")
              .param("words", asked.toArray(new String[0]))
              .query(String.class)
              .list();
      known.addAll(found);
      if (remembered.size() < MOST_REMEMBERED) {
        remembered.addAll(found);
      }
    }
    return known;
  }
}
