package org.peyvand.comment;

import org.peyvand.secret.Token;

/** What became of a comment that was sent. */
sealed interface Posted {

  /** It waits for the office; the token opens its writer's private page. */
  record Taken(long id, Token link) implements Posted {}

  /** Nothing was kept. */
  record Refused(Flaw why) implements Posted {}
}
