package org.peyvand.paper;

import java.util.Map;
import org.peyvand.web.PageLanguage;

/** Pages to print. */
final class Sheets {

  static final String PERSIAN =
      "«گفت‌وگوی پژوهشگران چین، ژاپن و گرجستان دربارهٔ کوچک‌سازی پسماند» لغو نشد؛ لطفاً اصل (متن) را ببینید.";

  private Sheets() {}

  static String page(PageLanguage language, String title, String body) {
    return "<!DOCTYPE html><html lang='%s' dir='%s'><head><meta charset='utf-8'><title>%s</title></head><body>%s</body></html>"
        .formatted(language.code(), language.direction(), title, body);
  }

  static Paper paper(PageLanguage own, PageLanguage... others) {
    return Paper.of("none.jte", Map.of(), own, others);
  }

  /** Ten articles in two languages side by side, as a memorandum has them. */
  static String memorandum() {
    String fa =
        "دو شهر در زمینهٔ حمل‌ونقل پاک، مدیریت پسماند، گردشگری و صنایع‌دستی همکاری می‌کنند. هر سال دست‌کم یک هیئت از هر شهر به شهر دیگر می‌رود و گزارش سفر را ظرف سی روز به کارگروه مشترک می‌دهد. هزینهٔ سفر با فرستنده و هزینهٔ اقامت با میزبان است. این ماده از ۱۷ مرداد ۱۴۰۳ (<bdi>7 August 2024</bdi>) به اجرا درمی‌آید. ";
    String en =
        "The two cities work together on clean transport, waste management, tourism and handicrafts. Every year at least one delegation from each city visits the other and reports to the joint committee within thirty days. The sender pays for travel and the host for the stay. This article takes effect on 7 August 2024. ";
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 10; i++) {
      rows.append(
          "<tr><td lang='fa' dir='rtl'><h2>مادهٔ %s</h2><p>%s</p></td><td lang='en' dir='ltr'><h2>Article %d</h2><p>%s</p></td></tr>"
              .formatted(PageLanguage.FA.digits("" + i), fa.repeat(2), i, en.repeat(2)));
    }
    return page(
        PageLanguage.FA,
        "یادداشت تفاهم نمونه",
        "<h1>یادداشت تفاهم نمونه</h1><table class='side-by-side'>" + rows + "</table>");
  }
}
