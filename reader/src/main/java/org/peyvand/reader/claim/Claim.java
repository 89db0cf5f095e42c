package org.peyvand.reader.claim;

import java.util.List;
import org.peyvand.text.Span;

/** One thing that the reader says of a report, with its evidence. */
public sealed interface Claim
    permits CityClaim, PersonClaim, ActClaim, RelationClaim, ConflictClaim {

  /** Unique within its reading: a letter for the sort and a number from 1, such as {@code a7}. */
  String id();

  /** The pieces of the text that say it, in order; never empty. */
  List<Span> spans();

  /** What makes it unsure; empty means sure. */
  List<Doubt> doubts();

  /** The rule behind it and the readings that lost. */
  Why why();
}
