package org.peyvand.date;

import org.jspecify.annotations.Nullable;

/** The days found for a date and where its year comes from. */
record Resolved(@Nullable Period period, Basis basis) {

  static final Resolved UNKNOWN = new Resolved(null, Basis.NONE);

  Resolved {
    basis = period == null ? Basis.NONE : basis;
  }
}
