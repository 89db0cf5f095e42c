package org.peyvand.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.peyvand.dossier.NewAct;
import org.peyvand.intake.Report;
import org.peyvand.intake.Reports;
import org.peyvand.intake.ReviewState;
import org.peyvand.staff.Journal;
import org.peyvand.staff.StaffMember;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An officer's decision about a claim. The decision and what it does to dossiers are one
 * transaction; whoever saw an older version is told and overwrites nothing.
 */
@Component
class ReviewClaim {

  private final Claims claims;
  private final Reports reports;
  private final Dossiers dossiers;
  private final Journal journal;
  private final TransactionTemplate transaction;

  ReviewClaim(
      Claims claims,
      Reports reports,
      Dossiers dossiers,
      Journal journal,
      TransactionTemplate transaction) {
    this.claims = claims;
    this.reports = reports;
    this.dossiers = dossiers;
    this.journal = journal;
    this.transaction = transaction;
  }

  /**
   * A decision to make.
   *
   * @param version of the claim as the officer saw it
   * @param note what a withdrawn act's ruling says, in the officer's language
   * @param batch of decisions that are undone together, or null
   * @param journal whether this decision has its own line in the journal
   */
  record Wish(
      long report,
      String claim,
      int version,
      String note,
      @Nullable UUID batch,
      StaffMember officer,
      boolean journal) {}

  /** It is so. */
  Outcome accept(Wish wish) {
    return decided(wish, claim -> accept(wish, claim, claim.content(), Claims.Verdict.ACCEPTED));
  }

  /** It is so, once this is set right. */
  Outcome correct(Wish wish, Content content) {
    return decided(
        wish,
        claim -> {
          Outcome outcome = accept(wish, claim, content, Claims.Verdict.CORRECTED);
          if (outcome instanceof Outcome.Done) {
            follow(wish, claim, content);
          }
          return outcome;
        });
  }

  /** It is not so: no act, and one that was made is withdrawn. */
  Outcome refuse(Wish wish) {
    return decided(wish, claim -> drop(wish, claim, Claims.Verdict.REFUSED));
  }

  /** Not decided yet, after all. */
  Outcome reopen(Wish wish) {
    return decided(wish, claim -> drop(wish, claim, Claims.Verdict.REOPENED));
  }

  /** It is the event of an act that is there: its words become further evidence of that act. */
  Outcome join(Wish wish, long act) {
    return decided(
        wish,
        claim -> {
          Report report = reports.get(wish.report());
          List<NewAct> acts = ActOfClaim.of(claim, claim.deed(), report, order(claim));
          Optional<Claim.Standing> joined =
              acts.size() == 1
                  ? dossiers.join(act, acts.getFirst(), wish.officer())
                  : Optional.empty();
          return joined
              .map(s -> stored(wish, claim, Claims.Verdict.JOINED, claim.content(), List.of(s)))
              .orElseGet(() -> new Outcome.Refused(claim.id(), "review.blocked.act-gone"));
        });
  }

  private Outcome decided(Wish wish, java.util.function.Function<Claim, Outcome> decision) {
    try {
      Outcome outcome =
          transaction.execute(
              status -> {
                Claim claim = claims.get(wish.report(), wish.claim());
                if (claim.version() != wish.version()) {
                  return new Outcome.Changed(claim);
                }
                Outcome made = decision.apply(claim);
                if (made instanceof Outcome.Done) {
                  noteState(wish.report());
                } else {
                  status.setRollbackOnly();
                }
                return made;
              });
      return java.util.Objects.requireNonNull(outcome);
    } catch (Dossiers.Refused refused) {
      return new Outcome.Refused(wish.claim(), refused.key());
    }
  }

  private Outcome accept(Wish wish, Claim claim, Content content, Claims.Verdict verdict) {
    if (content instanceof Content.Town town && town.key() == null) {
      return new Outcome.Refused(claim.id(), "review.blocked.city");
    }
    if (!(content instanceof Content.Deed deed)) {
      return stored(wish, claim, verdict, content, List.of());
    }
    if (deed.pairs().isEmpty()) {
      return new Outcome.Refused(claim.id(), "review.blocked.pair");
    }
    if (deed.pairs().stream().flatMap(List::stream).anyMatch(Content::isUnknown)) {
      return new Outcome.Refused(claim.id(), "review.blocked.new-city");
    }
    Report report = reports.get(wish.report());
    List<Claim.Standing> acts =
        dossiers.put(
            ActOfClaim.of(claim, deed, report, order(claim)),
            claim.acts(),
            report,
            wish.note(),
            wish.officer());
    return stored(wish, claim, verdict, content, acts);
  }

