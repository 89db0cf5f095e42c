package org.peyvand.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page of one request knows: its language, who is signed in, and what its forms and
 * scripts must carry. A controller takes it as an argument and hands it to its template.
 *
 * @param language the language of the page
 * @param site the name in the masthead, in that language
 * @param path the path asked for, without the query
 * @param query the query without {@code lang}, or empty
 * @param nonce what an inline script or style must carry under the page's content policy
 * @param csrf the token every form must send ({@code web/csrf.jte} prints it), signed in or not
 * @param person the display name of who is signed in, or null for a citizen
 * @param today the day it is at the office
 * @param sections of the public site, in order
 */
public record Frame(
    PageLanguage language,
    Messages messages,
    String site,
    String path,
    String query,
    String nonce,
    @Nullable Csrf csrf,
    @Nullable String person,
    LocalDate today,
    List<Section> sections) {

  /** The hidden field of every form: its parameter's name and this session's token. */
  public record Csrf(String parameter, String token) {}

  /** The same frame with the token of a session that begins with this answer. */
  public Frame with(Csrf other, String nowSignedIn) {
    return new Frame(
        language, messages, site, path, query, nonce, other, nowSignedIn, today, sections);
  }

  /** The text of a key in the page's language. */
  public String t(String key, Object... arguments) {
    return messages.text(language, key, arguments);
  }

  /** A number for people, in the page's digits, without grouping. */
  public String number(long number) {
    return language.digits(Long.toString(number));
  }

  /** The address of a style sheet, script or sign, which changes with what it holds. */
  public String asset(String path) {
    return Assets.address(path);
  }

  /** This very page in another language. */
  public String in(PageLanguage other) {
    return path + "?" + (query.isEmpty() ? "" : query + "&") + "lang=" + other.code();
  }

  /** A sentence in which names and quotations stand between U+2068 and U+2069, taken apart. */
  List<Foreign.Part> parts(String sentence) {
    return Foreign.parts(sentence, language);
  }

  /** The BCP 47 tag of a name in other letters than the page's, null where it needs none. */
  @Nullable String languageOf(String name) {
    return Foreign.language(name, language);
  }
}
