package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peyvand.reader.claim.CityClaim;
import org.peyvand.reader.claim.Claim;
import org.peyvand.reader.claim.Doubt;
import org.peyvand.reader.claim.PersonClaim;
import org.peyvand.reader.claim.Reading;
import org.peyvand.reader.claim.Why.Rejected;

/** For cities and people too, a reading says which candidates were weighed and lost. */
class LostReadingsTest {

  private static final Reader READER = Reader.standard();

  @Test
  void ofTwoCitiesOfOneNameTheOtherIsNamedAsLost() {
    Reading reading =
        read(
            """
            Mayor of Córdoba visits Fez

            The mayor of Córdoba, Argentina, met the mayor of Fez on Monday to discuss a sister-city agreement.
            """);
    CityClaim cordoba = city(reading, "AR");
    assertThat(cordoba.doubts()).doesNotContain(Doubt.CITY_AMBIGUOUS);
    assertThat(lost(cordoba))
        .anySatisfy(
            other -> {
              assertThat(other.value()).endsWith(", ES");
              assertThat(other.reason()).contains("names the country");
            });
  }

  @Test
  void aNameOfTwoCitiesWhoseCountryNothingNamesIsDoubtful() {
    Reading reading =
        read(
            """
            Mayor of Córdoba visits Fez

            The mayor of Córdoba met the mayor of Fez on Monday to discuss a sister-city agreement.
            """);
    CityClaim cordoba = city(reading, "ES");
    assertThat(cordoba.doubts()).contains(Doubt.CITY_AMBIGUOUS);
    assertThat(lost(cordoba)).anyMatch(other -> other.value().endsWith(", AR"));
  }

  @Test
  void aCityThatIsOnlyMentionedSaysWhyItIsNoParty() {
    Reading reading =
        read(
            """
            ANKARA — Isfahan and Istanbul signed a sister-city memorandum in Istanbul on Monday.
            """);
    CityClaim ankara =
        reading.cities().stream().filter(c -> c.name().equals("Ankara")).findFirst().orElseThrow();
    assertThat(lost(ankara)).extracting(Rejected::value).containsExactly("party");
    assertThat(lost(ankara))
        .extracting(Rejected::reason)
        .containsExactly("stands only where the news was written");
  }

  @Test
  void anOfficeFoundInAnotherSentenceNamesTheOfficesThatLost() {
    Reading reading =
        read(
            """
            شهردار اصفهان: با استانبول تفاهم‌نامه امضا می‌کنیم

            شهردار اصفهان گفت: رئیس شورای شهر شیراز نیز به این سفر آمده است. علی قاسم‌زاده افزود: به همکاری با استانبول علاقه‌مندیم.
            """);
    PersonClaim person = reading.people().getFirst();
    assertThat(person.city()).isEqualTo("Isfahan");
    assertThat(person.doubts()).contains(Doubt.OFFICE_BY_DISCOURSE);
    assertThat(lost(person))
        .anySatisfy(
            other -> {
              assertThat(other.value()).isEqualTo("council-chair of Shiraz");
              assertThat(other.reason()).startsWith("weighs ");
            });
  }

  private static Reading read(String text) {
    return READER.read(new Report(text));
  }

  private static CityClaim city(Reading reading, String country) {
    return reading.cities().stream()
        .filter(c -> country.equals(c.country()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Rejected> lost(Claim claim) {
    return claim.why().rejected();
  }
}
