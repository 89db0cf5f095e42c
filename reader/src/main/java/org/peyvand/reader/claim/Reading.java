package org.peyvand.reader.claim;

import java.util.List;
import java.util.stream.Stream;

/**
 * All that was read in one report. Immutable.
 *
 * @param report what the page says of itself
 * @param remarks why the reading is empty or poor; usually none
 */
public record Reading(
    ReportHeader report,
    List<CityClaim> cities,
    List<PersonClaim> people,
    List<ActClaim> acts,
    List<RelationClaim> relations,
    List<ConflictClaim> conflicts,
    List<Remark> remarks) {

  /** Copies the lists. */
  public Reading {
    cities = List.copyOf(cities);
    people = List.copyOf(people);
    acts = List.copyOf(acts);
    relations = List.copyOf(relations);
    conflicts = List.copyOf(conflicts);
    remarks = List.copyOf(remarks);
  }

  /** A reading without a claim, with the reason. */
  public static Reading without(ReportHeader report, Remark remark) {
    return new Reading(
        report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(remark));
  }

  /** Every claim, in the order cities, people, acts, relations, conflicts. */
  public Stream<Claim> claims() {
    return Stream.of(cities, people, acts, relations, conflicts).flatMap(List::stream);
  }

  /** Whether the claim has no doubts and stands in no conflict of this reading. */
  public boolean isClean(Claim claim) {
    return claim.doubts().isEmpty()
        && conflicts.stream()
            .noneMatch(c -> c.id().equals(claim.id()) || c.claims().contains(claim.id()));
  }
}
