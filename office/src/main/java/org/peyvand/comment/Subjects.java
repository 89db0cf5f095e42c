package org.peyvand.comment;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.peyvand.web.PageLanguage;

/** Asks whoever publishes items for them; this module knows their codes alone. */
public interface Subjects {

  /** A published item, in a language or else in the first it has; empty if readers have none. */
  Optional<Subject> find(long code, PageLanguage language);

  /** Those of many codes that readers have. */
  Map<Long, Subject> findAll(Collection<Long> codes, PageLanguage language);

  /**
   * The news codes of the items that were imported under these numbers; unknown ones are missing.
   */
  Map<String, Long> codesOfOrigins(Collection<String> origins);
}
