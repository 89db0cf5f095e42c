package org.peyvand.opinion;

import java.time.Duration;
import org.peyvand.web.Rounds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/** Looks every few seconds, while the server runs, whether a report waits for a second opinion. */
@Component
@ConditionalOnWebApplication
class OpinionRounds extends Rounds {

  private final AskAboutReport ask;

  OpinionRounds(AskAboutReport ask) {
    super("opinion-rounds", Duration.ofSeconds(2));
    this.ask = ask;
  }

  @Override
  protected void round() {
    ask.askWaiting();
  }
}
