package org.peyvand.standing;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peyvand.command.Command;
import org.peyvand.dossier.Pair;
import org.peyvand.dossier.Relations;
import org.peyvand.promise.Promise;
import org.peyvand.text.Language;
import org.peyvand.web.Masthead;
import org.peyvand.web.PageLanguage;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code ./peyvand standing}: what an administrator sees of a relation. */
@Component
class StandingCommand implements Command {

  private final Relations relations;
  private final Dossiers dossiers;
  private final StandingJson json;
  private final StandingInWords words;
  private final Masthead masthead;

  StandingCommand(
      Relations relations,
      Dossiers dossiers,
      StandingJson json,
      StandingInWords words,
      Masthead masthead) {
    this.relations = relations;
    this.dossiers = dossiers;
    this.json = json;
    this.words = words;
    this.masthead = masthead;
  }

  @Override
  public String name() {
    return "standing";
  }

  @Override
  public String usage() {
    return "PAIR [--json] [--as-of DATE] [--lang fa|en|tr|ar]";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    Asked asked = Asked.of(arguments);
    if (asked.wrong() != null) {
      err.println(asked.wrong() + " Type: ./peyvand standing " + usage());
      return WRONG_USAGE;
    }
    LocalDate day = masthead.today();
    if (asked.asOf() != null) {
      Optional<LocalDate> typed = AsOf.typed(asked.asOf(), Language.EN);
      if (typed.isEmpty()) {
        err.println(
            asked.asOf()
                + " is not a day; write it like 2024-08-07, 7 Aug 2024 or 17 Mordad 1403.");
        return WRONG_USAGE;
      }
      day = typed.get();
    }
    Optional<Pair> pair = relations.findPair(asked.pair());
    if (pair.isEmpty()) {
      err.println(asked.pair() + " is not a pair of two cities that we know.");
      return REFUSED;
    }
    Optional<Dossier> dossier = dossiers.findWhole(pair.get(), day);
    if (dossier.isEmpty()) {
      err.println("Nothing is on record for " + pair.get().slug() + " by " + day + ".");
      return REFUSED;
    }
    Standing standing = dossier.get().standing();
    if (asked.json()) {
      out.println(JsonMapper.shared().writeValueAsString(json.of(standing)));
    } else {
      print(standing, asked.language(), out);
    }
    return DONE;
  }

  private void print(Standing standing, PageLanguage language, PrintStream out) {
    out.println(words.sentence(standing, language) + ".");
    words.next(standing, language).ifPresent(next -> out.println(next + "."));
    for (Promise promise : standing.promises()) {
      out.println("- " + words.promise(promise, language));
    }
    standing.findings().forEach(finding -> out.println("! " + words.finding(finding, language)));
  }

  /**
   * The arguments taken apart.
   *
   * @param wrong what is wrong with them, or null
   */
  private record Asked(
      String pair,
      boolean json,
      @Nullable String asOf,
      PageLanguage language,
      @Nullable String wrong) {

    static Asked of(List<String> arguments) {
      List<String> names = new ArrayList<>();
      boolean json = false;
      String asOf = null;
      PageLanguage language = PageLanguage.EN;
      for (int i = 0; i < arguments.size(); i++) {
        String argument = arguments.get(i);
        String name =
            argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : argument;
        switch (name) {
          case "--json" -> json = true;
          case "--as-of", "--lang" -> {
            boolean joined = argument.contains("=");
            if (!joined && i + 1 == arguments.size()) {
              return wrong(name + " needs a value.");
            }
            String value = joined ? argument.substring(name.length() + 1) : arguments.get(++i);
            if (name.equals("--as-of")) {
              asOf = value;
            } else {
              Optional<PageLanguage> known = PageLanguage.of(value);
              if (known.isEmpty()) {
                return wrong(value + " is not one of the four languages.");
              }
              language = known.get();
            }
          }
          default -> {
            if (argument.startsWith("-")) {
              return wrong("standing does not know " + argument + ".");
            }
            names.add(argument);
          }
        }
      }
      return names.size() == 1
          ? new Asked(names.getFirst(), json, asOf, language, null)
          : wrong("standing needs one pair, such as isfahan-istanbul.");
    }

    private static Asked wrong(String sentence) {
      return new Asked("", false, null, PageLanguage.EN, sentence);
    }
  }
}
