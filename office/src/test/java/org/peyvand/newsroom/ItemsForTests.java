package org.peyvand.newsroom;

import org.peyvand.web.PageLanguage;
import org.springframework.context.ApplicationContext;

/** Published items for tests of other modules. */
public final class ItemsForTests {

  private ItemsForTests() {}

  /** A new item in Persian and English; returns its news code. */
  public static long published(ApplicationContext context, String headline) {
    Newsroom newsroom = context.getBean(Newsroom.class);
    long code =
        newsroom.published(PageLanguage.FA, Newsroom.wording(headline, "متن خبر برای نظرها."));
    newsroom.translated(code, PageLanguage.EN, Newsroom.wording("An item", "Its words."));
    return code;
  }

  /** What an editor sees of an item in Persian. */
  public static Wording wording(ApplicationContext context, long code) {
    return context.getBean(Newsroom.class).text(code, PageLanguage.FA).wording();
  }

  /** Takes an item back from readers. */
  public static void withdrawn(ApplicationContext context, long code) {
    Newsroom newsroom = context.getBean(Newsroom.class);
    newsroom.withdrawn(code, PageLanguage.FA, "A reason");
    newsroom.withdrawn(code, PageLanguage.EN, "A reason");
  }
}
