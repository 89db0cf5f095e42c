package org.peyvand.signin;

import org.springframework.security.authorization.AuthorizationDecision;

/** The person may, but must first show again that it is them. */
final class ProofNeeded extends AuthorizationDecision {

  ProofNeeded() {
    super(false);
  }
}
