package org.peyvand.ledger;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.peyvand.dossier.Evidence;

/** Finds copied words in the text they were copied from. */
final class Words {

  private Words() {}

  /** Where they stand, however the lines were broken; in Unicode code points. */
  static Optional<Evidence.Span> find(String text, String words) {
    String bare = words.strip().replaceAll("^[«\"“]+|[»\"”]+$", "").strip();
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    String pattern =
        Arrays.stream(bare.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    Matcher found = Pattern.compile(pattern).matcher(text);
    return found.find()
        ? Optional.of(
            new Evidence.Span(
                text.codePointCount(0, found.start()), text.codePointCount(0, found.end())))
        : Optional.empty();
  }
}
