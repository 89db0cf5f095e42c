package org.peyvand.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peyvand.text.Folded;

/** Towns that the gazetteer does not have, looked up by the sound of a printed name. */
class TownsTest {

  @ParameterizedTest
  @CsvSource({
    "TR, کوش‌آداسی, Kuşadası",
    "TR, ایزنیک, İznik",
    "TR, كارشياكا, Karşıyaka",
    "DE, بيرغيش غلادباخ, Bergisch Gladbach",
    "DE, بوخولت, Bocholt",
    "FR, لاروشيل, La Rochelle",
    "FR, مولوز, Mulhouse",
    "PT, براغا, Braga",
    "PL, تورون, Toruń",
    "US, دیربورن, Dearborn",
    "IR, سیلوانا, Sīlvānā"
  })
  void aTownIsFoundByItsSoundInItsCountry(String country, String printed, String name) {
    Place town =
        Objects.requireNonNull(Towns.all().find(country, Folded.key(printed), false), printed);
    assertThat(town.name()).isEqualTo(name);
    assertThat(town.country()).isEqualTo(country);
    assertThat(town.at()).isNotNull();
    assertThat(town.key()).isEmpty();
  }

  @Test
  void aWordIsNoTownOfACountryWhereNoneSoundsLikeIt() {
    assertThat(Towns.all().find("DE", Folded.key("خواهرخواندگی"), false)).isNull();
    assertThat(Towns.all().find("IR", Folded.key("پیدا"), true)).isNull();
    assertThat(Towns.all().find("TR", Folded.key("او"), false)).isNull();
    assertThat(Towns.all().find("ZZ", Folded.key("ایزنیک"), false)).isNull();
  }
}
