package org.peyvand.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peyvand.reader.claim.Claim;
import org.peyvand.reader.claim.Reading;
import org.peyvand.text.RandomText;
import org.peyvand.text.Span;

/**
 * Cut, doubled, moved, with stray code points, direction marks and words without an end: a report
 * is read without a fault, in bounded time, and no claim leaves the text.
 */
class MutatedReportsTest {

  private static final int ROUNDS = Boolean.getBoolean("peyvand.long") ? 1_000_000 : 600;
  private static final int SEEDS = Boolean.getBoolean("peyvand.long") ? 1_000 : 6;

  private List<String> reports = List.of();

  @BeforeEach
  void everyReportIsReadOnce() throws Exception {
    reports = PublishedSchemaTest.reports();
    reports.forEach(text -> Reader.standard().read(new Report(text)));
  }

  @Test
  void mutatedReportsAreReadWithoutAFaultAndNoClaimLeavesTheText() {
    long slowest =
        IntStream.range(0, SEEDS)
            .parallel()
            .mapToLong(seed -> slowestOf(20260806 + seed, ROUNDS / SEEDS))
            .max()
            .orElseThrow();
    assertThat(slowest).as("nanoseconds of one report").isLessThan(2_000_000_000L);
  }

  private long slowestOf(long seed, int rounds) {
    Random random = new Random(seed);
    long slowest = 0;
    for (int round = 0; round < rounds; round++) {
      String text = RandomText.mutated(random, reports.get(random.nextInt(reports.size())));
      if (round == 0 || round % 200 == 199) {
        int at = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        text = text.substring(0, at) + "شهردار".repeat(17_000) + text.substring(at);
      }
      long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
      Reading reading = read(text, seed, round);
      slowest =
          Math.max(slowest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
      int length = text.codePointCount(0, text.length());
      for (Claim claim : reading.claims().toList()) {
        if (claim.spans().isEmpty() || !claim.spans().stream().allMatch(s -> isIn(s, length))) {
          throw new AssertionError(where(seed, round) + ": " + claim + " is not in the text");
        }
      }
    }
    return slowest;
  }

  private static Reading read(String text, long seed, int round) {
    try {
      return Reader.standard().read(new Report(text));
    } catch (RuntimeException fault) {
      throw new AssertionError(where(seed, round), fault);
    }
  }

  private static String where(long seed, int round) {
    return "seed " + seed + ", round " + round;
  }

  private static boolean isIn(Span span, int length) {
    return 0 <= span.start() && span.start() < span.end() && span.end() <= length;
  }
}
