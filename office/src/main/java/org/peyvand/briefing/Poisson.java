package org.peyvand.briefing;

/**
 * A rate of rare, independent happenings, with the exact 95% interval of Garwood (1936): its ends
 * are the rates under which so many or more, and so few or fewer, would be seen once in forty
 * times.
 *
 * @param count how many were seen
 * @param years over how long, above 0
 * @param rate a year
 * @param low lower end, a year
 * @param high upper end, a year
 */
record Poisson(int count, double years, double rate, double low, double high) {

  private static final double TAIL = .025;
  private static final int HALVINGS = 60;

  static Poisson of(int count, double years) {
    double low = count == 0 ? 0 : solve(mean -> 1 - atMost(count - 1, mean) < TAIL, count);
    double high =
        solve(mean -> atMost(count, mean) > TAIL, count + 10.0 * Math.sqrt(count + 1) + 10);
    return new Poisson(count, years, count / years, low / years, high / years);
  }

  private interface Below {
    boolean test(double mean);
  }

  /** The mean at which a condition that holds below it stops holding. */
  private static double solve(Below below, double most) {
    double low = 0;
    double high = most;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (below.test(middle)) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  /** The chance of at most so many; summed from logarithms so that large means do not vanish. */
  private static double atMost(int count, double mean) {
    if (mean == 0) {
      return 1;
    }
    double logTerm = -mean;
    double sum = Math.exp(logTerm);
    for (int k = 1; k <= count; k++) {
      logTerm += Math.log(mean) - Math.log(k);
      sum += Math.exp(logTerm);
    }
    return Math.min(1, sum);
  }
}
