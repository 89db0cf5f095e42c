package org.peyvand.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peyvand.city.AddCity.NewCity;
import org.peyvand.city.AddCity.Outcome;
import org.peyvand.city.AddCity.Refusal;
import org.peyvand.gazetteer.Gazetteer;
import org.peyvand.staff.Role;
import org.peyvand.staff.StaffMember;
import org.peyvand.store.TestDatabase;
import org.peyvand.web.PageLanguage;

@Tag("database")
class RegisterTest {

  private static final TestDatabase DATABASE = TestDatabase.fresh();
  private static final StaffMember OFFICER = new StaffMember(1, "Officer", Set.of(Role.OFFICER));
  private final CityRows rows = new CityRows(DATABASE.jdbc());
  private final Register register = new Register(rows);
  private final AddCityToRegister add = new AddCityToRegister(rows, register);

  @BeforeEach
  void seed() {
    new SeedRegister(DATABASE.jdbc()).afterPropertiesSet();
  }

  @AfterAll
  static void close() {
    DATABASE.close();
  }

  @Test
  void theReadersPlacesAreInTheRegisterAndASecondStartAddsNone() {
    int places = Gazetteer.standard().places().size();
    int cities = register.list().size();
    assertThat(cities).isGreaterThanOrEqualTo(places);
    seed();
    assertThat(rows.all()).hasSize(cities);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Istanbul", "İstanbul", "استانبول", "إسطنبول", "ISTANBUL"})
  void aCityIsFoundByAnyOfItsNames(String name) {
    assertThat(register.findByName(name)).map(City::key).contains("istanbul");
  }

  @Test
  void namesStandInTheReadersLanguageAndElseInEnglish() {
    City city = register.get("isfahan");
    assertThat(city.name(PageLanguage.FA)).isEqualTo("اصفهان");
    assertThat(city.name(PageLanguage.EN)).isEqualTo("Isfahan");
    assertThat(city.country()).isEqualTo("IR");
    assertThat(
            new City("x", null, null, "X", null, null, null, null, null, true)
                .name(PageLanguage.AR))
        .isEqualTo("X");
  }

  @Test
  void aCityOfAReportWaitsForConfirmation() {
    Outcome outcome = add.add(city("Shahr-e Nemuneh", "IR", "شهر نمونه"), OFFICER);
    assertThat(outcome)
        .isInstanceOfSatisfying(
            Outcome.Added.class,
            added -> {
              assertThat(added.city().key()).isEqualTo("shahr-e-nemuneh");
              assertThat(added.city().confirmed()).isFalse();
            });
    assertThat(add.confirm("shahr-e-nemuneh")).map(City::confirmed).contains(true);
    assertThat(add.confirm("no-such-city")).isEmpty();
    assertThat(register.get("shahr-e-nemuneh").confirmed()).isTrue();
    assertThat(register.findByName("شهرنمونه")).map(City::key).contains("shahr-e-nemuneh");
    assertThat(add.add(city("Shahr e Nemuneh", null, null), OFFICER))
        .isInstanceOf(Outcome.Known.class);
  }

  @Test
  void aSecondCityOfOneNameGetsItsCountrysCode() {
    assertThat(add.add(city("Isfahan", "US", null), OFFICER))
        .isInstanceOfSatisfying(
            Outcome.Added.class, added -> assertThat(added.city().key()).isEqualTo("isfahan-us"));
    assertThat(register.findByName("Isfahan")).map(City::key).contains("isfahan");
  }

  @Test
  void whatIsNoCityIsRefusedWithItsReason() {
    assertThat(add.add(city(" ", "IR", null), OFFICER))
        .isEqualTo(new Outcome.Refused(Refusal.NAME_MISSING));
    assertThat(add.add(city("شهر", "IR", null), OFFICER))
        .isEqualTo(new Outcome.Refused(Refusal.NAME_NOT_LATIN));
    assertThat(add.add(city("Town", "ZZ", null), OFFICER))
        .isEqualTo(new Outcome.Refused(Refusal.COUNTRY_UNKNOWN));
    assertThat(add.add(city("To\u202Ewn", "IR", null), OFFICER))
        .isEqualTo(new Outcome.Refused(Refusal.DIRECTION_CONTROLS));
    assertThat(add.add(new NewCity("Town", "IR", null, null, null, 91.0, 10.0, true), OFFICER))
        .isEqualTo(new Outcome.Refused(Refusal.COORDINATES_OUT_OF_RANGE));
    assertThat(add.add(new NewCity("Town", "IR", null, null, null, 9.0, null, true), OFFICER))
        .isEqualTo(new Outcome.Refused(Refusal.COORDINATES_OUT_OF_RANGE));
  }

  @Test
  void whoHeldAnOfficeIsReadFromSightings() {
    OfficeHolders holders = new OfficeHolders(DATABASE.jdbc());
    holders.seen("kazan", "mayor", "Ilsur Metshin", LocalDate.of(2024, 7, 1), 1);
    holders.seen("kazan", "mayor", "Ilsur  Metshin", LocalDate.of(2025, 4, 9), 2);
    holders.seen("kazan", "mayor", "Ilsur Metshin", null, 3);
    holders.seen("kazan", "mayor", "Somebody Wrong", null, 4);
    holders.unsee(4);
    assertThat(holders.list("kazan"))
        .extracting(OfficeHolder::firstSeen, OfficeHolder::lastSeen)
        .isEqualTo(List.of(tuple(LocalDate.of(2024, 7, 1), LocalDate.of(2025, 4, 9))));
  }

  private static NewCity city(String english, @Nullable String country, @Nullable String persian) {
    return new NewCity(english, country, persian, null, null, null, null, false);
  }
}
