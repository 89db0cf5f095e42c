package org.peyvand.web;

import java.util.Optional;

/** Where the world finds these pages: {@code peyvand.address}. */
public interface SiteAddress {

  /** The office's origin without a slash at the end, {@code https://ties.example.org}, if set. */
  Optional<String> origin();

  /** Whether the world comes by TLS; then cookies and browsers are told never to do without. */
  default boolean isSecure() {
    return origin().filter(origin -> origin.startsWith("https://")).isPresent();
  }
}
