package org.peyvand.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @Test
  void itKnowsTwelveHundredPlacesAndMore() {
    assertThat(GAZETTEER.places()).hasSizeGreaterThanOrEqualTo(1_200);
  }

  @Test
  void fourHundredPlacesAndMoreHaveTheirThreeNamesFromANamedSource() {
    assertThat(GAZETTEER.places().stream().filter(GazetteerTest::hasNamesFromNamedSources))
        .hasSizeGreaterThanOrEqualTo(400);
  }

  @Test
  void everyKeyIsASlugAndStandsOnce() {
    Set<String> keys = new HashSet<>();
    for (Place place : GAZETTEER.places()) {
      assertThat(place.key()).matches("[a-z0-9]+(-[a-z0-9]+)*");
      assertThat(keys.add(place.key())).as(place.key()).isTrue();
    }
  }

  @Test
  void everyPlaceHasANameInEachLanguageOfTheHouse() {
    for (Place place : GAZETTEER.places()) {
      assertThat(Stream.of("fa", "tr", "en", "ar"))
          .as(place.key())
          .allMatch(
              language -> place.names().stream().anyMatch(n -> n.language().equals(language)));
    }
  }

  @Test
  void noNameIsEmptyOrHasSpacesAround() {
    for (Place place : GAZETTEER.places()) {
      assertThat(place.names())
          .as(place.key())
          .allMatch(name -> !name.text().isEmpty() && name.text().equals(name.text().strip()));
    }
  }

  @Test
  void aWikidataIdHasItsShapeAndStandsOnce() {
    List<String> ids =
        GAZETTEER.places().stream()
            .map(Place::wikidata)
            .filter(id -> id != null)
            .map(String::valueOf)
            .toList();
    assertThat(ids).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    assertThat(ids).allMatch(id -> id.matches("Q[1-9][0-9]*"));
  }

  @ParameterizedTest
  @CsvSource({
    "استانبول, istanbul",
    "استامبول, istanbul",
    "اسلامبول, istanbul",
    "İstanbul, istanbul",
    "Istanbul, istanbul",
    "إسطنبول, istanbul",
    "ISTANBUL, istanbul",
    "اصفهان, isfahan",
    "Esfahan, isfahan",
    "أصفهان, isfahan",
    "İsfahan, isfahan",
    "ترابزون, trabzon",
    "طرابوزان, trabzon",
    "طرابزون, trabzon",
    "Tebriz, tabriz",
    "Meşhed, mashhad",
    "Kirmanşah, kermanshah",
    "Urumiye, urmia",
    "خرم آباد, khorramabad",
    "خرم‌آباد, khorramabad",
    "خرمآباد, khorramabad",
    "Sankt-Petersburg, saint-petersburg",
    "سن پترزبورگ, saint-petersburg",
    "Sanliurfa, sanliurfa",
    "Diyarbakir, diyarbakir",
    "Şam, damascus",
    "Kudüs, jerusalem",
    "پکن, beijing",
    "Xi’an, xian",
    "Washington DC, washington-dc",
    "دوشنبه, dushanbe",
    "Beyoglu, beyoglu",
    "یونان غربی, western-greece"
  })
  void aPlaceIsFoundByEverySpelling(String name, String key) {
    assertThat(GAZETTEER.named(name)).extracting(Place::key).contains(key);
  }

  @Test
  void aHalfSpaceTypedWithABlankIsASpellingOfItsOwn() {
    assertThat(GAZETTEER.get("eskisehir").names())
        .filteredOn(name -> name.language().equals("fa"))
        .extracting(PlaceName::folded)
        .contains("اسکیشهیر", "اسکی شهیر");
  }

  @Test
  void aNameThatTwoCitiesShareGivesBoth() {
    assertThat(GAZETTEER.named("طرابلس")).extracting(Place::key).contains("tripoli", "tripoli-lb");
  }

  @Test
  void anUnknownNameGivesNothing() {
    assertThat(GAZETTEER.named("ناکجاآباد")).isEmpty();
    assertThat(GAZETTEER.find("nowhere")).isEmpty();
    assertThatThrownBy(() -> GAZETTEER.get("nowhere"))
        .isInstanceOf(NoSuchElementException.class)
        .hasMessageContaining("nowhere");
  }

  @Test
  void isfahanIsWhole() {
    Place isfahan = GAZETTEER.get("isfahan");
    assertThat(isfahan.name()).isEqualTo("Isfahan");
    assertThat(isfahan.country()).isEqualTo("IR");
    assertThat(isfahan.kind()).isEqualTo(PlaceKind.CITY);
    assertThat(isfahan.wikidata()).isEqualTo("Q42053");
    assertThat(isfahan.nameIn("fa")).isEqualTo("اصفهان");
    assertThat(isfahan.nameIn("tr")).isEqualTo("İsfahan");
    assertThat(isfahan.nameIn("ar")).isEqualTo("أصفهان");
    assertThat(isfahan.nameIn("en")).isEqualTo("Isfahan");
  }

  private static boolean hasNamesFromNamedSources(Place place) {
    return Stream.of("fa", "tr", "ar")
        .allMatch(
            language ->
                place.names().stream()
                    .anyMatch(
                        name ->
                            name.language().equals(language)
                                && name.source() != NameSource.UNVERIFIED));
  }
}
