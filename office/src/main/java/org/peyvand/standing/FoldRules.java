package org.peyvand.standing;

/**
 * The periods that an office sets.
 *
 * @param dormantMonths without an act for so long a tie is dormant
 * @param silentMonths without an act for so long it is silent
 * @param reviewMonths so long after signing, renewal or review an open-ended tie is looked at again
 */
public record FoldRules(int dormantMonths, int silentMonths, int reviewMonths) {

  /** Two years, half a year, five years. */
  public static final FoldRules USUAL = new FoldRules(24, 6, 60);

  public FoldRules {
    if (dormantMonths < 1 || silentMonths < 1 || reviewMonths < 1) {
      throw new IllegalArgumentException("a period of at least one month");
    }
  }
}
