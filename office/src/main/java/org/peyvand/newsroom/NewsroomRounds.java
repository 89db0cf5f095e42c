package org.peyvand.newsroom;

import java.time.Duration;
import org.peyvand.web.Rounds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * Looks round while the server runs: whether a scheduled text's time has come, and whether another
 * process has published. Twice a second, two small statements.
 */
@Component
@ConditionalOnWebApplication
class NewsroomRounds extends Rounds {

  private final PublishItem publish;
  private final Changes changes;

  NewsroomRounds(PublishItem publish, Changes changes) {
    super("newsroom-rounds", Duration.ofMillis(500));
    this.publish = publish;
    this.changes = changes;
  }

  @Override
  protected void round() {
    publish.publishDue();
    changes.look();
  }
}
