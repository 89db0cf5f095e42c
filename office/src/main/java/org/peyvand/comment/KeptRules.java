package org.peyvand.comment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.PageLanguage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office's rules, read once and kept. */
@Component
class KeptRules {

  private final JdbcClient jdbc;
  private volatile @Nullable Rules kept;

  KeptRules(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Rules get() {
    Rules rules = kept;
    if (rules == null) {
      rules =
          jdbc.sql("select * from comment_rules")
              .query(KeptRules::read)
              .optional()
              .orElse(Rules.FIRST);
      kept = rules;
    }
    return rules;
  }

  void replace(Rules rules) {
    jdbc.sql(
            """
            insert into comment_rules
              (policy_fa, policy_en, policy_tr, policy_ar, words, links, closes_after, votes)
            values (:fa, :en, :tr, :ar, :words, :links, :days, :votes)
            on conflict (only_one) do update set policy_fa = excluded.policy_fa,
              policy_en = excluded.policy_en, policy_tr = excluded.policy_tr,
              policy_ar = excluded.policy_ar, words = excluded.words, links = excluded.links,
              closes_after = excluded.closes_after, votes = excluded.votes""")
        .param("fa", rules.policy(PageLanguage.FA))
        .param("en", rules.policy(PageLanguage.EN))
        .param("tr", rules.policy(PageLanguage.TR))
        .param("ar", rules.policy(PageLanguage.AR))
        .param("words", String.join("\n", rules.words()))
        .param("links", rules.links())
        .param("days", rules.closesAfter())
        .param("votes", rules.votes())
        .update();
    kept = null;
  }

  private static Rules read(ResultSet row, int number) throws SQLException {
    return new Rules(
        Map.of(
            PageLanguage.FA, row.getString("policy_fa"),
            PageLanguage.EN, row.getString("policy_en"),
            PageLanguage.TR, row.getString("policy_tr"),
            PageLanguage.AR, row.getString("policy_ar")),
        row.getString("words").lines().filter(word -> !word.isBlank()).toList(),
        row.getInt("links"),
        row.getInt("closes_after"),
        row.getBoolean("votes"));
  }
}
