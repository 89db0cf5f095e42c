package org.peyvand.ledger;

import java.time.Clock;
import java.time.Duration;
import org.peyvand.web.Rounds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Asks once a minute, while the server runs, whether daily letters are due. */
@Component
@ConditionalOnWebApplication
class DigestRounds extends Rounds {

  private final SendDigests digests;
  private final Clock clock;

  DigestRounds(SendDigests digests, Clock clock) {
    super("digest-rounds", Duration.ofMinutes(1));
    this.digests = digests;
    this.clock = clock;
  }

  @Override
  protected void round() {
    digests.sendDue(clock.instant());
  }
}
