package org.peyvand.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.text.Language;
import org.peyvand.web.PageLanguage;
import org.springframework.util.MultiValueMap;

/** What an officer typed to begin a paper, as typed. */
record MemorandumForm(
    String first,
    String second,
    String form,
    List<PageLanguage> languages,
    String prevails,
    boolean fromDossier) {

  MemorandumForm {
    languages = List.copyOf(languages);
  }

  static MemorandumForm blank(String home, String other) {
    return new MemorandumForm(
        home, other, "sister-city", List.of(PageLanguage.FA, PageLanguage.EN), "", true);
  }

  static MemorandumForm read(MultiValueMap<String, String> sent) {
    List<PageLanguage> languages = new ArrayList<>();
    for (PageLanguage language : PageLanguage.values()) {
      if (sent.getOrDefault("language", List.of()).contains(language.code())) {
        languages.add(language);
      }
    }
    return new MemorandumForm(
        text(sent, "first"),
        text(sent, "second"),
        text(sent, "form"),
        languages,
        text(sent, "prevailing"),
        !text(sent, "from").isEmpty());
  }

  /** The languages in the order of the columns: the one that decides first. */
  List<Language> columns() {
    List<Language> columns = new ArrayList<>();
    prevailing().ifPresent(columns::add);
    languages.stream()
        .map(PageLanguage::language)
        .filter(language -> !columns.contains(language))
        .forEach(columns::add);
    return columns;
  }

  Optional<Language> prevailing() {
    return PageLanguage.of(prevails).filter(languages::contains).map(PageLanguage::language);
  }

  private static String text(MultiValueMap<String, String> sent, String field) {
    @Nullable String value = sent.getFirst(field);
    return value == null ? "" : value.strip();
  }
}
