package org.peyvand.standing;

import static java.util.function.Predicate.not;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peyvand.city.Cities;
import org.peyvand.dossier.ActInWords;
import org.peyvand.dossier.Channel;
import org.peyvand.dossier.Happened;
import org.peyvand.procedure.StepWords;
import org.peyvand.promise.Promise;
import org.peyvand.standing.Standing.Gate;
import org.peyvand.standing.Standing.Side;
import org.peyvand.standing.Standing.Track;
import org.peyvand.web.Messages;
import org.peyvand.web.PageLanguage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** A standing as one sentence of a few clauses, and whose move it is as another. */
@Component
public final class StandingInWords {

  private static final String NONE = "none";
  private static final String KEY = "standing.";
  private final Messages messages;
  private final Cities cities;
  private final BiFunction<String, PageLanguage, String> steps;

  @Autowired
  StandingInWords(Messages messages, Cities cities, StepWords steps) {
    this(messages, cities, steps::step);
  }

  /**
   * Words without a database.
   *
   * @param steps the title of a step in a language
   */
  StandingInWords(
      Messages messages, Cities cities, BiFunction<String, PageLanguage, String> steps) {
    this.messages = messages;
    this.cities = cities;
    this.steps = steps;
  }

  /**
   * The sentence, without a full stop: stage, gates, what is frozen, promises, conflicts, silence.
   */
  public String sentence(Standing standing, PageLanguage language) {
    List<String> clauses = new ArrayList<>();
    clauses.add(stage(standing, language));
    closer(standing, language).ifPresent(clauses::add);
    gates(standing, language).ifPresent(clauses::add);
    stuck(standing, language).ifPresent(clauses::add);
    frozen(standing.first(), language).ifPresent(clauses::add);
    frozen(standing.second(), language).ifPresent(clauses::add);
    promises(standing, language).ifPresent(clauses::add);
    long open = standing.conflicts().stream().filter(c -> c.holds() == null).count();
    if (open > 0) {
      clauses.add(text(language, "conflicts", open));
    }
    if (standing.dormant() != null) {
      clauses.add(
          text(language, "dormant", When.inWords(Happened.on(standing.dormant()), language)));
    }
    return String.join(text(language, "between"), clauses);
  }

  /** Whose move it is and what, as a sentence; empty where no step comes next. */
  public Optional<String> next(Standing standing, PageLanguage language) {
    return Optional.ofNullable(standing.next())
        .map(
            next -> {
              String step = steps.apply(next.step(), language);
              return next.side() == null
                  ? text(language, "next.both", step)
                  : text(language, "next.side", name(next.side(), language), step);
            });
  }

  /** A promise as a line: who owes whom what, by when, and how it stands. */
  public String promise(Promise promise, PageLanguage language) {
    return messages.text(
        language,
        "standing.promise",
        names(promise.by(), language),
        names(promise.to(), language),
        ActInWords.isolated(promise.what()),
        promise.due() == null ? NONE : When.inWords(Happened.on(promise.due()), language),
        promise.state() == Promise.State.OPEN && promise.timing() == Promise.Timing.OVERDUE
            ? "overdue"
            : promise.state().token());
  }

  /** A promise as who owes whom what, for a line that says elsewhere by when and how it stands. */
  public String owed(Promise promise, PageLanguage language) {
    return text(
        language,
        "owed",
        names(promise.by(), language),
        names(promise.to(), language),
        ActInWords.isolated(promise.what()));
  }

  /** What an auditor would ask, as a sentence. */
  public String finding(Standing.Finding finding, PageLanguage language) {
    return messages.text(
        language,
        "standing.finding." + finding.rule(),
        name(finding.side(), language),
        steps.apply(finding.step(), language));
  }

  /** The first clause alone: how far the tie has come. */
  String stage(Standing standing, PageLanguage language) {
    Optional<Track> leading = standing.leading();
    List<String> by = leading.map(Track::by).orElse(List.of());
    Happened since = standing.since();
    return text(
        language,
        "stage." + (standing.isOnlySaid() ? "existing" : standing.stage().token()),
        names(by, language),
        standing.form().token().replace('-', '_'),
        since == null ? NONE : When.inWords(since, language),
        since == null || since.precision() != Happened.Precision.DAY ? NONE : "day",
        monthsFromProposal(leading),
        by.size() == 2 ? "both" : "one");
  }

  /** Whole months from the first proposal to the signature; 0 where either has no month. */
  private static long monthsFromProposal(Optional<Track> leading) {
    return leading
        .filter(track -> track.stage() == Stage.SIGNED)
        .filter(track -> track.proposed() != null && track.since() != null)
        .filter(track -> isWithinMonth(track.proposed()) && isWithinMonth(track.since()))
        .map(track -> ChronoUnit.MONTHS.between(start(track.proposed()), start(track.since())))
        .orElse(0L);
  }