  private Outcome drop(Wish wish, Claim claim, Claims.Verdict verdict) {
    dossiers.takeBack(claim.acts(), reports.get(wish.report()), wish.note(), wish.officer());
    if (claim.content() instanceof Content.Somebody somebody && verdict == Claims.Verdict.REFUSED) {
      people(wish, people -> people.stream().filter(p -> !p.equals(somebody)).toList());
    }
    return stored(wish, claim, verdict, claim.content(), List.of());
  }

  private Outcome stored(
      Wish wish, Claim claim, Claims.Verdict verdict, Content content, List<Claim.Standing> acts) {
    if (!claims.decide(claim, verdict, content, acts, wish.batch(), wish.officer())) {
      return new Outcome.Changed(claims.get(claim.report(), claim.id()));
    }
    if (wish.journal()) {
      journal.noteAt(
          wish.officer(),
          "/desk/reports/" + wish.report() + "#c-" + claim.id(),
          "review.journal." + verdict.token(),
          claim.id(),
          Long.toString(wish.report()));
    }
    return new Outcome.Done(List.of(claims.get(claim.report(), claim.id())));
  }

  /**
   * A city that is now in the register, or a person set right, is so in every act of the report.
   */
  private void follow(Wish wish, Claim claim, Content content) {
    switch (content) {
      case Content.Town town -> {
        String unknown = Content.unknown(town.name());
        String key = java.util.Objects.requireNonNull(town.key());
        UnaryOperator<String> named = city -> city.equals(unknown) ? key : city;
        eachDeed(wish, deed -> deed.cities(named));
        for (Claim other : claims.list(wish.report())) {
          if (other.content() instanceof Content.Somebody person
              && !person.city(named).equals(person)) {
            claims.follow(other, person.city(named));
          }
        }
      }
      case Content.Somebody right ->
          people(
              wish,
              people -> people.stream().map(p -> p.equals(claim.content()) ? right : p).toList());
      case Content.Clash clash -> {}
      case Content.Deed deed -> {}
    }
  }

  private void people(Wish wish, UnaryOperator<List<Content.Somebody>> change) {
    eachDeed(wish, deed -> deed.people(change.apply(deed.people())));
  }

  private void eachDeed(Wish wish, UnaryOperator<Content.Deed> change) {
    Report report = reports.get(wish.report());
    for (Claim other : claims.list(wish.report())) {
      if (other.content() instanceof Content.Deed deed) {
        Content.Deed changed = change.apply(deed);
        if (changed.equals(deed)) {
          continue;
        }
        if (other.state() == Claim.State.ACCEPTED) {
          List<Claim.Standing> acts =
              dossiers.put(
                  ActOfClaim.of(other, changed, report, order(other)),
                  other.acts(),
                  report,
                  wish.note(),
                  wish.officer());
          claims.decide(
              other, Claims.Verdict.CORRECTED, changed, acts, wish.batch(), wish.officer());
        } else {
          claims.follow(other, changed);
        }
      }
    }
  }

  /** After the report's own day was stated: the evidence of its acts says so too. */
  void redate(long report, String note, StaffMember officer) {
    transaction.executeWithoutResult(
        status -> {
          Report dated = reports.get(report);
          for (Claim claim : claims.list(report)) {
            if (claim.state() == Claim.State.ACCEPTED
                && claim.content() instanceof Content.Deed d) {
              List<Claim.Standing> acts =
                  dossiers.put(
                      ActOfClaim.of(claim, d, dated, order(claim)),
                      claim.acts(),
                      dated,
                      note,
                      officer);
              claims.decide(claim, Claims.Verdict.CORRECTED, d, acts, null, officer);
            }
          }
        });
  }

  private int order(Claim claim) {
    List<String> acts = new ArrayList<>();
    claims.list(claim.report()).stream()
        .filter(c -> c.sort() == Claim.Sort.ACT)
        .forEach(c -> acts.add(c.id()));
    return acts.indexOf(claim.id());
  }

  private void noteState(long report) {
    List<Claim> all = claims.list(report);
    long open = all.stream().filter(Claim::isOpen).count();
    reports.review(
        report,
        open == 0 ? ReviewState.REVIEWED : open == all.size() ? ReviewState.NEW : ReviewState.HALF);
  }
}
