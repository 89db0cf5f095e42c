package org.peyvand.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peyvand.city.Cities;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The relations' table. */
@Repository
class RelationRows implements Relations {

  private static final String SELECT = "select id, first, second, position from relation ";
  private static final int LONGEST_SLUG = 200;
  private final JdbcClient jdbc;
  private final ActRows acts;
  private final Cities cities;

  RelationRows(JdbcClient jdbc, ActRows acts, Cities cities) {
    this.jdbc = jdbc;
    this.acts = acts;
    this.cities = cities;
  }

  @Override
  public Optional<Relation> find(Pair pair) {
    return jdbc.sql(SELECT + "where first = ? and second = ?")
        .params(pair.first(), pair.second())
        .query(RelationRows::relation)
        .optional();
  }

  @Override
  public Optional<Pair> findPair(String slug) {
    Optional<Pair> found = Optional.empty();
    if (slug.length() > LONGEST_SLUG) {
      return found;
    }
    for (int i = slug.indexOf('-'); i > 0; i = slug.indexOf('-', i + 1)) {
      String one = slug.substring(0, i);
      String other = slug.substring(i + 1);
      if (!one.equals(other) && cities.find(one).isPresent() && cities.find(other).isPresent()) {
        Pair pair = Pair.of(one, other);
        if (find(pair).isPresent()) {
          return Optional.of(pair);
        }
        found = found.isPresent() ? found : Optional.of(pair);
      }
    }
    return found;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Act> acts(Pair pair) {
    return find(pair).map(this::acts).orElse(List.of());
  }

  @Override
  public List<Act> acts(Relation relation) {
    return acts.of(relation.id(), relation.pair());
  }

  @Override
  public Optional<Pair> pairOf(long act) {
    return jdbc.sql(
            "select first, second from relation where id = (select relation from act where id = ?)")
        .param(act)
        .query((row, number) -> new Pair(row.getString(1), row.getString(2)))
        .optional();
  }

  @Override
  public List<Relation> named(long person) {
    return jdbc.sql(
            SELECT
                + """
                where id in (select relation from act
                  where visibility = 'named' and ? = any(visible_to))
                order by first, second""")
        .param(person)
        .query(RelationRows::relation)
        .list();
  }

  @Override
  public Map<Long, List<Evidence>> evidence(Collection<Long> some) {
    return acts.evidence(some);
  }

  @Override
  public List<Relation> list() {
    return jdbc.sql(SELECT + "order by first, second").query(RelationRows::relation).list();
  }

  /** The relation, begun if it has none yet, held against others until the transaction ends. */
  Relation held(Pair pair) {
    jdbc.sql("insert into relation (first, second) values (?, ?) on conflict do nothing")
        .params(pair.first(), pair.second())
        .update();
    return jdbc.sql(SELECT + "where first = ? and second = ? for update")
        .params(pair.first(), pair.second())
        .query(RelationRows::relation)
        .single();
  }

  void moveTo(Relation relation, long position) {
    jdbc.sql("update relation set position = ? where id = ?")
        .params(position, relation.id())
        .update();
  }

  private static Relation relation(ResultSet row, int number) throws SQLException {
    return new Relation(
        row.getLong("id"),
        new Pair(row.getString("first"), row.getString("second")),
        row.getLong("position"));
  }
}
