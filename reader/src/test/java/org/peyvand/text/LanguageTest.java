package org.peyvand.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  private static String language(String text) {
    return Language.of(Tokens.of(Folded.of(text))).map(Language::code).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fa|شهردار اصفهان با همتای خود در استانبول دیدار کرد",
        "fa|پيوند اصفهان با پورتو روي كاغذ آمد",
        "fa|امضای تفاهم‌نامه",
        "fa|دوشنبه شهر، پایتخت تاجیکستان، با شیراز (Shiraz) خواهرخوانده شد",
        "ar|أعلن رئيس بلدية البصرة توقيع اتفاقية توأمة مع الأهواز",
        "ar|توأمة بين كربلاء وأصفهان",
        "ar|بحث محافظ النجف مع الوفد الإيراني سبل التعاون",
        "ur|استنبول کے میئر نے لاہور کا دورہ کیا اور دونوں شہروں میں معاہدہ ہوا ہے",
        "ckb|سەرۆکی شارەوانی هەولێر لەگەڵ شاندی شاری تەورێز کۆبوونەوە",
        "ps|د کابل ښاروال په دې غونډه کې وویل چې دوی به همکاري وکړي",
        "azb|تبریز شهری بیر گؤزل شهر دیر و باکی ایله قارداش شهر اولدو",
        "tr|Tekirdağ ile Köstence arasındaki kardeşliğe altı aylık ara",
        "tr|Belediye Baskani heyeti kabul etti ve protokol imzalandi",
        "en|Bergen says yes in principle to a rainy friend: Rasht",
        "en|The mayor of Shiraz will visit Weimar",
        "de|Freiburg friert die Partnerschaft mit der Stadt Isfahan ein",
        "fr|La ville de Strasbourg signe un accord avec le maire de Bakou",
        "az|Bakı və Təbriz şəhərləri arasında qardaşlaşma haqqında saziş imzalanıb",
        "ru|Мэр Казани подписал соглашение с Исфаханом",
        "zh|西安市与伊斯法罕市缔结友好城市关系",
        "none|12345 -- 678",
        "none|"
      })
  void aLanguageIsToldByItsLettersAndSmallWords(String expected, String text) {
    boolean ours = Language.withCode(expected).isPresent();
    assertThat(language(text == null ? "" : text)).isEqualTo(ours ? expected : "none");
  }

  @Test
  void theLanguageOfEveryDevelopmentReportIsKnown() throws IOException {
    Path reports = Path.of(System.getProperty("peyvand.root", ".."), "../shared/reading/dev");
    Assumptions.assumeTrue(
        Files.isDirectory(reports), "the development reports are not beside the project");
    try (Stream<Path> files = Files.list(reports)) {
      List<Path> texts = files.filter(file -> file.toString().endsWith(".txt")).toList();
      assertThat(texts).isNotEmpty();
      for (Path file : texts) {
        String name = file.getFileName().toString();
        assertThat(language(Files.readString(file)))
            .as(name)
            .isEqualTo(name.substring(name.indexOf('-') + 1, name.indexOf('.')));
      }
    }
  }
}
