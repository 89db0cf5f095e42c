package org.peyvand.settings;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peyvand.web.Masthead;
import org.peyvand.web.PageLanguage;
import org.peyvand.web.SiteAddress;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The office's settings. Read once and kept: every page of every reader asks for them. */
@Component
public class Settings implements Masthead, SiteAddress {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final Optional<String> givenAddress;
  private volatile @Nullable OfficeSettings kept;

  Settings(JdbcClient jdbc, Clock clock, @Value("${peyvand.address:}") String address) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.givenAddress =
        Optional.of(address.strip().replaceAll("/+$", "")).filter(given -> !given.isEmpty());
  }

  /** As they stand; sane ones before the first start. */
  public OfficeSettings get() {
    OfficeSettings settings = kept;
    if (settings == null) {
      settings =
          jdbc.sql("select * from settings_office")
              .query(Settings::read)
              .optional()
              .orElseGet(OfficeSettings::beforeFirstStart);
      kept = settings;
    }
    return settings;
  }

  /** Whether somebody has set the office up. */
  boolean isSetUp() {
    return get().homeCity() != null;
  }

  /** Puts these in the place of those that stood. */
  void replace(OfficeSettings settings) {
    jdbc.sql(
            """
            insert into settings_office
              (name_fa, name_en, name_tr, name_ar, home_city, languages, zone, weekend, address)
            values (:fa, :en, :tr, :ar, :city, :languages, :zone, :weekend, :address)
            on conflict (only_one) do update set
              name_fa = excluded.name_fa, name_en = excluded.name_en, name_tr = excluded.name_tr,
              name_ar = excluded.name_ar, home_city = excluded.home_city,
              languages = excluded.languages, zone = excluded.zone, weekend = excluded.weekend,
              address = excluded.address
            """)
        .param("fa", settings.name(PageLanguage.FA))
        .param("en", settings.name(PageLanguage.EN))
        .param("tr", settings.name(PageLanguage.TR))
        .param("ar", settings.name(PageLanguage.AR))
        .param("city", settings.homeCity())
        .param(
            "languages",
            settings.languages().stream().map(PageLanguage::code).toArray(String[]::new))
        .param("zone", settings.zone().getId())
        .param(
            "weekend", settings.weekend().stream().sorted().map(Enum::name).toArray(String[]::new))
        .param("address", settings.address())
        .update();
    kept = null;
  }

  @Override
  public String name(PageLanguage language) {
    return get().name(language);
  }

  @Override
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), get().zone());
  }

  @Override
  public PageLanguage language() {
    return get().languages().getFirst();
  }

  @Override
  public ZoneId zone() {
    return get().zone();
  }

  @Override
  public Optional<String> origin() {
    return givenAddress.or(() -> Optional.ofNullable(get().address()));
  }

  private static OfficeSettings read(ResultSet row, int number) throws SQLException {
    return new OfficeSettings(
        Map.of(
            PageLanguage.FA, row.getString("name_fa"),
            PageLanguage.EN, row.getString("name_en"),
            PageLanguage.TR, row.getString("name_tr"),
            PageLanguage.AR, row.getString("name_ar")),
        row.getString("home_city"),
        texts(row, "languages").stream().flatMap(code -> PageLanguage.of(code).stream()).toList(),
        ZoneId.of(row.getString("zone")),
        texts(row, "weekend").stream().map(DayOfWeek::valueOf).collect(Collectors.toSet()),
        row.getString("address"));
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return Arrays.asList((String[]) array.getArray());
  }
}
