package org.peyvand.tie;

import org.jspecify.annotations.Nullable;

/**
 * Why a form on a relation's page was not taken, with what was typed into it.
 *
 * @param about the first act of the disagreement whose form it is
 * @param holds the act ticked, or null
 * @param sentence empty while nothing is wrong
 */
record TieProblem(long about, String reason, @Nullable Long holds, String sentence) {

  static final TieProblem NONE = new TieProblem(0, "", null, "");

  TieProblem saying(String what) {
    return new TieProblem(about, reason, holds, what);
  }
}
