package org.peyvand.secret;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often something may fail: so many times a key, given back evenly over a time. The last 10,000
 * keys are remembered, so that a flood of made-up names cannot fill the memory.
 */
public final class Attempts {

  private static final int KEYS = 10_000;

  private final int allowed;
  private final Duration over;
  private final Map<String, Bucket> buckets =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, .75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
              return size() > KEYS;
            }
          });

  public Attempts(int allowed, Duration over) {
    this.allowed = allowed;
    this.over = over;
  }

  /** Counts one; how long to wait if it was one too many. */
  public Optional<Duration> begin(String key) {
    var probe = bucket(key).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? Optional.empty()
        : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
  }

  /** It did not fail after all: gives the one back. */
  public void succeeded(String key) {
    bucket(key).addTokens(1);
  }

  private Bucket bucket(String key) {
    return buckets.computeIfAbsent(
        key,
        k ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(allowed).refillGreedy(allowed, over))
                .build());
  }
}
