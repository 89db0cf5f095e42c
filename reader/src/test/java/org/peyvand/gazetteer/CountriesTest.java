package org.peyvand.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CountriesTest {

  private static final Gazetteer GAZETTEER = Gazetteer.standard();

  @Test
  void everyPlaceLiesInAKnownCountry() {
    for (Place place : GAZETTEER.places()) {
      assertThat(GAZETTEER.country(place.country())).as(place.key()).isPresent();
    }
  }

  @Test
  void iranAndTurkiyeHaveTheirNamesAndAdjectives() {
    Country iran = GAZETTEER.country("IR").orElseThrow();
    assertThat(iran.nameIn("fa")).isEqualTo("ایران");
    assertThat(iran.nameIn("en")).isEqualTo("Iran");
    assertThat(iran.adjectives())
        .extracting(PlaceName::text)
        .contains("ایرانی", "Iranian", "İranlı", "إيراني");
    Country turkiye = GAZETTEER.country("TR").orElseThrow();
    assertThat(turkiye.nameIn("ar")).isEqualTo("تركيا");
    assertThat(turkiye.names()).extracting(PlaceName::text).contains("Türkiye", "Turkey", "ترکیه");
  }

  @Test
  void sixtyCountriesAndMoreHaveAdjectivesInAllFourLanguages() {
    assertThat(
            GAZETTEER.countries().stream()
                .filter(
                    country ->
                        Stream.of("fa", "tr", "en", "ar")
                            .allMatch(
                                language ->
                                    country.adjectives().stream()
                                        .anyMatch(a -> a.language().equals(language)))))
        .hasSizeGreaterThanOrEqualTo(60);
  }
}
