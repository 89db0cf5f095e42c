package org.peyvand.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The centres of Iran's 31 provinces and of Türkiye's 81, as their interior ministries list them.
 */
class CentresTest {

  private static final List<String> IRAN =
      List.of(
          "Tehran",
          "Qom",
          "Arak",
          "Qazvin",
          "Rasht",
          "Ardabil",
          "Zanjan",
          "Tabriz",
          "Urmia",
          "Sanandaj",
          "Hamedan",
          "Kermanshah",
          "Ilam",
          "Khorramabad",
          "Ahvaz",
          "Shahrekord",
          "Yasuj",
          "Bushehr",
          "Shiraz",
          "Isfahan",
          "Semnan",
          "Sari",
          "Gorgan",
          "Bojnord",
          "Mashhad",
          "Birjand",
          "Yazd",
          "Kerman",
          "Bandar Abbas",
          "Zahedan",
          "Karaj");

  private static final List<String> TURKIYE =
      List.of(
          "Adana",
          "Adıyaman",
          "Afyonkarahisar",
          "Ağrı",
          "Amasya",
          "Ankara",
          "Antalya",
          "Artvin",
          "Aydın",
          "Balıkesir",
          "Bilecik",
          "Bingöl",
          "Bitlis",
          "Bolu",
          "Burdur",
          "Bursa",
          "Çanakkale",
          "Çankırı",
          "Çorum",
          "Denizli",
          "Diyarbakır",
          "Edirne",
          "Elazığ",
          "Erzincan",
          "Erzurum",
          "Eskişehir",
          "Gaziantep",
          "Giresun",
          "Gümüşhane",
          "Hakkâri",
          "Antakya",
          "Isparta",
          "Mersin",
          "Istanbul",
          "İzmir",
          "Kars",
          "Kastamonu",
          "Kayseri",
          "Kırklareli",
          "Kırşehir",
          "İzmit",
          "Konya",
          "Kütahya",
          "Malatya",
          "Manisa",
          "Kahramanmaraş",
          "Mardin",
          "Muğla",
          "Muş",
          "Nevşehir",
          "Niğde",
          "Ordu",
          "Rize",
          "Adapazarı",
          "Samsun",
          "Siirt",
          "Sinop",
          "Sivas",
          "Tekirdağ",
          "Tokat",
          "Trabzon",
          "Tunceli",
          "Şanlıurfa",
          "Uşak",
          "Van",
          "Yozgat",
          "Zonguldak",
          "Aksaray",
          "Bayburt",
          "Karaman",
          "Kırıkkale",
          "Batman",
          "Şırnak",
          "Bartın",
          "Ardahan",
          "Iğdır",
          "Yalova",
          "Karabük",
          "Kilis",
          "Osmaniye",
          "Düzce");

  @Test
  void everyIranianProvincialCentreIsThere() {
    assertThat(IRAN).hasSize(31);
    assertThat(cities("IR")).containsAll(IRAN);
  }

  @Test
  void everyTurkishProvincialCentreIsThere() {
    assertThat(TURKIYE).hasSize(81);
    assertThat(cities("TR")).containsAll(TURKIYE);
  }

  private static List<String> cities(String country) {
    return Gazetteer.standard().places().stream()
        .filter(place -> place.country().equals(country) && place.kind() == PlaceKind.CITY)
        .map(Place::name)
        .toList();
  }
}