  private static boolean isWithinMonth(@Nullable Happened happened) {
    return happened != null && happened.precision() != Happened.Precision.YEAR;
  }

  private static LocalDate start(@Nullable Happened happened) {
    return Objects.requireNonNull(happened).start();
  }

  /** Signed in one form, on its way in a closer one. */
  private Optional<String> closer(Standing standing, PageLanguage language) {
    if (standing.stage() != Stage.SIGNED && standing.stage() != Stage.IN_FORCE) {
      return Optional.empty();
    }
    return standing.tracks().stream()
        .filter(track -> track.form().compareTo(standing.form()) > 0)
        .filter(not(track -> track.stage() == Stage.ENDED))
        .findFirst()
        .map(
            track ->
                text(
                    language,
                    "closer",
                    track.form().token().replace('-', '_'),
                    track.stage().token().replace('-', '_')));
  }

  private Optional<String> gates(Standing standing, PageLanguage language) {
    boolean ahead =
        standing.stage().compareTo(Stage.PROPOSED) >= 0
            && standing.stage().compareTo(Stage.SIGNED) < 0;
    if (!ahead) {
      return Optional.empty();
    }
    List<Side> sides = List.of(standing.first(), standing.second());
    List<Side> waiting = sides.stream().filter(StandingInWords::liesWithCouncil).toList();
    List<Side> open = sides.stream().filter(StandingInWords::isUntouched).toList();
    if (waiting.size() == 1 && open.size() == 1) {
      return Optional.of(
          text(
              language,
              "gates.bill",
              name(waiting.getFirst().city(), language),
              name(open.getFirst().city(), language)));
    }
    return switch (open.size()) {
      case 2 -> Optional.of(text(language, "gates.both"));
      case 1 -> Optional.of(text(language, "gates.one", name(open.getFirst().city(), language)));
      default -> Optional.empty();
    };
  }

  private Optional<String> stuck(Standing standing, PageLanguage language) {
    return Stream.of(standing.first(), standing.second())
        .flatMap(side -> side.gates().stream())
        .filter(Gate::stuck)
        .map(gate -> gate.days() == null ? 0L : gate.days())
        .max(Comparator.naturalOrder())
        .map(days -> text(language, "stuck", days / 365));
  }

  private Optional<String> frozen(Side side, PageLanguage language) {
    List<Channel> frozen = Stream.of(Channel.values()).filter(not(side::isOpen)).toList();
    if (frozen.isEmpty()) {
      return Optional.empty();
    }
    String name = name(side.city(), language);
    return Optional.of(
        switch (frozen.size()) {
          case 1 ->
              text(language, "frozen." + frozen.getFirst().name().toLowerCase(Locale.ROOT), name);
          case 2 -> {
            Channel left =
                Stream.of(Channel.values()).filter(not(frozen::contains)).findFirst().orElseThrow();
            yield text(language, "frozen.but." + left.name().toLowerCase(Locale.ROOT), name);
          }
          default -> text(language, "frozen.all", name);
        });
  }

  private Optional<String> promises(Standing standing, PageLanguage language) {
    List<Promise> open =
        standing.promises().stream().filter(p -> p.state() == Promise.State.OPEN).toList();
    long overdue = open.stream().filter(p -> p.timing() == Promise.Timing.OVERDUE).count();
    return open.isEmpty()
        ? Optional.empty()
        : Optional.of(text(language, "promises", open.size(), overdue));
  }

  private static boolean liesWithCouncil(Side side) {
    return side.gates().stream()
            .anyMatch(gate -> gate.act() != null && Ladder.isWaiting(gate) && isCouncils(gate))
        && side.gates().stream().noneMatch(gate -> gate.beforeSigning() && isApproved(gate));
  }

  private static boolean isUntouched(Side side) {
    return side.gates().stream()
        .filter(Gate::beforeSigning)
        .noneMatch(gate -> isApproved(gate) || (Ladder.isWaiting(gate) && gate.act() != null));
  }

  private static boolean isApproved(Gate gate) {
    return Ladder.isDone(gate) && gate.approval();
  }

  private static boolean isCouncils(Gate gate) {
    return gate.approval()
        && (gate.authority().equals("council") || gate.authority().equals("assembly"));
  }

  private String names(List<String> keys, PageLanguage language) {
    return switch (keys.size()) {
      case 0 -> NONE;
      case 1 -> name(keys.getFirst(), language);
      default ->
          messages.text(
              language,
              "dossier.and",
              name(keys.getFirst(), language),
              name(keys.getLast(), language));
    };
  }

  private String name(String key, PageLanguage language) {
    return cities.find(key).map(city -> city.name(language)).orElse(key);
  }

  private String text(PageLanguage language, String key, Object... arguments) {
    return messages.text(language, KEY + key, arguments);
  }
}
