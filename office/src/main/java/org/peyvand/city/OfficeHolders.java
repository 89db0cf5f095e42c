package org.peyvand.city;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who held which office when, as far as accepted acts show. */
@Repository
public class OfficeHolders {

  private final JdbcClient jdbc;

  OfficeHolders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes that an act shows a person in an office. The same twice changes nothing. */
  public void seen(String city, String office, String name, @Nullable LocalDate on, long act) {
    jdbc.sql(
            """
            insert into office_sighting (city, office, name, folded, on_day, act)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """)
        .param(city)
        .param(office)
        .param(name)
        .param(Spelling.folded(name))
        .param(on)
        .param(act)
        .update();
  }

  /** Forgets what an act showed, when it no longer counts. */
  public void unsee(long act) {
    jdbc.sql("delete from office_sighting where act = ?").param(act).update();
  }

  /** All of a city, the last seen first. */
  public List<OfficeHolder> list(String city) {
    return jdbc.sql(
            """
            select city, office, max(name) as name, min(on_day) as first_seen,
                   max(on_day) as last_seen
            from office_sighting where city = ?
            group by city, office, folded
            order by max(on_day) desc nulls last, office, folded
            """)
        .param(city)
        .query(OfficeHolder.class)
        .list();
  }
}
