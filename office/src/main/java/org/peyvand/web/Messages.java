package org.peyvand.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Every text of every page, from the {@code *_xx.properties} that lie beside each module's classes.
 * Patterns are ICU's, so that plurals are right in all four languages.
 */
public final class Messages {

  private final Map<PageLanguage, Map<String, String>> texts = new EnumMap<>(PageLanguage.class);

  /** Reads the files of all modules. A key in two modules is a fault. */
  public Messages() {
    for (PageLanguage language : PageLanguage.values()) {
      texts.put(language, load(language));
    }
  }

  /**
   * The text of a key in a language, its arguments filled in, numbers in the language's own digits.
   *
   * @throws IllegalArgumentException if no module has the key
   */
  public String text(PageLanguage language, String key, Object... arguments) {
    return new MessageFormat(pattern(language, key), ulocale(language)).format(arguments);
  }

  /** The text as it stands in its file. */
  String pattern(PageLanguage language, String key) {
    String pattern = texts.getOrDefault(language, Map.of()).get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text for " + key + " in " + language.code());
    }
    return pattern;
  }

  /** Whether a key has a text in a language. */
  public boolean has(PageLanguage language, String key) {
    return texts.getOrDefault(language, Map.of()).containsKey(key);
  }

  /** All keys of a language. */
  public Set<String> keys(PageLanguage language) {
    return Set.copyOf(texts.getOrDefault(language, Map.of()).keySet());
  }

  private static com.ibm.icu.util.ULocale ulocale(PageLanguage language) {
    return new com.ibm.icu.util.ULocale(
        language == PageLanguage.AR ? "ar@numbers=arab" : language.code());
  }

  private static Map<String, String> load(PageLanguage language) {
    Map<String, String> all = new HashMap<>();
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:org/peyvand/*/*_" + language.code() + ".properties");
      for (Resource file : files) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          properties.load(reader);
        }
        properties.forEach(
            (key, value) -> {
              if (all.put((String) key, (String) value) != null) {
                throw new IllegalStateException("two modules have the text " + key);
              }
            });
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(all);
  }
}
